import type { Problem } from "./problem";

/** What can be wrong with a camera and its pictures; rows of `PROBLEMS`. */

const SET_KEPT = "Every rep up to here is saved.";
const EARLIER_KEPT = "Your earlier sets are untouched.";

export const CAMERA_PROBLEMS = {
  "camera-refused": {
    title: "The camera is not allowed",
    happened: "The browser was told not to let this page use the camera.",
    todo: "Press the camera or padlock sign next to the address, allow the camera, then try again.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "camera-absent": {
    title: "No camera found",
    happened: "This computer reports no camera.",
    todo: "Plug one in or open its cover, then try again. You can also check a video instead.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "camera-busy": {
    title: "The camera is in use",
    happened: "Another program or tab is holding the camera.",
    todo: "Close video calls and other tabs that use it, then try again.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "camera-unplugged": {
    title: "The camera went away",
    happened: "The picture stopped: the camera was unplugged or switched off.",
    todo: "Plug it back in and carry on, or end the set here.",
    kept: SET_KEPT,
    weight: "stop",
  },
  "camera-failed": {
    title: "The camera did not start",
    happened: "The camera answered with something this page does not understand.",
    todo: "Unplug it and plug it in again, or choose another camera, then try again.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "camera-silent": {
    title: "The camera shows nothing",
    happened: "The camera may be used, but no picture comes from it.",
    todo: "Open its cover or switch, close other programs that use it, or choose another camera.",
    kept: SET_KEPT,
    weight: "stop",
  },
  "camera-dark": {
    title: "The picture is black",
    happened: "The camera works, and all that comes from it is black.",
    todo: "Open the cover before the camera, or switch on a light.",
    kept: SET_KEPT,
    weight: "stop",
  },
  "camera-asking": {
    title: "The camera has not been allowed yet",
    happened: "The browser asks whether this page may use it, and waits for an answer.",
    todo: "Look for its question at the top of the window, and allow the camera. If there is none, load the page again.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
  "camera-other": {
    title: "This is another camera than the one you chose",
    happened: "The chosen one did not open, so the usual one is looked through.",
    todo: "Carry on, if it sees you from the side. Else plug the chosen one in and choose it again.",
    kept: SET_KEPT,
    weight: "notice",
  },
  "camera-insecure": {
    title: "The camera needs a safe address",
    happened: "Browsers only lend the camera to pages on this computer or over https.",
    todo: "Open the page through localhost or an https address.",
    kept: EARLIER_KEPT,
    weight: "stop",
  },
} as const satisfies Readonly<Record<string, Problem>>;
