import type { PoseFrame } from "../body/pose";
import { LEVEL } from "../body/posture";
import { createSceneTracker } from "../body/scene";
import type { CoachStep } from "../coach/coach.types";
import { createBodyWatcher } from "../coach/picture/another-body";
import type { Exercise } from "../exercise/exercise";
import { findings } from "./checks";
import { CORRECTION_KINDS, type Correction, type CorrectionKind } from "./correction";

/** When a correction is believed, shown and said. Seconds; judgement, but for the pause (rules §5.3: 8 s). */
export const SETUP_TIMES = {
  /** A correction is believed when it is found in `on` of the frames of this time, and given up below `off`. */
  window: 0.8,
  on: 0.7,
  off: 0.3,
  /** At least this long between one change of words and the next: shorter cannot be read, nor said to its end. */
  shown: 2,
  /** Before the same is said again; each further time the pause is twice as long. */
  again: 8,
  longestPause: 60,
  /** Advice on the screen of somebody who could begin. */
  adviceStays: 7,
  /** Jumps from one body to another within this time mean that there are two. */
  jumps: 6,
} as const;

/** These take longer to be sure of than the rest. */
const WINDOWS: Partial<Record<CorrectionKind, number>> = {
  nobody: 1.2,
  "picture-turned": 2,
  // The outline comes and goes with how somebody settles down.
  "close-top": 2.5,
  // The start pose is held for a second: only who fidgets is asked to keep still.
  hold: 1.6,
  posture: 1,
  start: 1,
};
const LONGEST_WINDOW_S = 3;
/** Jumps within `SETUP_TIMES.jumps` that are believed; a single one may be a moved camera. */
const JUMPS = 2;
/** Advice is given this often and then left alone. */
const ADVICE_TIMES = 2;

/** What the set-up says of a frame. */
export interface SetupStep {
  /** Where to stand is still to be shown: nobody has gone down or begun yet. */
  readonly outline: boolean;
  /** What is to be read now. */
  readonly correction: Correction | null;
  /** True on the frames on which it is to be spoken. */
  readonly speak: boolean;
}

export interface SetupTalk {
  /** @param canSpeak false: other words have the ear; what is to be said waits, and is dropped when it is mended */
  push(frame: PoseFrame, step: CoachStep, canSpeak?: boolean): SetupStep;
}

const SILENT: SetupStep = { correction: null, speak: false, outline: false };

/** Before the first set, and where the laptop or the mat has to move. */
export interface Settling {
  /** The exercises among which somebody in a small room may choose. */
  readonly others: readonly Exercise[];
}

interface Found {
  readonly t: number;
  readonly all: readonly Correction[];
}

/**
 * The conversation before a set: one correction at a time, the most important first, never flapping. It talks while the
 * coach waits for the start pose or has lost sight, and gives advice until the first rep has begun. Pure: no clock but
 * `frame.t`; frames in the order of time.
 * @param settling the place is not settled yet: what can be is asked of somebody standing; null: it was before
 */
