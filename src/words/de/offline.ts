import type { Words } from "../en";

export const offline: Words["offline"] = {
  title: "Auf diesem Rechner, ohne Netz",
  lead: "War sie einmal hier, bleibt die App in diesem Browser. Dann startet sie ohne Netz: jede Übung, beide Sprachen, die Vorführungen und das, was deine Gelenke findet.",
  readiness: {
    unknown: "Einen Moment …",
    cannot:
      "Dieser Browser oder dieses Fenster behält keine Apps, wie oft bei privaten Fenstern. Alles geht, solange die Adresse zu erreichen ist.",
    preparing: "Wird gerade abgelegt. Du kannst die App dabei benutzen.",
    ready: "Bereit: Sie geht ohne Netz.",
    "no-room-for-model":
      "In diesem Browser ist kein Platz für die Datei, die deine Gelenke findet. Mit Netz kannst du üben, ohne nicht. Schaff etwas Platz auf der Platte und öffne diese Seite noch einmal.",
    "no-room":
      "In diesem Browser ist kein Platz, die App abzulegen. Mit Netz geht alles. Schaff etwas Platz auf der Platte und öffne diese Seite noch einmal.",
    failed:
      "Sie konnte gerade nicht ganz abgelegt werden. Mit Netz geht alles, und es wird von selbst noch einmal versucht.",
  },
  gettingReady: "Wird für die Zeit ohne Netz bereit gemacht",
  share: (percent) => `die Datei, die deine Gelenke findet: ${percent} %`,
  what: "Was hier liegt",
  app: "Die App: Seiten, Worte, Vorführungen, Rechenteil",
  model: "Die Datei, die deine Gelenke findet",
  voice: "Die eigene Stimme von Plumbline",
  version: "Version",
  notKept: "liegt nicht hier",
  promise: "Bleibt, wenn die Platte voll wird",
  promised: "vom Browser zugesagt",
  notPromised: "nicht zugesagt",
  ask: "Den Browser um die Zusage bitten",
  asked:
    "Der Browser sagt es jetzt nicht zu. Die meisten tun es, wenn die App installiert ist oder ein paar Tage benutzt wurde.",
  install: "Installieren",
  installNow: "Plumbline installieren",
  installed: "Installiert: Sie hat ein eigenes Symbol und ein eigenes Fenster.",
  installNote:
    "Installiert hat sie ein eigenes Symbol und ein eigenes Fenster, sonst ändert sich nichts: dieselben Daten, nichts verlässt diesen Rechner. Gespeicherte Aufzeichnungen und Sicherungen lassen sich dann mit ihr öffnen.",
  installByHand: [
    "Chrome und Edge: das Zeichen am Ende der Adresszeile, oder „Installieren“ im Menü.",
    "Safari auf dem Mac: Ablage, Zum Dock hinzufügen. iPhone und iPad: Teilen, Zum Home-Bildschirm.",
    "Firefox: geht auch so ohne Netz; nur auf manchen Systemen kann er installieren.",
  ],
  walls: "Was die Bilder hier hält",
  wallsLead:
    "In der App ist nichts, was etwas verschickt. Sollte es ein Teil von ihr doch versuchen, steht das im Weg:",
  wall: {
    page: {
      headers: "Die Seiten dürfen nur mit ihrer eigenen Adresse reden: so verlangt es der Server.",
      added:
        "Die Seiten dürfen nur mit ihrer eigenen Adresse reden: so verlangt es die App, weil der Server nichts dazu sagt.",
      tag: "Die Seiten dürfen nur mit ihrer eigenen Adresse reden: so verlangt es die Seite selbst.",
    },
    worker: {
      headers:
        "Der Teil, der die Bilder sieht, darf nur mit seiner eigenen Adresse reden: so verlangt es der Server, und dazu sein eigener Wächter.",
      added:
        "Der Teil, der die Bilder sieht, darf nur mit seiner eigenen Adresse reden: so verlangt es die App, weil der Server nichts dazu sagt, und dazu sein eigener Wächter.",
      guard:
        "Den Teil, der die Bilder sieht, hält allein sein eigener Wächter: Dieser Server sagt dazu nichts. Wo die App abgelegt werden kann, verlangt sie es selbst, sobald die Seite neu geladen ist.",
    },
    offline: "Was hier liegt, antwortet für seine eigene Adresse und weist jede andere ab.",
    isolated: "Keine andere Seite teilt sich Speicher mit dieser.",
    notIsolated:
      "Noch nicht von anderen Seiten dieses Browsers getrennt: Das kommt mit den Regeln, sobald die Seite neu geladen ist.",
  },
  updateTitle: "Eine neuere Version ist da",
  updateNote: "Sie ist vollständig und wartet auf dich. Die Seite lädt einmal neu; nichts Gespeichertes wird berührt.",
  updateNow: "Die neuere Version benutzen",
  updateFailed: "Das hat nicht geklappt. Mit dieser Version geht es weiter.",
  elsewhereTitle: "Ein anderer Tab hat eine neuere Version",
  elsewhereNote: "Dieser Tab läuft mit der bisherigen weiter, vollständig. Lade ihn neu, wann es dir passt.",
  loadAgain: "Neu laden",
};
