import type { PictureState } from "../body/pose";

/** What the coach says of its own accord, whatever the exercise. */
export interface CoachWords {
  readonly nobody: string;
  /** By the part of the body that is not in the picture, as `Seen.missing` calls it. */
  readonly missing: Readonly<Record<string, string>>;
  /** The start pose is there and has to be held for a moment. */
  readonly still: string;
  /** What is wrong with the picture itself. */
  readonly picture: Readonly<Record<PictureState, string>>;
  /** Another body is followed than a moment ago, or the same one elsewhere. */
  readonly anotherBody: string;
  /** What is wrong with a film as a whole: not the right way up, shown slower than it was taken, or taken from where nothing can be counted. */
  readonly film: { readonly turned: string; readonly slow: string; readonly askew: string };
}
