/** Somebody does a session before an ideal camera; the page dies again and again, and each time they take it up. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBrowser } from "../../../tests/support/fake-database";
import { film, laptop, stage } from "../../../tests/support/film";
import { handClock } from "../../../tests/support/hand-clock";
import type { PoseFrame } from "../../core/body/pose";
import type { ExerciseId } from "../../core/exercise/exercise";
import type { Routine } from "../../core/plan/routine";
import { nextPlace, placeOf } from "../../core/session/places";
import { choreography } from "../../mannequin/choreography";
import { readSessionRecord } from "../../storage/records/session-record";
import { openSetStore, type SetStore } from "../../storage/sets";
import { playSession } from "./session-play";
import { newSession, type SessionBegin, sessionAgain } from "./session-start";
import type { SessionWords } from "./session-words";

const FPS = 10;
const SOURCE = { label: "a camera", model: "full" };
const say: SessionWords = {
  ready: null,
  setup: () => "",
  count: () => "",
  lost: "",
  moved: "moved",
  turnTo: String,
  done: String,
  looksLike: () => "",
  of: ({ id }) => id,
};

const planned = (exercise: ExerciseId, sets: number, reps: number) =>
  ({ exercise, variant: "standard", sets, reps, perSide: false, holdS: null, restS: 2 }) as const;
const ROUTINE: Routine = {
  id: "routine",
  name: "A short one",
  items: [planned("glute-bridge", 2, 2), planned("bodyweight-row", 2, 2)],
};

/** Three good reps, so that nobody has to begin again where a set has two; filmed once. */
const films = new Map<ExerciseId, readonly PoseFrame[]>();
function filmOf(exercise: ExerciseId): readonly PoseFrame[] {
  const known = films.get(exercise);
  if (known) return known;
  const made = film(stage(choreography(exercise, { reps: 3 }), FPS), laptop(0), { outline: false });
  films.set(exercise, made);
  return made;
}

interface Sitting {
  /** Reps that were finished, and those that were finished when the page had time left to write them down. */
  readonly reps: number;
  readonly over: boolean;
}

/**
 * Does what the session asks for, for so many seconds at most; then the page dies, and what it has not written by then
 * is never written.
 */
async function sit(begin: SessionBegin, store: SetStore, { seconds, calm }: Life): Promise<Sitting> {
  let clock = 0;
  let dead = false;
  const writing = new Set<Promise<boolean>>();
  const write = async (job: () => Promise<boolean>) => {
    if (dead) return false;
    const written = job();
    writing.add(written);
    await written;
    writing.delete(written);
    return written;
  };
  const mortal: SetStore = {
    ...store,
    put: (record) => write(() => store.put(record)),
    putSession: (record) => write(() => store.putSession(record)),
    addMovement: (...stretch) => write(() => store.addMovement(...stretch)),
  };
  /** Until nothing is being written any more, nor follows on what was. */
  const written = async () => {
    for (let quiet = 0; quiet < 3; quiet = writing.size > 0 ? 0 : quiet + 1) {
      await Promise.all(writing);
      await nextTask();
    }
  };
  const play = playSession({
    begin: begin.state,
    record: begin.record,
    store: mortal,
    say,
    clock: handClock(() => clock),
  });
  let reps = 0;
  play.seen.subscribe(({ step }) => {
    if (step.finished?.kind === "full") reps++;
  });
  let shown = 0;
  let run = 0;
  while (clock < seconds && play.machine.getState().step.kind !== "over") {
    clock += 1 / FPS;
    const { step, items } = play.machine.getState();
    const place = placeOf(step);
    const exercise = place && items[place.item]?.exercise;
    if (exercise && "run" in step) {
      if (step.run.n !== run) shown = 0;
      run = step.run.n;
      const frames = filmOf(exercise);
      const frame = frames[shown++ % frames.length] as PoseFrame;
      play.see({ ...frame, t: clock }, SOURCE);
      // What is written is written between two pictures, as in a browser.
      await nextTask();
    }
    play.happen({ kind: "tick", speaking: false });
  }
  const over = play.machine.getState().step.kind === "over";
  if (calm || over) await written();
  dead = true;
  return { reps, over };
}

/** A page that lives so long; `calm`: it had a moment to write down what had just happened. */
interface Life {
  readonly seconds: number;
  readonly calm: boolean;
}

const nextTask = () => new Promise((done) => setImmediate(done));

const fullReps = async (store: SetStore, id: string) =>
  (await store.list()).filter(({ sessionId }) => sessionId === id).reduce((sum, { counts }) => sum + counts.full, 0);

/** What another page would read of the session. */
async function storedAgain(store: SetStore, id: string): Promise<SessionBegin> {
  const read = readSessionRecord(structuredClone(await store.getSession(id)));
  if (!read.ok) throw new Error(read.detail);
  const again = await sessionAgain(store, read.record.id, () => true);
  if (!again) throw new Error("it was ended");
  return again;
}

describe("a session that is cut off", () => {
  it("goes on at the right set with every finished rep, whenever the page died", { timeout: 240_000 }, async () => {
    let cuts = 0;
    const anyLife = fc.record({ seconds: fc.double({ min: 0.5, max: 45, noNaN: true }), calm: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(anyLife, { minLength: 4, maxLength: 10 }), async (lives) => {
        const browser = aBrowser();
        let store = await browser.open();
        let begin = newSession(ROUTINE);
        const { id } = begin.record;
        let over = false;
        for (const life of [...lives, { seconds: 900, calm: true }]) {
          const before = await fullReps(store, id);
          const sitting = await sit(begin, store, life);
          over = sitting.over;
          store = await browser.open();
          const kept = (await fullReps(store, id)) - before;
          if (life.calm || over) expect(kept).toBe(sitting.reps);
          else {
            // What was being written when the page died is the last rep and no more.
            expect(kept).toBeLessThanOrEqual(sitting.reps);
            expect(kept).toBeGreaterThanOrEqual(sitting.reps - 1);
          }
          if (over) break;
          cuts++;
          // Before the first rep there is nothing to take up.
          if (await store.getSession(id)) begin = await storedAgain(store, id);
          else expect(kept).toBe(0);
          const place = nextPlace(begin.record.items);
          expect(place).not.toBeNull();
        }
        expect(over).toBe(true);
        const record = await store.getSession(id);
        // A rep that was lost was done again, and none was asked for twice.
        expect(await fullReps(store, id)).toBe(8);
        expect(record?.items.map(({ state, setsDone }) => [state, setsDone])).toEqual([
          ["done", 2],
          ["done", 2],
        ]);
        expect(record?.endedAt).not.toBeNull();
      }),
      { numRuns: 20, seed: 20261126, endOnFailure: true },
    );
    expect(cuts).toBeGreaterThanOrEqual(100);
  });

  it("leaves nothing behind where nothing was done", async () => {
    const store = await openSetStore(() => Promise.reject(new Error("no storage in Node")));
    await sit(newSession(ROUTINE), store, { seconds: 9, calm: true });
    expect(await store.listSessions()).toEqual([]);
  });
});
