import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { visitsOf } from "../../core/history/trends/visit";
import type { Routine } from "../../core/plan/routine";
import { isSession, streakOf } from "../../core/programme/today";
import { takeUp } from "../../core/session/take-up";
import { readSessionRecord, type SessionRecord } from "../../storage/records/session-record";
import type { SetStore } from "../../storage/sets";
import { newSession, withoutCamera } from "../live/session-start";
import { profile } from "../person/profile";
import { browserWorld } from "../world";
import { type GuidedSession, startGuided } from "./guided";

const ROUTINE: Routine = {
  id: "short",
  name: "Short",
  items: [
    { exercise: "bird-dog", variant: "standard", sets: 1, reps: 2, perSide: true, holdS: null, restS: 10 },
    { exercise: "glute-bridge", variant: "standard", sets: 2, reps: 2, perSide: false, holdS: null, restS: 10 },
  ],
};

let kept: SessionRecord | null = null;
let session: GuidedSession;
const said: string[] = [];
let hours = 0;

beforeEach(() => {
  profile.setState({ warmsUp: false });
  vi.useFakeTimers();
  // A page's clock never goes back, and its sounds are timed by it from one session to the next.
  hours += 1;
  vi.advanceTimersByTime(hours * 3_600_000);
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("navigator", {});
  kept = null;
  said.length = 0;
  const store = {
    trouble: null,
    onTrouble: () => () => {},
    put: () => Promise.reject(new Error("No set is kept: nobody saw one.")),
    putSession: async (record: SessionRecord) => {
      kept = record;
      return true;
    },
  } as unknown as SetStore;
  session = startGuided({
    begin: withoutCamera(newSession(ROUTINE)),
    world: browserWorld,
    store,
    say: {
      of: (saying) => {
        said.push(saying.id);
        return saying.id;
      },
      done: String,
      count: (side, count) => `${side} ${count}`,
      setup: () => "",
      looksLike: () => "",
      moved: "",
      turnTo: String,
      lost: "",
      ready: null,
      elsewhere: "",
    },
  });
});
afterEach(() => {
  session.leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passing = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const step = () => session.machine.getState().step.kind;

describe("a session without a camera", () => {
  it("leads through every set by time, says so, and keeps that it was done and that nobody watched", async () => {
    const steps = new Set<string>();
    for (let n = 0; n < 300 && session.over.getState() === null; n++) {
      steps.add(step());
      await passing(1);
    }
    expect([...steps]).toEqual(["announce", "set-up", "count-in", "set", "rest", "over"]);
    expect(said).toEqual(expect.arrayContaining(["next", "into-position", "count", "go", "rest", "over"]));
    expect(said).not.toContain("waiting-for-reps");
    expect(session.over.getState()).toEqual({ kept: true });
    expect(kept).toMatchObject({ watched: false });
    expect(kept?.items.map(({ state, setsDone, setIds }) => [state, setsDone, setIds])).toEqual([
      ["done", 1, undefined],
      ["done", 2, undefined],
    ]);
    expect(kept?.endedAt).not.toBeNull();
    expect(readSessionRecord(JSON.parse(JSON.stringify(kept)))).toMatchObject({ ok: true, record: { watched: false } });
  });

  it("counts as a day of the programme, and says nothing of form", async () => {
    for (let n = 0; n < 300 && session.over.getState() === null; n++) await passing(1);
    const visits = visitsOf([], [kept as SessionRecord], () => 10);
    expect(visits).toHaveLength(1);
    expect(visits[0]?.sets).toEqual([]);
    expect(visits.every(isSession)).toBe(true);
    expect(streakOf(visits, [], 10).thisWeek).toBe(1);
    // The same record, had a camera been meant to watch: nothing was seen, and nothing counts.
    const { watched: _, ...seen } = kept as SessionRecord;
    expect(visitsOf([], [seen], () => 10)).toEqual([]);
  });

  it("stands still while it is paused, and goes on where it was", async () => {
    while (step() !== "set") await passing(0.5);
    await passing(3);
    const before = session.beat.getState();
    session.togglePause();
    await passing(60);
    expect(session.beat.getState()).toEqual(before);
    session.togglePause();
    await passing(6);
    expect(session.state.getState().counts.left).toBe(1);
  });

  it("ends a set when somebody says so, and is led faster and slower", async () => {
    while (step() !== "set") await passing(0.5);
    session.setDone();
    expect(step()).toBe("rest");
    session.goNext();
    while (step() !== "set") await passing(0.5);
    session.goFaster(false);
    session.goFaster(false);
    session.goFaster(false);
    expect(session.pace.getState()).toBe(0.6);
    // A bridge takes five seconds and a breath at its own tempo.
    await passing(6);
    expect(session.state.getState().counts.full).toBe(0);
    await passing(4);
    expect(session.state.getState().counts.full).toBe(1);
  });

  it("that is left before anything was done leaves nothing behind", async () => {
    await passing(8);
    session.leave();
    await passing(1);
    expect(kept).toBeNull();
  });

  /** Two of its three sets, and something of the third. */
  const halfWay = async () => {
    for (let n = 0; n < 300 && said.filter((id) => id === "rest").length < 2; n++) await passing(1);
    while (step() !== "set") await passing(0.5);
    await passing(3);
  };
  const done = () => kept?.items.map(({ state, setsDone }) => [state, setsDone]);
  const countsAsSession = () => visitsOf([], [kept as SessionRecord], () => 10).every(isSession);

  it("that is left half-way counts the sets that were done, and goes on with the one that was not", async () => {
    await halfWay();
    session.leave();
    await passing(60);
    expect(done()).toEqual([
      ["done", 1],
      ["todo", 1],
    ]);
    expect(kept).toMatchObject({ watched: false, endedAt: null });
    expect(countsAsSession()).toBe(true);
    expect(takeUp(kept?.items ?? [], []).next).toMatchObject({ item: 1, set: 2 });
    expect(session.over.getState()).toBeNull();
  });

  it("that is ended half-way counts them too, and is over", async () => {
    await halfWay();
    session.end();
    await passing(5);
    expect(done()).toEqual([
      ["done", 1],
      ["stopped", 1],
    ]);
    expect(kept?.endedAt).not.toBeNull();
    expect(countsAsSession()).toBe(true);
    expect(session.over.getState()).toEqual({ kept: true });
  });
});
