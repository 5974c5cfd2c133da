import { describe, expect, it } from "vitest";
import { measured, syllablesOf, wrongWith } from "./checks";
import { LANGUAGES } from "./languages";
import { KEPT_RATE, LOUDNESS_DB, levelled, loudness, MOST_PEAK, peak, silenceAround, trimmed } from "./levels";
import { piecesFor } from "./pieces";
import { spokenTexts } from "./spoken-texts";

/** A tone of so many seconds, with silence around it. */
function aTone({ lastsS = 0.5, height = 0.3, before = 0.1, after = 0.1 } = {}): Float32Array {
  const at = (seconds: number) => Math.round(seconds * KEPT_RATE);
  return Float32Array.from({ length: at(before + lastsS + after) }, (_, n) =>
    n >= at(before) && n < at(before + lastsS) ? height * Math.sin(n * 0.3) : 0,
  );
}

describe("what has to be recorded", () => {
  it("is each clause once, and around its number where there are many of them", () => {
    const texts = ["Left 1", "Left 2", "Left 3", "Left 4", "Rest, from 0 to 10?", "Go. Rest."];
    expect([...piecesFor(texts).keys()]).toEqual(["left", "1", "2", "3", "4", "rest", "from 0 to 10?", "go"]);
  });

  it.each(LANGUAGES)("is derived from the words in %s, and no text of it is unfinished", (language) => {
    const texts = spokenTexts(language);
    expect(new Set(texts).size).toBeGreaterThan(500);
    expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});

describe("a recording", () => {
  it("is as loud as all others, however loud it was, and never cut off", () => {
    for (const height of [0.02, 0.3, 0.9]) {
      const sound = levelled(trimmed(aTone({ height })));
      expect(Math.abs(loudness(sound) - LOUDNESS_DB)).toBeLessThan(1);
      expect(peak(sound)).toBeLessThan(MOST_PEAK);
    }
    const crack = aTone({ height: 0.05 }).map((value, n) => (n % 4000 === 3999 ? 1 : value));
    expect(peak(levelled(crack))).toBeLessThanOrEqual(MOST_PEAK);
  });

  it("is cut to what is heard", () => {
    const { before, after } = silenceAround(trimmed(aTone({ before: 0.4, after: 0.6 })));
    expect(Math.max(before, after)).toBeLessThan(0.03);
  });

  it.each([
    ["silent", new Float32Array(1000)],
    ["dB loud", aTone({ height: 0.9 })],
    ["silence before it", levelled(aTone({ before: 0.5 }))],
    ["silence after it", levelled(aTone({ after: 0.5 }))],
    ["a syllable", levelled(aTone({ lastsS: 3 }))],
  ])("is found wanting where it is: %s", (what, samples) => {
    expect(wrongWith(measured("good", samples, "en"))).toContain(what);
  });

  it("is good where nothing is wrong with it", () => {
    expect(wrongWith(measured("good", levelled(aTone()), "en"))).toBeNull();
  });

  it("has syllables as they are spoken", () => {
    expect([syllablesOf("come a little closer", "en"), syllablesOf("knees", "en")]).toEqual([6, 1]);
    expect([syllablesOf("Hüfte höher heben", "de"), syllablesOf("8", "de")]).toEqual([6, null]);
  });
});
