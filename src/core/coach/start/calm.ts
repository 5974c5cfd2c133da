import type { BodySide } from "../../body/pose";
import type { Signal } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";

/** Whether what is counted by keeps about still, or turns: what is passed on the way elsewhere is no start pose. */
export interface Calm {
  /** A frame of somebody seen. @param progress null: it cannot be read yet */
  push(sample: Sample, progress: number | null): void;
  /** Somebody is seen in another posture. */
  elsewhere(): void;
  clear(): void;
  /**
   * Whether a moment in the start pose may be a film's start: not on the way down to the floor. One that sinks mends itself,
   * and films of it begin with the limbs up: of those only somebody who was seen in another posture before has to be calm.
   */
  readonly mayStartFilm: boolean;
  /**
   * Whether somebody who never holds still rests. Read against no start pose a body that rests may seem to be half way up
   * (seen from above, a stout one): for the first rest being calm in the start pose is enough.
   * @param atRest in the start pose, and down
   */
  mayRest(now: { readonly atStart: boolean; readonly atRest: boolean; readonly first: boolean }): boolean;
}

/**
 * Judgement: at the turn between two reps without a pause, of a second each way, progress stays within 0.05 for so long; on
 * the way it goes by 0.3. Limbs on their way to the floor travel 0.1 torso lengths and more in that time, those of a body
 * that lies still sway by 0.04.
 */
const CALM = { withinS: 0.25, progress: 0.1, torsos: 0.06 } as const;
const SIDES: readonly BodySide[] = ["left", "right"];

interface Look {
  readonly t: number;
  /** Each with what it may change by. */
  readonly values: readonly (number | null)[];
  readonly within: number;
}

/** @param signal one that sinks is read against a start pose alone, and in small steps: what it is made of is looked at */
export function createCalm({ metrics, sinks, adaptive }: Signal): Calm {
  let recent: Look[] = [];
  let gotDown = false;

  /** True as well while there is nothing to tell it by. */
  function isCalm(): boolean {
    const [first] = recent;
    return (first?.values ?? []).every((_, index) => {
      const values = recent.flatMap((each) => each.values[index] ?? []);
      return values.length === 0 || Math.max(...values) - Math.min(...values) <= (first?.within ?? 0);
    });
  }

  return {
    push(sample, progress) {
      const { t } = sample;
      const lies = sinks !== undefined;
      const values = lies ? SIDES.flatMap((side) => metrics.map(sample.of(side).value)) : [progress];
      const within = lies ? CALM.torsos : CALM.progress;
      recent = recent.filter((each) => each.t >= t - CALM.withinS);
      recent.push({ t, values, within });
    },
    elsewhere() {
      gotDown = true;
    },
    clear() {
      recent = [];
      gotDown = false;
    },
    get mayStartFilm() {
      return (sinks !== undefined && !gotDown) || isCalm();
    },
    mayRest({ atStart, atRest, first }) {
      // A back that moves turns where it turns: that is no pose.
      if (first && adaptive === null) return atStart && isCalm();
      return atRest && (sinks === undefined || isCalm());
    },
  };
}
