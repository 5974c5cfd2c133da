/** What can be measured of a recording by whoever cannot hear it. */
import { decibels, KEPT_RATE, LOUDNESS_DB, loudness, peak, silenceAround } from "./levels";

export interface Measured {
  readonly key: string;
  readonly seconds: number;
  readonly peak: number;
  readonly loudnessDb: number;
  readonly before: number;
  readonly after: number;
  /** Milliseconds of a syllable; null: numbers in digits, whose syllables are not written. */
  readonly syllableMs: number | null;
}

export const LIMITS = {
  /** No sample may be cut off. */
  peak: 0.99,
  apartDb: 2,
  /** An MP3 begins 69 ms late and ends with what fills its last frame, up to 72 ms; the rest is what was left of silence. */
  beforeS: 0.15,
  afterS: 0.18,
  /** Slower than the fastest speech, faster than a word alone, which is drawn out: 120 to 300 ms are usual. Judgement. */
  syllableMs: [90, 620],
} as const;

/** Written vowels side by side are one syllable, and a silent e at an English word's end is none. Good enough for a check. */
export function syllablesOf(text: string, language: string): number | null {
  if (/\d/.test(text)) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = words.map((word) => {
    const spoken = language === "en" ? word.replace(/(?<=[^aeiouyl])e(s|d)?$/, "") : word;
    return Math.max(1, spoken.match(/[aeiouyäöü]+/g)?.length ?? 0);
  });
  return counted.reduce((sum, one) => sum + one, 0);
}

export function measured(key: string, samples: Float32Array, language: string): Measured {
  const { before, after } = silenceAround(samples);
  const seconds = samples.length / KEPT_RATE - before - after;
  const syllables = syllablesOf(key, language);
  return {
    ...{ key, seconds, before, after, peak: peak(samples), loudnessDb: loudness(samples) },
    syllableMs: syllables ? (seconds / syllables) * 1000 : null,
  };
}

/** What is wrong with it, in a sentence; null: nothing that can be measured. */
export function wrongWith({
  key,
  seconds,
  peak: most,
  loudnessDb,
  before,
  after,
  syllableMs,
}: Measured): string | null {
  const [fastest, slowest] = LIMITS.syllableMs;
  const says = (what: string) => `"${key}": ${what}`;
  if (seconds <= 0) return says("silent");
  if (most > LIMITS.peak) return says(`peaks at ${decibels(most).toFixed(1)} dB`);
  if (Math.abs(loudnessDb - LOUDNESS_DB) > LIMITS.apartDb) return says(`${loudnessDb.toFixed(1)} dB loud`);
  if (before > LIMITS.beforeS) return says(`${(before * 1000).toFixed(0)} ms of silence before it`);
  if (after > LIMITS.afterS) return says(`${(after * 1000).toFixed(0)} ms of silence after it`);
  if (syllableMs !== null && (syllableMs < fastest || syllableMs > slowest))
    return says(`${syllableMs.toFixed(0)} ms a syllable`);
  return null;
}
