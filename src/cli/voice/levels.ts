/** How loud a piece is, where it begins and ends, and the same for all of them. Samples are −1…1. */

import { mean } from "../../core/body/statistics";

/** Samples a second of what is kept: a telephone's wide band, more than 16 kbit/s can carry is not asked of it. */
export const KEPT_RATE = 16_000;

/** Quieter than this is silence: 46 dB below full scale. */
const SILENT = 0.005;
/** What is left at either end, seconds, so that a soft consonant is not cut. */
const LEFT_S = { before: 0.01, after: 0.02 } as const;
const WINDOW_S = 0.02;
/** Of a piece only what is within so much of its loudest window counts as speech, decibels. */
const SPEECH_DB = 25;
/** What every piece is brought to, decibels below full scale, and the peak that none may pass. Judgement: as loud as tones. */
export const LOUDNESS_DB = -20;
export const MOST_PEAK = 0.9;

export const decibels = (share: number): number => 20 * Math.log10(Math.max(share, 1e-9));

/** Seconds of silence before and after what is heard; both its length where nothing is. */
export function silenceAround(
  samples: Float32Array,
  rate = KEPT_RATE,
): { readonly before: number; readonly after: number } {
  const first = samples.findIndex((value) => Math.abs(value) > SILENT);
  if (first < 0) return { before: samples.length / rate, after: samples.length / rate };
  const last = samples.findLastIndex((value) => Math.abs(value) > SILENT);
  return { before: first / rate, after: (samples.length - 1 - last) / rate };
}

export function trimmed(samples: Float32Array): Float32Array {
  const { before, after } = silenceAround(samples);
  const from = Math.max(0, Math.round((before - LEFT_S.before) * KEPT_RATE));
  const to = samples.length - Math.max(0, Math.round((after - LEFT_S.after) * KEPT_RATE));
  return samples.slice(from, Math.max(from, to));
}

/** Of the speech in it, decibels below full scale: pauses do not make a sentence quieter. */
export function loudness(samples: Float32Array): number {
  const size = Math.round(WINDOW_S * KEPT_RATE);
  const powers: number[] = [];
  for (let from = 0; from < samples.length; from += size) {
    const window = samples.subarray(from, from + size);
    powers.push(window.reduce((sum, value) => sum + value * value, 0) / window.length);
  }
  const loudest = Math.max(...powers);
  const speech = powers.filter((power) => power >= loudest * 10 ** (-SPEECH_DB / 10));
  return decibels(Math.sqrt(mean(speech)));
}

/** Above this share of the highest peak it is pressed together rather than cut off. */
const KNEE = 0.6;

/** As loud as all others. */
export function levelled(samples: Float32Array): Float32Array {
  const gain = 10 ** ((LOUDNESS_DB - loudness(samples)) / 20);
  const knee = KNEE * MOST_PEAK;
  return samples.map((value) => {
    const loud = value * gain;
    const over = Math.abs(loud) - knee;
    return over <= 0 ? loud : Math.sign(loud) * (knee + (MOST_PEAK - knee) * Math.tanh(over / (MOST_PEAK - knee)));
  });
}

export const peak = (samples: Float32Array): number =>
  samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
