import { createStore, type StoreApi } from "zustand/vanilla";
import type { Phase } from "../../core/exercise/exercise";
import { inVariant, variantOf as variantIn } from "../../core/exercise/rules";
import { tempoOf } from "../../core/plan/routine-time";
import { type Beat, beatAt, type Led } from "../../core/session/metronome";
import type { SessionState } from "../../core/session/state";
import type { SetStore } from "../../storage/sets";
import { exerciseOf, variantOf } from "../catalogue";
import type { LiveSession } from "../live/session";
import { playSession } from "../live/session-play";
import type { SessionBegin } from "../live/session-start";
import type { SessionWords } from "../live/session-words";
import { startSitting } from "../live/sitting/sitting";
import { settings } from "../person/settings";
import { RANK } from "../sound/announce";
import { sound } from "../sound/sound";
import type { World } from "../world";

export interface GuidedWords extends SessionWords {
  /** Another tab has taken the session. */
  readonly elsewhere: string;
}

export interface GuidedOptions {
  readonly begin: SessionBegin;
  readonly store: SetStore;
  readonly say: GuidedWords;
  readonly world: Pick<World, "clock" | "screen">;
}

/** A session that is led by voice, picture and time alone: nobody watches, and its record says so. */
export interface GuidedSession extends LiveSession {
  /** What the body should be doing now; null between two sets. */
  readonly beat: StoreApi<Beat | null>;
  /** Says that the set at hand is done, whatever the time. */
  readonly setDone: () => void;
  /** How fast it leads, 1 = the tempo of the programme. */
  readonly pace: StoreApi<number>;
  readonly goFaster: (faster: boolean) => void;
}

/** Often enough for a movement that is followed by eye. */
const BEAT_MS = 50;
/** Getting into the start position: of another exercise, and of the one that was just done. Seconds, judgement. */
const SETTLE_S = { another: 12, same: 6 } as const;
/** Judgement: slower than half nobody can hold, faster than that is no control. */
const PACES: readonly number[] = [0.6, 0.8, 1, 1.25];

export function startGuided({ begin, store, say, world }: GuidedOptions): GuidedSession {
  const { clock, screen } = world;
  const now = () => clock.passed() / 1000;
  const beat = createStore<Beat | null>(() => null);
  const pace = createStore<number>(() => 1);
  const { record } = begin;
  const play = playSession({ begin: { ...begin.state, t: now(), aliveT: now() }, record, store, say, clock });
  play.state.setState({ stage: "running", loaded: 1, looked: true });
  /** Seconds into the set at hand, at the pace it is led at, and which going at a set that is. */
  let setT = 0;
  let run = 0;
  let last = now();

  const { elsewhere } = say;
  const sitting = startSitting({ id: record.id, play, store, clock, elsewhere, tick: lead, tickMs: BEAT_MS });
  const { signal, stopFor, resumeFrom } = sitting;
  screen.keepOn(signal, () => {});
  screen.onHidden((hidden) => (hidden ? stopFor("hidden") : resumeFrom("hidden")), signal);
  signal.addEventListener("abort", play.machine.subscribe(showStage));

  /** Time has passed: the machine is told what it would have been told of a body that keeps the tempo. */
  function lead(): void {
    const since = now() - last;
    last = now();
    const before = play.machine.getState();
    play.happen({ kind: "tick", speaking: sound.speaking });
    const { step, paused } = play.machine.getState();
    if (!("run" in step)) {
      beat.setState(null, true);
      return;
    }
    if (step.run.n !== run) {
      run = step.run.n;
      setT = 0;
      play.state.setState({ target: step.at.target });
    }
    if (paused.length > 0) return;
    if (step.kind === "set" && before.step.kind === "set") setT += since * pace.getState();
    const led = ledBy(play.machine.getState());
    if (!led) return;
    const was = beat.getState();
    const is = beatAt(setT, led);
    const another = step.at.set === 1;
    const settled = step.elapsedS >= (another ? SETTLE_S.another : SETTLE_S.same);
    const phase: Phase = step.kind === "set-up" && !settled ? "setup" : step.kind === "set" ? is.phase : "ready";
    beat.setState(is, true);
    play.state.setState({ phase, counts: is.counts, side: is.side === "both" ? null : is.side });
    if (was && is.counts.full === was.counts.full + 1) tellCount(is, led);
    const facts = { phase, counts: is.counts, up: false, somebody: true, speaking: sound.speaking };
    play.happen({ kind: "seen", run, facts });
  }

  function tellCount({ counts, side }: Beat, { alternating, target }: Led): void {
    const sided = (alternating || target.perSide) && side !== "both";
    // The side that was just done: the beat is still on it.
    const text = sided ? say.count(side, counts[side]) : String(counts.full);
    const words = settings.getState().verbosity === "quiet" ? [] : [{ text, rank: RANK.count, freshMs: 1500 }];
    sound.announce({ words, tone: "rep" });
  }

  function showStage({ step, paused }: SessionState): void {
    const stage = step.kind === "over" ? "over" : paused.length > 0 ? "paused" : "running";
    if (play.state.getState().stage !== stage) play.state.setState({ stage });
  }

  return {
    ...sitting,
    beat,
    pace,
    goFaster(faster) {
      const at = PACES.indexOf(pace.getState()) + (faster ? 1 : -1);
      pace.setState(PACES[Math.max(0, Math.min(PACES.length - 1, at))] ?? 1, true);
    },
    setDone() {
      const { step } = play.machine.getState();
      const led = ledBy(play.machine.getState());
      if (!("run" in step) || !led) return;
      const { counts } = beatAt(Number.MAX_SAFE_INTEGER, led);
      play.happen({
        kind: "seen",
        run: step.run.n,
        facts: { phase: "ready", counts, up: false, somebody: true, speaking: false },
      });
    },
    hasBegun: () => true,
    togglePause: () => (play.machine.getState().paused.includes("user") ? resumeFrom("user") : stopFor("user")),
    goOn: () => {},
    // Nobody sees a lifted hand: pain is said with the button, or the key.
    asking: createStore<{ readonly now: null }>(() => ({ now: null })) as LiveSession["asking"],
  };
}

/** How the set at hand is led; null where there is none. */
function ledBy({ step, items }: SessionState): Led | null {
  if (!("run" in step)) return null;
  const item = items[step.at.item];
  const standard = item && exerciseOf(item.exercise);
  if (!standard) return null;
  const exercise = inVariant(standard, variantIn(standard, variantOf(standard, item.variant)));
  return {
    tempo: tempoOf(item),
    target: step.at.target,
    alternating: exercise.sides === "alternating",
  };
}
