import { describe, expect, it } from "vitest";
import { takenOfTheBrowser } from "./edges";
import { codeFiles } from "./source-files";

/**
 * Files that still take something of the browser by themselves, each with what and why it may. Whoever mends one takes it
 * out; whoever adds one gives its reason. Nothing of a session under way is among them but what is said here of it.
 */
const STORED_DAY = "when something was said or done, by the wall's clock, written into what is kept";
const OWN_CHANGE = "a screen's own passing: nothing of a session hangs on it, and it ends with the screen";
const OFFLINE = "asks the service worker and the address of the page itself, which no session needs";
const MAY: Readonly<Record<string, readonly [what: string, why: string]>> = {
  "src/app/breaks/break-file.ts": ["Date.now", STORED_DAY],
  "src/app/breaks/breaks.ts": [
    "Date.now setInterval",
    "the reminder of a page that stands open; its tests hand it a clock",
  ],
  "src/app/check/check.ts": ["setTimeout", "lets the page breathe between the pictures of a film"],
  "src/app/clock.ts": ["localStorage Date.now performance.now", "the order of what is kept outlives the page"],
  "src/app/data/data.ts": ["Date.now", STORED_DAY],
  "src/app/data/history.ts": ["Date.now", STORED_DAY],
  "src/app/data/persisted.ts": [
    "localStorage",
    "read while the page is still being put together, before it is handed anything",
  ],
  "src/app/data/tabs.ts": ["setTimeout", "gathers what other tabs say"],
  "src/app/demo/demo-set.ts": ["performance.now setInterval setTimeout", "the demonstration: nothing of it is kept"],
  "src/app/live/camera-feed.ts": ["setTimeout", "a camera is tried again; its tests move the time of the whole page"],
  "src/app/live/keep-video.ts": ["Date.now", STORED_DAY],
  "src/app/live/pain/follow-pain.ts": ["Date.now", STORED_DAY],
  "src/app/live/session-lock.ts": [
    "setTimeout",
    "another tab is left time for its last words, before there is a session here",
  ],
  "src/app/live/session-start.ts": ["Date.now", STORED_DAY],
  "src/app/look-back/rejudge.ts": ["Date.now", STORED_DAY],
  "src/app/look-back/visits.ts": ["Date.now", STORED_DAY],
  "src/app/offline/begin.ts": ["setTimeout navigator", OFFLINE],
  "src/app/offline/keep-model.ts": ["fetch", OFFLINE],
  "src/app/offline/prepare.ts": ["setTimeout", OFFLINE],
  "src/app/offline/updates.ts": ["Date.now setTimeout", OFFLINE],
  "src/app/offline/walls.ts": ["fetch", OFFLINE],
  "src/app/open-estimator.ts": ["setTimeout", "what was opened ahead is let go of, on the page before a session"],
  "src/app/person/ability.ts": ["Date.now", STORED_DAY],
  "src/app/person/bad-days.ts": ["Date.now", STORED_DAY],
  "src/app/person/choices.ts": ["localStorage", "whether a browser has chosen at all, beside `persisted`"],
  "src/app/person/first/first-visit.ts": ["Date.now", STORED_DAY],
  "src/app/person/mornings.ts": ["Date.now", STORED_DAY],
  "src/app/person/profile.ts": ["Date.now", STORED_DAY],
  "src/app/served.ts": ["fetch Date.now sessionStorage", OFFLINE],
  "src/app/sound/either-speaker.ts": ["setTimeout", "browsers find their voices late"],
  "src/app/sound/own-voice.ts": ["fetch", "the recordings, from the page's own address"],
  "src/app/sound/sound.ts": [
    "performance.now AudioContext speechSynthesis setTimeout",
    "one voice for the page, made where it is first imported: not handed down yet",
  ],
  "src/ui/calendar/YourDays.tsx": ["Date.now", STORED_DAY],
  "src/ui/calm/CalmMinutes.tsx": ["setInterval", OWN_CHANGE],
  "src/ui/check/Player.tsx": ["setInterval", OWN_CHANGE],
  "src/ui/demo/picture.ts": ["performance.now", OWN_CHANGE],
  "src/ui/kit/Flash.tsx": ["performance.now setTimeout", OWN_CHANGE],
  "src/ui/kit/pain/PainPanel.tsx": ["Date.now", STORED_DAY],
  "src/ui/kit/trouble/Missing.tsx": ["setInterval", OWN_CHANGE],
  "src/ui/kit/use/when.ts": ["Date.now", "what day it is"],
  "src/ui/live/Hud.tsx": ["setTimeout", OWN_CHANGE],
  "src/ui/live/use-nearby.ts": ["setTimeout", OWN_CHANGE],
  "src/ui/session/Elsewhere.tsx": ["setInterval", OWN_CHANGE],
  "src/ui/session/after/EndCard.tsx": ["performance.now setTimeout", OWN_CHANGE],
  "src/ui/session/start/PainToday.tsx": ["Date.now", STORED_DAY],
  "src/ui/session/start/StartScreen.tsx": ["setTimeout", OWN_CHANGE],
  "src/ui/welcome/questions/FirstPain.tsx": ["Date.now", STORED_DAY],
  "src/ui/workbench/Moment.tsx": ["setTimeout", OWN_CHANGE],
};

const planted = (text: string) => takenOfTheBrowser({ path: "src/app/planted.ts", text });

describe("what is below main.tsx is handed the browser, or asks src/device for it", () => {
  const files = codeFiles("src/app", "src/ui", "src/core").filter(({ path }) => !/\.test\.tsx?$/.test(path));
  const taken = new Map(files.map((file) => [file.path, takenOfTheBrowser(file)]));

  it("holds in every file but those that say why", () => {
    expect(files.length).toBeGreaterThan(400);
    const more = [...taken].flatMap(([path, names]) =>
      names.filter((name) => !MAY[path]?.[0].split(" ").includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(more).toEqual([]);
  });

  it("no reason is kept for what is mended", () => {
    const gone = Object.entries(MAY).flatMap(([path, [names]]) =>
      names
        .split(" ")
        .filter((name) => !taken.get(path)?.includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(gone).toEqual([]);
  });

  it.each([
    ["navigator", "await navigator.mediaDevices.getUserMedia({});"],
    ["navigator", 'if ("wakeLock" in navigator) go(); const { locks } = navigator;'],
    ["localStorage", 'export const kept = () => window.localStorage.getItem("x");'],
    ["indexedDB", "globalThis.indexedDB.open(name);"],
    ["speechSynthesis", "speak(speechSynthesis);"],
    ["Date.now", "export const at = (now = Date.now) => now();"],
    ["new Date()", "const day = new Date();"],
    ["performance.now", "const from = performance.now();"],
    ["setTimeout", "await new Promise((done) => setTimeout(done, 5));"],
    ["setTimeout", "const wait = setTimeout;"],
    ["AudioContext", "const audio = new AudioContext();"],
  ])("finds %s in %s", (name, text) => expect(planted(text)).toEqual([name]));

  it.each([
    "export const day = (at: number) => new Date(at);",
    "const stop = clock.after(5, act); clock.wall();",
    "const { setTimeout: later } = given; world.navigator();",
    'document.addEventListener("keydown", onKey);',
  ])("lets through %s", (text) => expect(planted(text)).toEqual([]));
});
