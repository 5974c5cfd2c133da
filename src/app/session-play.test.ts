/** Somebody does a session before an ideal camera; the page dies again and again, and each time they take it up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../tests/support/film";
import type { ExerciseId } from "../core/exercise";
import type { PoseFrame } from "../core/pose";
import { nextPlace, placeOf } from "../core/session/places";
import type { Routine } from "../core/session/routine";
import { choreography } from "../mannequin/choreography";
import { readSessionRecord } from "../storage/session-record";
import { openSetStore, type SetStore } from "../storage/sets";
import { playSession, type SessionWords } from "./session-play";
import { newSession, type SessionBegin, sessionAgain } from "./session-start";

const FPS = 10;
const SOURCE = { label: "a camera", model: "full" };
const say: SessionWords = {
  ready: null,
  setup: () => "",
  count: () => "",
  lost: "",
  moved: "moved",
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

/** Does what the session asks for, for so many seconds at most; @returns the reps that were finished meanwhile. */
function sit(begin: SessionBegin, store: SetStore, seconds: number): { reps: number; over: boolean } {
  let clock = 0;
  const play = playSession({ begin: begin.state, record: begin.record, store, say, now: () => clock });
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
    }
    play.happen({ kind: "tick", speaking: false });
  }
  return { reps, over: play.machine.getState().step.kind === "over" };
}

const fullReps = async (store: SetStore, id: string) =>
  (await store.list()).filter(({ sessionId }) => sessionId === id).reduce((sum, { counts }) => sum + counts.full, 0);

/** What another page would read of the session. */
async function storedAgain(store: SetStore, id: string): Promise<SessionBegin> {
  const read = readSessionRecord(structuredClone(await store.getSession(id)));
  if (!read.ok) throw new Error(read.detail);
  return sessionAgain(store, read.record);
}

describe("a session that is cut off", () => {
  it("goes on at the right set with every finished rep, whenever the page died", { timeout: 120_000 }, async () => {
    const store = await openSetStore(() => Promise.reject(new Error("no storage in Node")));
    let cuts = 0;
    const anyCuts = fc.array(fc.double({ min: 0.5, max: 45, noNaN: true }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyCuts, async (lengths) => {
        let begin = newSession(ROUTINE);
        const { id } = begin.record;
        let reps = 0;
        let over = false;
        for (const seconds of [...lengths, 600]) {
          const sitting = sit(begin, store, seconds);
          // What was handed to the store has reached it.
          await new Promise((done) => setTimeout(done, 5));
          reps += sitting.reps;
          over = sitting.over;
          expect(await fullReps(store, id)).toBe(reps);
          if (over) break;
          cuts++;
          // Before the first rep there is nothing to take up.
          if (await store.getSession(id)) begin = await storedAgain(store, id);
          const place = nextPlace(begin.record.items);
          expect(place).not.toBeNull();
        }
        expect(over).toBe(true);
        expect(reps).toBe(8);
        const record = await store.getSession(id);
        expect(record?.items.map(({ state, setsDone }) => [state, setsDone])).toEqual([
          ["done", 2],
          ["done", 2],
        ]);
        expect(record?.endedAt).not.toBeNull();
      }),
      { numRuns: 6 },
    );
    expect(cuts).toBeGreaterThanOrEqual(10);
  });

  it("leaves nothing behind where nothing was done", async () => {
    const store = await openSetStore(() => Promise.reject(new Error("no storage in Node")));
    sit(newSession(ROUTINE), store, 9);
    expect(await store.listSessions()).toEqual([]);
  });
});
