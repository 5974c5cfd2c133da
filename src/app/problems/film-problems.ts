import type { Problem } from "./problem";

/** What can be told of a film beside its reps; rows of `PROBLEMS`. */
export const FILM_PROBLEMS = {
  "video-turned": {
    title: "This video seems to be the wrong way up",
    happened: "Nobody could move like this as the picture stands: it is upside down or on its side.",
    todo: "Turn it in a video editor or on the phone, save it, and choose it again.",
    kept: "Your earlier sets are untouched.",
    weight: "notice",
  },
  "video-slow": {
    title: "This video seems to be in slow motion",
    happened: "Every rep takes far longer than anybody moves. Holds and pace cannot be told from it.",
    todo: "Save it at normal speed and choose it again for a score.",
    kept: "The reps that were found are shown, without a score.",
    weight: "notice",
  },
  "video-askew": {
    title: "Nothing could be counted from this side",
    happened:
      "You are seen from an end, or half turned: what moves points at the camera, and looks as if it stood still.",
    todo: "Film it from the side, with all of you in the picture, and choose that video.",
    kept: "Your earlier sets are untouched.",
    weight: "notice",
  },
  "video-frozen": {
    title: "The picture stands still for a while",
    happened: "For some seconds it was one and the same picture. What was going on in it was not counted.",
    todo: "Nothing, if you know why. Otherwise export the video anew.",
    kept: "The reps before and after it are shown.",
    weight: "notice",
  },
  "video-black": {
    title: "The picture is black for a while",
    happened: "Nothing was to be seen in it. A rep whose top fell into that time is not counted.",
    todo: "Nothing, if you know why. Otherwise see that nothing covers the camera.",
    kept: "The reps before and after it are shown.",
    weight: "notice",
  },
  "video-jumps": {
    title: "More than one person may be in this video",
    happened: "The body that was followed jumped from one place to another.",
    todo: "Only one person can be followed. Look at the drawn lines before you trust the numbers.",
    kept: "The reps that were found are shown.",
    weight: "notice",
  },
} as const satisfies Readonly<Record<string, Problem>>;
