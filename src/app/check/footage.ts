import type { PoseFrame } from "../../core/body/pose";
import type { CoachStep } from "../../core/coach/coach.types";
import { type PackedFrame, packFrame, unpackFrame } from "../../core/movement/recording";
import { decodeFrames, encodeFrames } from "../../storage/records/frame-bytes";

/** What is drawn of a step over its picture, and on the line of the whole film. */
export type DrawnStep = Pick<CoachStep, "t" | "progress" | "lines" | "faults" | "back">;

/** A frame of a film and what was seen in it. */
export interface Shown {
  readonly frame: PoseFrame;
  readonly step: DrawnStep;
}

/** All frames of a film and what is drawn of them, small: ten minutes at 30 a second come to some 20 MB. */
export interface Footage {
  readonly length: number;
  readonly firstT: number;
  readonly lastT: number;
  /** Frames on the grid (`core/grid.ts`) come back as they were; in order of time. */
  add(frame: PoseFrame, step: CoachStep): void;
  /** What a player shows at a time: the last frame that is not later. */
  at(t: number): Shown | undefined;
  last(): Shown | undefined;
  /** Every frame, in order, one stretch unpacked at a time. */
  frames(): Generator<PoseFrame, void>;
  /** Time and progress of every frame. */
  line(): Generator<Pick<DrawnStep, "t" | "progress">, void>;
}

/** Frames packed together: ten seconds. */
const STRETCH = 300;
/** A player's clock and a film's round differently. Seconds. */
const SLACK_S = 0.01;
/** Digits that matter on a screen. */
const DIGITS = 1e4;

interface Stretch {
  readonly from: number;
  readonly frames: Uint8Array;
  /** As text, which takes a fifth of what the objects take. */
  readonly steps: string;
}

export function createFootage(): Footage {
  const stretches: Stretch[] = [];
  let open: { readonly frame: PackedFrame; readonly step: DrawnStep }[] = [];
  let aspect = 16 / 9;
  let length = 0;
  let firstT = 0;
  let newest: Shown | undefined;
  /** The stretch that was looked into last. */
  let unpacked: { readonly stretch: Stretch; readonly shown: readonly Shown[] } | null = null;

  const shownOf = (frame: PackedFrame, step: DrawnStep): Shown => ({
    frame: unpackFrame({ schema: 1, source: "", model: "", aspect, frames: [frame] }, 0),
    step,
  });

  function close(): void {
    const from = open[0]?.frame.t ?? 0;
    const frames = encodeFrames(open.map(({ frame }) => frame));
    stretches.push({
      from,
      frames,
      steps: JSON.stringify(
        open.map(({ step }) => step),
        rounded,
      ),
    });
    open = [];
  }

  function unpack(stretch: Stretch): readonly Shown[] {
    if (unpacked?.stretch === stretch) return unpacked.shown;
    const steps: readonly DrawnStep[] = JSON.parse(stretch.steps);
    const shown = decodeFrames(stretch.frames).flatMap((frame, n) => {
      const step = steps[n];
      return step ? [shownOf(frame, step)] : [];
    });
    unpacked = { stretch, shown };
    return shown;
  }

  return {
    get length() {
      return length;
    },
    get firstT() {
      return firstT;
    },
    get lastT() {
      return newest?.frame.t ?? 0;
    },
    add(frame, { t, progress, lines, faults, back }) {
      const step = { t, progress, lines, faults, back };
      if (length++ === 0) firstT = frame.t;
      aspect = frame.aspect;
      newest = { frame, step };
      open.push({ frame: packFrame(frame), step });
      if (open.length >= STRETCH) close();
    },
    at(t) {
      const until = t + SLACK_S;
      const isOpen = open[0] !== undefined && (open[0].frame.t <= until || stretches.length === 0);
      if (isOpen) {
        const found = lastUntil(open, ({ frame }) => frame.t, until);
        return found && shownOf(found.frame, found.step);
      }
      const stretch = lastUntil(stretches, ({ from }) => from, until);
      return stretch && lastUntil(unpack(stretch), ({ frame }) => frame.t, until);
    },
    last: () => newest,
    *frames() {
      for (const stretch of stretches) for (const { frame } of unpack(stretch)) yield frame;
      for (const { frame, step } of open) yield shownOf(frame, step).frame;
    },
    *line() {
      for (const { steps } of stretches) yield* JSON.parse(steps) as readonly DrawnStep[];
      for (const { step } of open) yield step;
    },
  };
}

function rounded(key: string, value: unknown): unknown {
  return typeof value === "number" && key !== "t" ? Math.round(value * DIGITS) / DIGITS : value;
}

/** The last that is not later than `until`, else the first. They are in order, so it is found by halving. */
function lastUntil<T>(all: readonly T[], timeOf: (one: T) => number, until: number): T | undefined {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const one = all[middle];
    if (one !== undefined && timeOf(one) <= until) low = middle;
    else high = middle - 1;
  }
  return all[low];
}
