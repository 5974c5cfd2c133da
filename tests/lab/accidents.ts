/** What a film makes happen that nobody asked for: a pause by the sign, a set begun outside the start pose. */
import { type Recording, unpackFrame } from "../../src/core/movement/recording";
import { countsAs } from "../support/also-counts";
import { pauseSigns } from "../support/signs";
import { startsOf, wrongStarts } from "../support/starts";
import { movementIn } from "./outcome";
import { actOf } from "./studio";
import type { Case } from "./wish";

export interface Accidents {
  readonly pauses: number;
  /** Sets begun in all, by the coaches of all exercises that it is none of, and those that should not have been. */
  readonly starts: number;
  readonly wrongStarts: number;
}

export function accidentsOf({ made, recording }: { readonly made: Case; readonly recording: Recording }): Accidents {
  const frames = recording.frames.map((_, index) => unpackFrame(recording, index));
  const right = countsAs(movementIn(made.request.act), "live");
  const starts = startsOf(frames).filter(({ id }) => !right.includes(id));
  // The lab's films begin in the start pose.
  const wrong = wrongStarts(actOf(made.request), starts, made.exercise, Number.POSITIVE_INFINITY);
  return { pauses: pauseSigns(frames).length, starts: starts.length, wrongStarts: wrong.length };
}

export function sumOf(all: readonly Accidents[]): Accidents {
  const sum = (of: (each: Accidents) => number) => all.reduce((total, each) => total + of(each), 0);
  return {
    pauses: sum(({ pauses }) => pauses),
    starts: sum(({ starts }) => starts),
    wrongStarts: sum((each) => each.wrongStarts),
  };
}
