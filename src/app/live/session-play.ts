import { createStore, type StoreApi } from "zustand/vanilla";
import type { PoseFrame } from "../../core/body/pose";
import type { Posture } from "../../core/body/scene";
import type { CoachStep } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import type { PainEntry } from "../../core/plan/session";
import { WARM_UP } from "../../core/plan/warm-up";
import { advance } from "../../core/session/machine";
import { withItem } from "../../core/session/places";
import type { Saying } from "../../core/session/saying";
import { sayingsOf } from "../../core/session/sayings";
import type { Place, SessionEvent, SessionState } from "../../core/session/state";
import { createDownWatcher } from "../../core/session/went-down";
import { movesLaptop } from "../../core/setup/room";
import type { Settling } from "../../core/setup/talk";
import type { Clock } from "../../device/clock";
import type { SessionRecord } from "../../storage/records/session-record";
import type { SetStore } from "../../storage/sets";
import { exerciseOf, goesDownFor, variantOf } from "../catalogue";
import { wallSince } from "../clock";
import { createGathering } from "../gathering";
import { RANK } from "../sound/announce";
import { sound } from "../sound/sound";
import type { CameraInUse } from "./camera-feed";
import { type Channel, createChannel } from "./channel";
import { FIRST_STATE, type LiveState, type Seeing } from "./live-state";
import type { SessionWords } from "./session-words";
import { type SetRun, startSet } from "./set-run";

export interface PlayOptions {
  readonly begin: SessionState;
  readonly record: SessionRecord;
  readonly store: SetStore;
  readonly say: SessionWords;
  readonly clock: Clock;
}

/** An event of the session, without its time. */
export type Happening = SessionEvent extends infer One ? (One extends SessionEvent ? Omit<One, "t"> : never) : never;

/** A session being played: frames and orders go in; sets are begun and ended, spoken of and kept. */
export interface SessionPlay {
  readonly machine: StoreApi<SessionState>;
  /** The set at hand, as a live screen shows it. */
  readonly state: StoreApi<LiveState>;
  readonly seen: Channel<Seeing>;
  /** The set at hand, or the last one, where anything was counted in it. */
  readonly setId: () => string | null;
  /** Whether there is anything to look back at. */
  readonly isKept: () => boolean;
  /** What was said of pain before the session, 0–10; null where nothing was. */
  readonly painBefore: () => number | null;
  readonly happen: (event: Happening) => void;
  /** @returns what the coach of the set at hand made of it; null where nothing is judged */
  readonly see: (frame: PoseFrame, source: CameraInUse) => CoachStep | null;
  /** Nobody looked from the one moment to the other; seconds on the frames' clock. */
  readonly gap: (fromT: number, toT: number) => void;
  /** Keeps an answer; one that is changed within the same pause takes the place of the first. */
  readonly addPain: (entry: PainEntry) => void;
  /** Ends the set at hand where it stands; the session can be taken up again. Resolves when all is kept. */
  readonly close: () => Promise<void>;
}

/** Postures of somebody who has got up. */
const UP: readonly Posture[] = ["standing", "bent-over"];

