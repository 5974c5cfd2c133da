export const offline = {
  title: "On this computer, without network",
  lead: "Once it has been here, the app is kept in this browser. It then starts without network: every exercise, both languages, the demonstrations, and what finds your joints.",
  readiness: {
    unknown: "One moment…",
    cannot:
      "This browser or window does not keep apps, as private windows often do not. Everything works for as long as its address can be reached.",
    preparing: "Being kept now. You can use the app meanwhile.",
    ready: "Ready: it works without network.",
    "no-room-for-model":
      "This browser has no room for the file that finds your joints. Exercising works with network, not without. Free some space on the disk, then open this page again.",
    "no-room":
      "This browser has no room to keep the app. Everything works with network. Free some space on the disk, then open this page again.",
    failed: "It could not be kept whole just now. Everything works with network, and it is tried again by itself.",
  },
  gettingReady: "Getting ready to work without network",
  /** Percent of the largest file. */
  share: (percent: number) => `the file that finds your joints: ${percent} %`,
  what: "What is kept",
  app: "The app: screens, words, demonstrations, engine",
  model: "The file that finds your joints",
  voice: "Plumbline's own voice",
  version: "Version",
  notKept: "not kept",
  promise: "Kept when the disk fills up",
  promised: "promised by the browser",
  notPromised: "not promised",
  ask: "Ask the browser to promise it",
  asked: "The browser does not promise it now. Most do once the app is installed or used for some days.",
  install: "Install",
  installNow: "Install Plumbline",
  installed: "Installed: it has an icon and a window of its own.",
  installNote:
    "Installing gives it an icon and a window of its own, and nothing else changes: same data, nothing leaves this computer. Saved recordings and backups can then be opened with it.",
  installByHand: [
    "Chrome and Edge: the sign at the end of the address bar, or Install in the menu.",
    "Safari on a Mac: File, Add to Dock. iPhone and iPad: Share, Add to Home Screen.",
    "Firefox: works without network as it is; only some systems can install it.",
  ],
  walls: "What keeps the pictures here",
  wallsLead: "The app has no code that sends anything. Should a part of it ever try, these stand in its way:",
  wall: {
    page: {
      headers: "The screens may talk to their own address only: the host's own rule.",
      added: "The screens may talk to their own address only: the rule the app adds because the host sends none.",
      tag: "The screens may talk to their own address only: the rule in the page itself.",
    },
    worker: {
      headers:
        "The part that sees the pictures may talk to its own address only: the host's own rule, and its own guard.",
      added:
        "The part that sees the pictures may talk to its own address only: the rule the app adds because the host sends none, and its own guard.",
      guard:
        "The part that sees the pictures is held by its own guard alone: this host sends no rule for it. Where the app can be kept, it adds one once the page is loaded again.",
    },
    offline: "What is kept here answers for its own address and refuses every other.",
    isolated: "No other page shares memory with this one.",
    notIsolated:
      "Not cut off from other pages of this browser yet: that comes with the rules, once the page is loaded again.",
  },
  updateTitle: "A newer version is here",
  updateNote: "It is whole and waits for you. The page loads once; nothing saved is touched.",
  updateNow: "Use the newer version",
  updateFailed: "That did not work. You can go on with this version.",
  elsewhereTitle: "Another tab has taken a newer version",
  elsewhereNote: "This tab runs on with the one before, all of it. Load it again whenever it suits you.",
  loadAgain: "Load it again",
} as const;