export function createSetupTalk(exercise: Exercise, settling: Settling | null = null): SetupTalk {
  const scenes = createSceneTracker();
  const bodies = createBodyWatcher();
  const recent: Found[] = [];
  const said = new Map<string, { readonly at: number; readonly times: number }>();
  let jumps: number[] = [];
  let since: number | null = null;
  let seenAt: number | null = null;
  let shown: Correction | null = null;
  let changedAt = Number.NEGATIVE_INFINITY;
  /** Somebody was seen on the floor: they know where they belong. */
  let wentDown = false;

  function rest(): SetupStep {
    recent.length = 0;
    since = null;
    seenAt = null;
    shown = null;
    return SILENT;
  }

  function share(id: string, kind: CorrectionKind, t: number): number {
    const window = WINDOWS[kind] ?? SETUP_TIMES.window;
    if (t - (since ?? t) < window) return shown?.id === id ? 1 : 0;
    const within = recent.filter((each) => each.t > t - window);
    return within.filter(({ all }) => all.some((each) => each.id === id)).length / Math.max(1, within.length);
  }

  /** The most important of what has been found for long enough. */
  function wanted(t: number, waiting: boolean): Correction | null {
    const latest = new Map<string, Correction>();
    for (const { all } of recent) for (const each of all) latest.set(each.id, each);
    const believed = [...latest.values()].filter((each) => {
      if ((waiting && each.weight === "blocks") || isSpent(each, t)) return false;
      const now = share(each.id, each.kind, t);
      return shown?.id === each.id ? now >= SETUP_TIMES.off : now >= SETUP_TIMES.on;
    });
    return believed.sort((a, b) => rank(a) - rank(b))[0] ?? null;
  }

  /** Advice that was given and not taken makes room for what is needed before a set can begin. */
  function isSpent(correction: Correction, t: number): boolean {
    return correction.weight !== "blocks" && isGiven(correction.id, t, timesOf(correction));
  }

  function isGiven(id: string, t: number, times = ADVICE_TIMES): boolean {
    const before = said.get(id);
    return before !== undefined && before.times >= times && t - before.at > SETUP_TIMES.adviceStays;
  }

  function speaks(correction: Correction, t: number): boolean {
    const before = said.get(correction.id);
    if (before) {
      if (correction.weight === "advice" && before.times >= timesOf(correction)) return false;
      const pause = Math.min(SETUP_TIMES.longestPause, SETUP_TIMES.again * 2 ** (before.times - 1));
      if (t - before.at < pause) return false;
    }
    said.set(correction.id, { at: t, times: (before?.times ?? 0) + 1 });
    return true;
  }

  function settle(t: number) {
    const given = (id: string) => isGiven(id, t);
    return { settling: settling !== null, others: settling?.others ?? [exercise], given };
  }

  return {
    push(frame, step, canSpeak = true) {
      const { t } = frame;
      // Who comes into the picture in the middle of a set is seen to come, though nothing is said until it is lost.
      const scene = scenes.push(frame);
      const another = bodies.push(frame);
      const seen = [...(scene.cut || another ? [t] : []), ...(another ? [t] : [])];
      jumps = [...jumps.filter((at) => at > t - SETUP_TIMES.jumps), ...seen];
      if (!isTalking(step)) return rest();
      const waiting = step.phase === "ready";
      since ??= t;
      seenAt ??= t;
      if (frame.image) seenAt = t;
      const look = { frame, step, scene, emptyS: t - seenAt, jumping: jumps.length >= JUMPS, ...settle(t) };
      const all = findings(exercise, look).filter(({ weight }) => !waiting || weight === "advice");
      recent.push({ t, all });
      while (recent[0] && recent[0].t < t - LONGEST_WINDOW_S) recent.shift();
      // Who could begin is no longer held up by what blocked before.
      if (waiting && shown?.weight === "blocks") shown = null;
      const next = wanted(t, waiting);
      if (next?.id !== shown?.id && t - changedAt >= SETUP_TIMES.shown) {
        shown = next;
        changedAt = t;
      }
      wentDown ||= LEVEL.includes(step.posture);
      const outline = settling !== null && !wentDown && step.phase === "setup";
      if (!shown || (waiting && t - changedAt > SETUP_TIMES.adviceStays)) return { ...SILENT, outline };
      return { correction: shown, speak: canSpeak && speaks(shown, t), outline };
    },
  };
}

/** Before the first rep, and whenever sight is lost. */
function isTalking({ phase, counts }: CoachStep): boolean {
  if (phase === "setup" || phase === "paused") return true;
  return phase === "ready" && counts.full + counts.partial === 0;
}

function rank({ kind }: Correction): number {
  return CORRECTION_KINDS.indexOf(kind);
}

/** Clothes are not changed in the middle of a session, and a room does not grow. */
const ONCE: readonly CorrectionKind[] = ["close-top", "small-room"];

function timesOf({ kind }: Correction): number {
  return ONCE.includes(kind) ? 1 : ADVICE_TIMES;
}
