import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settings } from "../person/settings";
import { RANK } from "./announce";
import { heard, sound } from "./sound";

const cue = { words: [{ text: "Push your hips back", rank: RANK.cue }], tone: null } as const;
const toneOf = (announcement: Parameters<typeof sound.announce>[0]) => {
  const before = heard.length;
  sound.announce(announcement);
  return heard.slice(before).map(({ what, text }) => `${what}: ${text}`);
};

/** In this test's browser there is no voice. */
describe("words that nobody says", () => {
  beforeEach(() => settings.setState({ tones: true, voice: true, signals: "sound" }));
  afterEach(() => settings.setState({ tones: true, voice: true, signals: "sound" }));

  it("have a tone where they matter, and none where a count or praise is not said", () => {
    expect(sound.hasVoice).toBe(false);
    expect(toneOf(cue)).toEqual(["tone: cue"]);
    expect(toneOf({ ...cue, words: [{ text: "Keep still", rank: RANK.safety }] })).toEqual(["tone: cue"]);
    expect(toneOf({ ...cue, words: [{ text: "4", rank: RANK.count }] })).toEqual([]);
    expect(toneOf({ ...cue, words: [{ text: "Good", rank: RANK.praise }] })).toEqual([]);
  });

  it("leave a tone of something else as it is, and are silent where no tones are wanted", () => {
    expect(toneOf({ ...cue, tone: "rep" })).toEqual(["tone: rep"]);
    settings.setState({ tones: false });
    expect(toneOf(cue)).toEqual([]);
  });

  it("have it also where the voice is switched off", () => {
    settings.setState({ voice: false });
    expect(toneOf(cue)).toEqual(["tone: cue"]);
  });
});
