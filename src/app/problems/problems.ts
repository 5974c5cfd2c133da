import type { SourceProblem } from "../../pose/source";
import { BACKUP_PROBLEMS } from "./backup-problems";
import { CAMERA_PROBLEMS } from "./camera-problems";
import { FILM_PROBLEMS } from "./film-problems";
import type { Problem } from "./problem";
import { STORAGE_PROBLEMS } from "./storage-problems";

/** Everything that can go wrong for a user, in one table: what happened, what to do, and what is kept. */

const SET_KEPT = "Every rep up to here is saved.";
const EARLIER_KEPT = "Your earlier sets are untouched.";

export const PROBLEMS = {
  ...CAMERA_PROBLEMS,
  "no-webgl2": {
    title: "The browser's graphics are switched off",
    happened:
      "Finding your joints needs WebGL 2, and this browser offers it neither in the background nor to the page.",
    todo: "Turn on hardware acceleration in the browser's settings, or use a recent Chrome, Edge, Firefox or Safari.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "looks-on-page": {
    title: "The page itself watches you",
    happened: "This browser has WebGL 2 for its pages, but not for what they do in the background.",
    todo: "Carry on: what is counted is the same, but the picture may be jerky. A recent Chrome, Edge, Firefox or Safari is smoother.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "sensor-failed": {
    title: "The watching part did not start",
    happened: "The part that finds your joints could not be started in this browser.",
    todo: "Load the page again. If it stays, use a recent Chrome, Edge, Firefox or Safari.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "film-empty": {
    title: "This set is not being filmed",
    happened: "The browser says that it records a film, and writes nothing.",
    todo: "Carry on without one, or use another browser for films.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "no-simd": {
    title: "This browser is too old",
    happened: "Finding your joints needs fast WebAssembly (SIMD), and this browser does not have it.",
    todo: "Update the browser, or use a recent Chrome, Edge, Firefox or Safari.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "old-browser": {
    title: "This browser is too old",
    happened: "It lacks something the coach needs in the background. Safari before version 17 is one of these.",
    todo: "Update the browser, or use a recent Chrome, Edge, Firefox or Safari.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "model-missing": {
    title: "A part of the app is missing",
    happened: "The file that finds your joints could not be loaded.",
    todo: "It is loaded once and then kept: check the connection, and it is tried again by itself. Where you started the app yourself, run npm start once more.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "model-damaged": {
    title: "A part of the app is damaged",
    happened: "The file that finds your joints is not what it should be.",
    todo: "Load the page again. If it stays, something answers in the app's place, a sign-in page of the network for one: get past that first. Where you started the app yourself, run npm start once more.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "worker-died": {
    title: "The watching part stopped",
    happened: "The part that finds your joints stopped and was started again.",
    todo: "Carry on. If it keeps happening, close other programs.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "worker-lost": {
    title: "The watching part stopped",
    happened: "The part that finds your joints stopped and could not be started again.",
    todo: "Load the page again and start another set.",
    kept: SET_KEPT,
    weight: "stop",
  },
  "video-unreadable": {
    title: "This file could not be read as a video",
    happened: "It is not a video, it is damaged, or its kind is unknown to this browser.",
    todo: "Choose an MP4, MOV or WebM file. A phone's own recording usually works.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "video-codec": {
    title: "This video's format cannot be decoded here",
    happened: "The file is a video, but this browser cannot decode how it was recorded.",
    todo: "Record or export it as H.264 (on an iPhone: Camera, Formats, Most Compatible), or try another browser.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "video-nobody": {
    title: "Nobody was found in this video",
    happened: "In none of its frames could a whole person be seen.",
    todo: "Choose a video taken from 2 to 4 metres away, with the whole body in the picture and light on it.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  ...FILM_PROBLEMS,
  "recording-unreadable": {
    title: "This file is not a recording",
    happened: "It is not a recording made here, or it is damaged.",
    todo: "Choose a file that was exported from a set or from the workbench (it ends in .json.gz).",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  ...BACKUP_PROBLEMS,
  "tab-hidden": {
    title: "Paused while you were away",
    happened: "Another tab or window was in front, and browsers slow down what is behind.",
    todo: "Come back to the start position to carry on.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "picture-moved": {
    title: "The picture moved",
    happened: "The laptop or its screen was moved while you were exercising.",
    todo: "Hold your start position again.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "screen-may-sleep": {
    title: "The screen may go dark",
    happened: "The browser would not keep the screen on, as happens when the battery is low.",
    todo: "Plug the laptop in, or let its screen stay on for longer in its settings.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "voice-silent": {
    title: "The voice does not speak",
    happened: "The browser takes the words and says none of them.",
    todo: "All that is said can be read here, and the edge of the screen flashes. Starting the browser again usually helps.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "part-missing": {
    title: "A part of the app is not there",
    happened: "What this screen is made of could not be fetched: the app was stopped, or the connection is gone.",
    todo: "Start the app again. This page looks for it and goes on by itself.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  ...STORAGE_PROBLEMS,
  unexpected: {
    title: "Something went wrong here",
    happened: "The app met something it was not made for.",
    todo: "Load the page again.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
} as const satisfies Readonly<Record<string, Problem>>;

export type ProblemId = keyof typeof PROBLEMS;

/** A problem met, with the machine's own words for the log. */
export interface MetProblem {
  readonly id: ProblemId;
  readonly detail: string;
}

/** What the sensor and the sources report, in the users' terms. */
const SOURCE_PROBLEMS: Readonly<Record<SourceProblem["id"], ProblemId>> = {
  "no-webgl2": "no-webgl2",
  "no-simd": "no-simd",
  "model-missing": "model-missing",
  "model-damaged": "model-damaged",
  "delegate-failed": "sensor-failed",
  // One that could be replaced is no end of the source; this one could not.
  "worker-died": "worker-lost",
  "frame-failed": "worker-lost",
  "video-unreadable": "video-unreadable",
  "video-without-picture": "video-unreadable",
  "video-undecodable": "video-codec",
  "camera-ended": "camera-unplugged",
  "camera-silent": "camera-silent",
};

/** What is tried again with nobody's hand on the laptop: all that stops a set, but for what this browser cannot do at all. */
export const MENDABLE: readonly ProblemId[] = [
  "camera-refused",
  "camera-absent",
  "camera-busy",
  "camera-unplugged",
  "camera-failed",
  "camera-silent",
  "no-webgl2",
  "sensor-failed",
  "model-missing",
  "worker-lost",
  "unexpected",
];

/** Whether it is tried again, or looked for its end, with nobody's hand on the laptop. */
export const isWaitedFor = (id: ProblemId): boolean =>
  MENDABLE.includes(id) || id === "camera-asking" || id === "camera-dark";

/** The problem that a source or the worker ended with. */
export function problemOfSource({ id, detail }: SourceProblem): MetProblem {
  return { id: SOURCE_PROBLEMS[id], detail };
}

/** Names that `getUserMedia` rejects with, by the W3C Media Capture specification §10.3 and what browsers do. */
const CAMERA_ERRORS: Readonly<Record<string, ProblemId>> = {
  NotAllowedError: "camera-refused",
  SecurityError: "camera-refused",
  NotFoundError: "camera-absent",
  OverconstrainedError: "camera-absent",
  NotReadableError: "camera-busy",
  AbortError: "camera-busy",
  TypeError: "camera-insecure",
  TimeoutError: "camera-silent",
};

/** The problem behind what `getUserMedia` threw, or that it did not answer in time. */
export function cameraProblem(error: unknown): MetProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return { id: CAMERA_ERRORS[name] ?? "camera-failed", detail: String(error) };
}

/** The machine's own words go to the browser's console, where whoever helps can read them. */
export function logProblem({ id, detail }: MetProblem): void {
  // biome-ignore lint/suspicious/noConsole: the one place that writes there, and only when something failed
  console.warn(`${id}: ${detail}`);
}
