import type { Phase, RepSide } from "../../core/exercise/exercise";

export const live = {
  asking: "May I use the camera?",
  askingWhy:
    "Your browser is about to ask. The picture is looked at in this page, moment by moment. It is never sent, and stored only if you have asked for films.",
  preparing: "Getting ready",
  preparingShare: (percent: number) => `Loading what finds your joints: ${percent} %`,
  back: "Back",
  pause: "Pause",
  resume: "Carry on",
  voiceOn: "Voice on",
  voiceOff: "Voice off",
  voiceMissing: "No voice here",
  tonesOn: "Tones on",
  tonesOff: "Tones off",
  camera: "Camera",
  defaultCamera: "The usual one",
  paused: "Paused",
  pausedHow: "Press Space to carry on",
  away: "Come back to your start position",
  looking: "Looking for you",
  beginning: "Go on: two alike, and both count",
  ready: "Ready when you are",
  lost: "I can't see all of you",
  left: "Left",
  right: "Right",
  of: (target: number) => `of ${target}`,
  almost: (partial: number) => `${partial} almost`,
  notVisible: (what: readonly string[]) => `From this side I cannot see: ${what.join(", ")}`,
  depth: "How far",
  hold: "Hold",
  enough: "That's the set",
  instead: (name: string) => `Do the ${name} instead`,
  again: "Try again",
  toVideo: "Check a video instead",
  noVoice: "This browser has no voice of its own, so you will hear tones only.",
  noVoiceYet: "You can allow one in the settings.",
  noFilm: "This browser writes no films, so your sets are kept without one.",
  picture: "Your camera",
  stage: "Camera picture with your joints drawn on it",
} as const;

export const phase = {
  setup: "Setting up",
  ready: "Ready",
  out: "Going",
  top: "Hold",
  back: "Returning",
  paused: "Paused",
} as const satisfies Record<Phase, string>;

export const side = { left: "Left", right: "Right", both: "Both" } as const satisfies Record<RepSide, string>;