export function playSession({ begin, record: first, store, say, clock }: PlayOptions): SessionPlay {
  const machine = createStore<SessionState>(() => begin);
  const state = createStore<LiveState>(() => FIRST_STATE);
  const seen = createChannel<Seeing>();
  let record = first;
  /** It is in the database: then its end is, too. */
  let isStored = first.warmUp !== undefined;
  let run: { readonly n: number; readonly at: Place; readonly set: SetRun; readonly exercise: Exercise } | null = null;
  /** The exercise before the one at hand. */
  let before: Exercise | null = null;
  let lastSetId: string | null = null;
  let lastPain: PainEntry | null = null;
  const keeping = createGathering();
  const down = createDownWatcher();
  const now = () => clock.passed() / 1000;
  const wall = wallSince(clock.wall(), clock.passed, clock.wall);

  if (begin.step.kind !== "over") speak(sayingsOf(null, begin), null);

  function happen(event: Happening): void {
    const before = machine.getState();
    let after = advance(before, { ...event, t: now() } as SessionEvent);
    if (after === before) return;
    const ended = run && !("run" in after.step && after.step.run.n === run.n) ? run : null;
    if (ended && ended.set.reps.length > 0) {
      const { setIds = [] } = after.items[ended.at.item] ?? {};
      after = { ...after, items: withItem(after.items, ended.at.item, { setIds: [...setIds, ended.set.id] }) };
    }
    // Between the set's last rep and its end, in the order in which the store is asked: a page that dies meanwhile loses no
    // rep, and takes no set for cut off.
    const warmed = before.step.kind === "warm-up" ? warmUpBehind(after.step) : 0;
    const isWarmer = warmed > (record.warmUp ?? 0);
    if (isWarmer) record = { ...record, warmUp: warmed };
    if (after.items !== before.items || after.step.kind === "over" || isWarmer) keep(after);
    if (ended) finish(ended.set);
    machine.setState(after, true);
    if (before.paused.length === 0 && after.paused.length > 0) sound.hush();
    if (event.kind === "resume" && event.cause === "pain") lastPain = null;
    speak(sayingsOf(before, after), ended?.set ?? null);
  }

  function keep({ items, step }: SessionState): void {
    const endedAt = step.kind === "over" && step.how !== "left" ? Math.max(wall(), record.startedAt) : null;
    record = { ...record, items, endedAt };
    // Of a warm-up alone it is kept where it stands, so that it can be taken up, until the session is over.
    const isWarming = record.warmUp !== undefined && endedAt === null;
    if (!isWorthKeeping(record) && !run?.set.reps.length && !isWarming && !isStored) return;
    isStored = true;
    keeping.add(store.putSession(record));
  }

  function finish(set: SetRun): void {
    if (set.reps.length > 0) lastSetId = set.id;
    run = null;
    keeping.add(set.finish(false).then((lastSet) => state.setState({ lastSet })));
  }

  function speak(sayings: readonly Saying[], ended: SetRun | null): void {
    for (const saying of sayings) {
      const counting = saying.id === "count";
      // A number that has to wait is wrong by the time it is said.
      if (counting && sound.speaking) continue;
      const { items } = machine.getState();
      const coming = "up" in saying && saying.up ? items[saying.place.item] : undefined;
      const staysUp = say.fetchOf !== undefined && coming !== undefined && goesDownFor(coming);
      const text = say.of(saying, items, isWritten(store), staysUp);
      const full = ended?.counts().full ?? 0;
      const told = ended && full > 0 ? `${say.done(full)} ${text}` : text;
      sound.announce({
        words: [{ text: told, rank: counting ? RANK.countdown : RANK.notice, urgent: !counting }],
        tone:
          saying.id === "warm-up" ? "ready" : saying.id === "into-position" ? (saying.rested ? "rest" : "ready") : null,
      });
    }
  }

  /** The coach of the set at hand; made with its first frame, when camera and model are known. */
  function runOf(source: CameraInUse): typeof run {
    const { step, items } = machine.getState();
    if (!("run" in step)) return null;
    if (run?.n === step.run.n) return run;
    const item = items[step.at.item];
    const exercise = item && exerciseOf(item.exercise);
    if (!exercise) return null;
    const { target } = step.at;
    const variant = variantOf(exercise, item.variant);
    const { stage, notice, looked } = state.getState();
    state.setState({ ...FIRST_STATE, stage, notice, looked, loaded: 1, target });
    const isCountingIn = () => machine.getState().step.kind === "count-in";
    const set = startSet({
      exercise,
      variant,
      target,
      sessionId: record.id,
      store,
      source,
      state,
      seen,
      say,
      settling: settlingOf(before, exercise, items),
      ...(say.fetchOf && { getInto: say.fetchOf(item) }),
      isCountingIn,
    });
    before = exercise;
    run = { n: step.run.n, at: step.at, set, exercise };
    return run;
  }

  return {
    machine,
    state,
    seen,
    setId: () => (run && run.set.reps.length > 0 ? run.set.id : lastSetId),
    isKept: () => isWorthKeeping(record),
    painBefore: () => record.pain.find(({ when }) => when === "before")?.score ?? null,
    happen,
    see(frame, source) {
      const going = runOf(source);
      if (!going || machine.getState().paused.length > 0) {
        going?.set.lookAway(frame.t);
        if (frame.image) happen({ kind: "somebody" });
        const { step, paused } = machine.getState();
        if (step.kind === "warm-up" && paused.length === 0 && down.push(frame)) happen({ kind: "went-down" });
        return null;
      }
      const before = going.set.reps.length;
      const step = going.set.see(frame, source);
      if (before === 0 && going.set.reps.length > 0) keep(machine.getState());
      happen({
        kind: "seen",
        run: going.n,
        facts: {
          phase: step.phase,
          counts: step.counts,
          up: step.phase === "setup" && UP.includes(step.posture) && !going.exercise.postures.includes(step.posture),
          somebody: frame.image !== null,
          speaking: sound.speaking,
        },
      });
      return step;
    },
    gap(fromT, toT) {
      run?.set.lookAway(fromT);
      run?.set.lookAway(toT);
    },
    addPain(entry) {
      const others = record.pain.filter((said) => said !== lastPain);
      // In the place of the first: one answer to one question, also for whoever has read the first already.
      lastPain = lastPain ? { ...entry, at: lastPain.at } : entry;
      record = { ...record, pain: [...others, lastPain] };
      keep(machine.getState());
    },
    async close() {
      if (run) finish(run.set);
      await keeping.done();
    },
  };
}

/** How much of the warm-up is behind at a step that came of it; 0: still its first part. */
function warmUpBehind(step: SessionState["step"]): number {
  return step.kind === "warm-up" ? step.part : step.kind === "over" ? 0 : WARM_UP.length;
}

/** Before the first set of a sitting, and where the laptop has to move, the place is settled; else it is what it was. */
function settlingOf(before: Exercise | null, exercise: Exercise, items: SessionState["items"]): Settling | null {
  if (before && !movesLaptop(before, exercise)) return null;
  const ids = new Set(items.map((item) => item.exercise));
  return { others: [...ids].flatMap((id) => exerciseOf(id) ?? []) };
}

/** Whether what was done is on the disk; that what was before has been deleted is another matter. */
const isWritten = ({ trouble }: SetStore) => trouble === null || trouble === "storage-deleted";

/** A session that was opened and left again leaves nothing behind. */
function isWorthKeeping({ items, pain }: SessionRecord): boolean {
  return pain.length > 0 || items.some(({ setIds, setsDone }) => setsDone > 0 || (setIds?.length ?? 0) > 0);
}
