/** A provoked fault, and what became of it. The contract is in README.md. */

export const KINDS = [
  "storage",
  "tabs",
  "camera",
  "pictures",
  "worker",
  "sound",
  "time",
  "network",
  "films",
  "imports",
] as const;
export type Kind = (typeof KINDS)[number];

/** What the person is left with when everything has settled. */
export interface Outcome {
  /** Reps that were counted before the person, aloud, on the screen or in a review; kept ones before an import. */
  readonly heard: number;
  /** Of them, those that a page opened afterwards reads. */
  readonly onDisk: number;
  /** Of them, those that only the open page still shows, where the browser keeps nothing. They need words. */
  readonly inPage?: number;
  /** What the person was told of it, in the app's own words or by its problem's name; null: nothing. */
  readonly told: string | null;
  /** Whether what the person wanted went on, or came to its end, without a hand on the laptop. */
  readonly mended: boolean;
}

export interface Fault<Given extends readonly unknown[] = []> {
  /** What was done to the app, as a row of the table: "The database closes in the middle of a set". Unique. */
  readonly provoked: string;
  /** Does it, waits until all has settled, and reads what is left. Throws where any other promise was broken. */
  readonly run: (...given: Given) => Promise<Outcome>;
}

/** Reps that are gone: heard, not on the disk, and not told of while the page holds them. */
export function lostReps({ heard, onDisk, inPage = 0, told }: Outcome): number {
  return Math.max(0, heard - onDisk - (told === null ? 0 : inPage));
}

/** Nothing goes on, and nobody says why. */
export function hangsUntold({ told, mended }: Outcome): boolean {
  return told === null && !mended;
}
