/** Voice and tones throw, stay silent, or never end. */
import { expect, vi } from "vitest";
import type { SoundMood, VoiceMood } from "../support/device-sound";
import type { DeviceWorld } from "../support/device-world";
import { type Exercised, faultOf, type Row } from "./before-camera";
import { provoke } from "./provoke";

const voice = (mood: VoiceMood) => (world: DeviceWorld) => void Object.assign(world, { voice: mood });
const tones = (mood: SoundMood) => (world: DeviceWorld) => void Object.assign(world, { sound: mood });
const afterFirst = (act: (world: DeviceWorld) => unknown) => (world: DeviceWorld, n: number) => {
  if (n === 1) act(world);
};
const fails = () => {
  throw new DOMException("planted", "NotSupportedError");
};
const goesOn = { shows: [], mended: true } as const;
const isTold = { shows: ["voice-silent"], mended: true } as const;
const said =
  (words: RegExp) =>
  ({ noted }: Exercised) =>
    expect(noted.some((text) => words.test(text))).toBe(true);
const saidNothing = ({ noted }: Exercised) => expect(noted).toEqual([]);

const rows: readonly Row[] = [
  { provoked: "speak() throws from the start", before: voice("throws"), ...isTold, also: saidNothing },
  { provoked: "speak() throws after the first rep", onRep: afterFirst(voice("throws")), ...isTold },
  {
    provoked: "The voice answers each utterance with an error",
    before: voice("refuses"),
    ...isTold,
    also: saidNothing,
  },
  { provoked: "The voice takes words and says none", before: voice("swallows"), ...isTold, also: saidNothing },
  {
    provoked: "The voice falls silent after the first rep",
    onRep: afterFirst(voice("swallows")),
    ...isTold,
  },
  {
    provoked: "The voice is stuck for eight seconds, then speaks again",
    before: voice("swallows"),
    ...{ afterMs: 8000, help: voice("works"), ...isTold },
    also: said(/That's the set/),
  },
  {
    provoked: "An utterance never ends",
    before: voice("endless"),
    ...goesOn,
    also: said(/That's the set/),
  },
  { provoked: "getVoices() throws", before: voice("list-throws"), ...goesOn, also: saidNothing },
  { provoked: "The browser has no voice", before: voice("none"), ...goesOn, also: saidNothing },
  {
    provoked: "The voices come half a minute late",
    before: voice("none"),
    ...{ afterMs: 30_000, help: voice("works"), ...goesOn },
  },
  {
    provoked: "cancel() throws",
    before: () => Object.assign(speechSynthesis, { cancel: fails, resume: fails }),
    ...goesOn,
  },
  {
    provoked: "The browser has no SpeechSynthesisUtterance",
    before: () => vi.stubGlobal("SpeechSynthesisUtterance", undefined),
    ...goesOn,
  },
  { provoked: "new AudioContext() throws", before: tones("no-context"), ...goesOn },
  { provoked: "createOscillator() throws", before: tones("no-oscillator"), ...goesOn },
  { provoked: "The sound device goes after the first rep", onRep: afterFirst(tones("closes")), ...goesOn },
  {
    provoked: "The media keys throw",
    before: () =>
      Object.assign(navigator, {
        mediaSession: Object.defineProperty({ setActionHandler: fails }, "playbackState", { set: fails }),
      }),
    ...goesOn,
  },
  {
    provoked: "The browser makes no ids (crypto.randomUUID)",
    before: () => vi.stubGlobal("crypto", { getRandomValues: fails }),
    ...goesOn,
  },
];

provoke("sound", rows.map(faultOf));
