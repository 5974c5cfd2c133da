import { describe, expect, it } from "vitest";
import { aPlay, counted, none } from "../../../tests/support/sessions";
import { firstPlan, itemsOf } from "../plan/routine";
import type { SessionItem } from "../plan/session";
import { advance, beginSession } from "./machine";
import { countedWithin, nextPlace, remaining } from "./places";

const kindOf = (play: ReturnType<typeof aPlay>) => play.state.step.kind;

describe("a session", () => {
  it("announces, waits for the start pose, counts in, and begins", () => {
    const play = aPlay();
    expect(kindOf(play)).toBe("announce");
    expect(play.wait(20, true).step.kind).toBe("announce");
    expect(play.wait(0.2).step.kind).toBe("set-up");
    play.see("setup");
    expect(kindOf(play)).toBe("set-up");
    play.see("ready");
    expect(kindOf(play)).toBe("count-in");
    play.wait(2.8);
    expect(kindOf(play)).toBe("count-in");
    play.wait(0.4);
    expect(kindOf(play)).toBe("set");
    const counts = play.said.map((one) => (one.id === "count" ? one.left : one.id));
    expect(counts).toEqual(["next", "into-position", 3, 2, 1, "go"]);
  });

  it("never waits for a voice that does not come to its end", () => {
    expect(aPlay().wait(31, true).step.kind).toBe("set-up");
  });

  it("does not count in over words that are still being said, but not for ever", () => {
    const play = aPlay();
    play.happen({ kind: "go-on" });
    play.see("ready", none, { speaking: true }, 1);
    expect(kindOf(play)).toBe("set-up");
    play.see("ready", none, { speaking: false }, 1);
    expect(kindOf(play)).toBe("count-in");
    // The numbers themselves are words.
    play.see("ready", none, { speaking: true }, 1);
    expect(kindOf(play)).toBe("count-in");

    const stuck = aPlay();
    stuck.happen({ kind: "go-on" });
    for (let s = 0; s < 9; s++) stuck.see("ready", none, { speaking: true }, 1);
    expect(kindOf(stuck)).toBe("count-in");
  });

  it("takes back the count-in when the pose is left, and cuts it short for whoever begins", () => {
    const play = aPlay();
    play.happen({ kind: "go-on" });
    play.see("ready");
    play.see("setup");
    expect(kindOf(play)).toBe("set-up");
    play.see("ready");
    play.see("out");
    expect(kindOf(play)).toBe("set");
    expect(play.said.some(({ id }) => id === "go")).toBe(false);
  });

  it("ends a set at its target, each side's where sides count, and rests before the next", () => {
    const play = aPlay();
    play.happen({ kind: "go-on" });
    play.see("ready", { full: 3, partial: 0, left: 2, right: 1 });
    expect(kindOf(play)).toBe("set");
    play.see("ready", counted(4));
    expect(play.state.step).toMatchObject({ kind: "rest", next: { item: 0, set: 2 }, restS: 10 });
    expect(play.state.items[0]).toMatchObject({ setsDone: 1, state: "todo" });
  });

  it("counts the end of a rest down, and does not begin while it still speaks", () => {
    const play = aPlay();
    play.doSet();
    play.said.length = 0;
    play.wait(9.8);
    expect(play.said.map((one) => one.id === "count" && one.left)).toEqual([5, 4, 3, 2, 1]);
    expect(play.wait(1, true).step.kind).toBe("rest");
    expect(play.wait(0.2).step.kind).toBe("set-up");
  });

  it("ends a set when somebody gets up, with more patience when they are only out of sight", () => {
    const play = aPlay();
    play.happen({ kind: "go-on" });
    play.see("ready", counted(1));
    play.see("setup", counted(1), { up: true }, 5);
    expect(kindOf(play)).toBe("set");
    play.see("setup", counted(1), { up: true }, 5);
    expect(kindOf(play)).toBe("rest");
    play.happen({ kind: "go-on" });
    play.see("ready", counted(1));
    play.see("setup", counted(1), { somebody: false }, 30);
    expect(kindOf(play)).toBe("set");
    play.see("ready", counted(1));
    play.see("setup", counted(1), { somebody: false }, 30);
    expect(kindOf(play)).toBe("set");
  });

  it("goes back to setting up where nothing has been done yet", () => {
    const play = aPlay();
    play.happen({ kind: "go-on" });
    play.see("ready");
    play.wait(3.4);
    play.see("setup", none, { up: true }, 20);
    expect(kindOf(play)).toBe("set-up");
  });

  it("stands still while it is paused, for as many reasons as there are", () => {
    const play = aPlay();
    play.doSet();
    play.happen({ kind: "pause", cause: "user" });
    play.happen({ kind: "pause", cause: "camera" });
    play.wait(60);
    play.happen({ kind: "resume", cause: "user" });
    expect(play.wait(60).step).toMatchObject({ kind: "rest" });
    expect(play.state.step.elapsedS).toBeLessThan(1);
    play.happen({ kind: "resume", cause: "camera" });
    expect(play.wait(10.2).step.kind).toBe("set-up");
    expect(play.said.filter(({ id }) => id === "paused" || id === "resumed")).toHaveLength(2);
  });

  it("says what it waits for when nothing comes of a set, each time after a longer while", () => {
    const play = aPlay();
    play.happen({ kind: "go-on" });
    play.see("ready");
    play.wait(3.4);
    play.said.length = 0;
    const rest = (phase: "ready" | "out" | "top", seconds: number) => {
      for (let s = 0; s < seconds; s++) play.see(phase, counted(1), {}, 1);
      return play.said.splice(0);
    };
    expect(rest("ready", 9)).toEqual([]);
    const [asked, ...more] = rest("ready", 20);
    expect(asked).toMatchObject({ id: "waiting-for-reps", left: { reps: 2, perSide: true } });
    expect(more).toEqual([]);
    expect(rest("ready", 10)).toHaveLength(1);
    // A movement too small for a rep is no rep, and the waiting goes on; a rep ends it.
    expect(rest("out", 8)).toEqual([]);
    expect(rest("ready", 45)).toHaveLength(1);
    play.see("ready", counted(2));
    expect(rest("top", 10).filter(({ id }) => id !== "waiting-for-reps")).toEqual([]);
    expect(rest("top", 30)).toEqual([{ id: "waiting-for-return" }]);
  });

  it("says that it still stands still, to whoever paused it and may have forgotten", () => {
    const play = aPlay();
    play.doSet();
    play.happen({ kind: "pause", cause: "user" });
    play.said.length = 0;
    play.wait(29);
    expect(play.said).toEqual([]);
    play.wait(70);
    expect(play.said).toEqual([{ id: "still-paused" }, { id: "still-paused" }]);
    play.happen({ kind: "pause", cause: "pain" });
    play.said.length = 0;
    play.wait(200);
    expect(play.said).toEqual([]);
  });

  it("leaves it to whoever saw the camera go to say so, and says of every other pause that it is one", () => {
    const play = aPlay();
    play.doSet();
    play.said.length = 0;
    play.happen({ kind: "pause", cause: "camera" });
    expect(play.said).toEqual([]);
    play.happen({ kind: "resume", cause: "camera" });
    expect(play.said).toEqual([{ id: "resumed" }]);
    play.happen({ kind: "pause", cause: "user" });
    expect(play.said.at(-1)).toEqual({ id: "paused", byUser: true });
  });

  it("takes for begun what was begun before the page died, though no rep has come since", () => {
    const { items } = aPlay().state;
    const cut = items.map((item, n) => (n === 0 ? { ...item, setIds: ["cut-off"] } : item));
    const end = (because: "pain" | "user") => {
      const play = aPlay(beginSession(cut, nextPlace(cut), 0));
      play.happen({ kind: "go-on" });
      play.happen(because === "pain" ? { kind: "end", because } : { kind: "skip", because });
      return play.state.items.slice(0, 2).map(({ state }) => state);
    };
    expect(end("pain")).toEqual(["stopped", "skipped"]);
    expect(end("user")).toEqual(["stopped", "todo"]);
  });

  it("leaves out what is skipped, and says what comes instead", () => {
    const play = aPlay();
    play.happen({ kind: "skip", because: "no-equipment" });
    expect(play.state.items[0]).toMatchObject({ state: "skipped", because: "no-equipment" });
    expect(play.state.step).toMatchObject({ kind: "announce", next: { item: 1, set: 1 } });
    play.doSet();
    play.happen({ kind: "skip", because: "user" });
    expect(play.state.items[1]).toMatchObject({ state: "stopped", setsDone: 1 });
    expect(play.state.step).toMatchObject({ kind: "rest", next: { item: 2, set: 1 } });
  });

  it("repeats the set that was just done, or the one at hand from its beginning", () => {
    const play = aPlay();
    play.doSet();
    play.happen({ kind: "repeat" });
    expect(play.state.step).toMatchObject({ kind: "rest", next: { item: 0, set: 1 } });
    play.happen({ kind: "go-on" });
    play.see("ready", counted(1));
    const { runs } = play.state;
    play.happen({ kind: "repeat" });
    expect(play.state.runs).toBe(runs + 1);
    expect(play.state.step).toMatchObject({ kind: "set-up", at: { set: 1, target: { reps: 2 } } });
  });

  it("changes to an easier version with what is left of the set", () => {
    const play = aPlay();
    play.happen({ kind: "go-on" });
    play.see("ready", counted(2));
    play.happen({ kind: "vary", variant: "leg-only" });
    expect(play.state.items[0]?.variant).toBe("leg-only");
    expect(play.state.step).toMatchObject({ kind: "set-up", at: { target: { reps: 1, perSide: true } } });
  });

  it("a single-leg set that goes on with two legs asks for reps that two legs can do", () => {
    const single = { ...itemsOf(firstPlan())[1], variant: "single-leg", reps: 8, perSide: true } as SessionItem;
    const next = { item: 0, set: 1, target: { reps: 8, perSide: true } };
    const varied = advance(beginSession([single], next, 0), { t: 1, kind: "vary", variant: "standard" });
    expect(varied.items[0]).toMatchObject({ variant: "standard", reps: 8, perSide: false });
    expect(varied.step).toMatchObject({ next: { target: { reps: 8, perSide: false } } });
  });

  it("is left after a quarter of an hour with nobody there, and can then be taken up", () => {
    const play = aPlay();
    play.doSet();
    play.happen({ kind: "pause", cause: "user" });
    expect(play.wait(16 * 60).step).toMatchObject({ kind: "over", how: "left" });
    expect(play.state.items[0]).toMatchObject({ state: "todo", setsDone: 1 });
  });

  it("ends at once when asked to, and knows what was done of each exercise", () => {
    const play = aPlay();
    play.doSet();
    play.doSet();
    play.happen({ kind: "go-on" });
    play.see("ready", counted(1));
    play.happen({ kind: "end", because: "user" });
    expect(play.state.items.map(({ state }) => state)).toEqual(["done", "stopped", "skipped", "skipped", "skipped"]);
    expect(play.said.at(-1)).toEqual({ id: "over", how: "ended" });
  });

  it("comes to its end after the last set of the last exercise", () => {
    const play = aPlay();
    for (let n = 0; n < 10; n++) play.doSet();
    expect(play.state.step).toMatchObject({ kind: "over", how: "done" });
    expect(play.state.items.every(({ state, setsDone }) => state === "done" && setsDone === 2)).toBe(true);
  });
});

describe("pain said in the middle of a session", () => {
  const item = (exercise: SessionItem["exercise"], variant = "standard"): SessionItem => ({
    ...{ exercise, variant, sets: 2, reps: 2, perSide: false, holdS: null, restS: 60 },
    ...{ state: "todo", setsDone: 0, because: null },
  });
  const sessionOf = (...items: readonly SessionItem[]) => aPlay(beginSession(items, nextPlace(items), 0));

  it("closes what a gate keeps for less pain, and says so in the record", () => {
    const play = sessionOf(item("bird-dog"), item("deadlift"), item("glute-bridge", "single-leg"), item("cat-cow"));
    play.happen({ kind: "hurts", score: 2 });
    expect(play.state.items.map(({ state }) => state)).toEqual(["todo", "todo", "todo", "todo"]);
    play.happen({ kind: "hurts", score: 3 });
    expect(play.state.items).toMatchObject([
      { state: "todo", variant: "standard" },
      { state: "skipped", because: "pain" },
      { state: "todo", variant: "standard", perSide: false },
      { state: "todo" },
    ]);
  });

  it("ends the exercise at hand where it is one of those, and goes on with the next", () => {
    const play = sessionOf(item("superman"), item("cat-cow"));
    play.doSet();
    play.happen({ kind: "go-on" });
    play.see("ready", counted(1));
    play.happen({ kind: "hurts", score: 4 });
    expect(play.state.items[0]).toMatchObject({ state: "stopped", because: "pain" });
    expect(play.state.step).toMatchObject({ kind: "announce", next: { item: 1 } });
  });

  it("is asked about again after the next set, once, and not after an answer of two", () => {
    const asked = (play: ReturnType<typeof aPlay>) => play.said.flatMap((one) => (one.id === "rest" ? [one.asks] : []));
    const play = sessionOf(item("bird-dog"), item("cat-cow"));
    play.happen({ kind: "hurts", score: 2 });
    play.doSet();
    play.happen({ kind: "hurts", score: 3 });
    play.doSet();
    play.doSet();
    expect(asked(play)).toEqual([false, true, false]);
  });
});

describe("a side that has its reps", () => {
  it("is done: what more it does is neither its own nor the other's", () => {
    const target = { reps: 10, perSide: true };
    expect(countedWithin(target, { full: 20, partial: 1, left: 12, right: 8 })).toEqual({
      full: 18,
      partial: 1,
      left: 10,
      right: 8,
    });
    const both = { full: 12, partial: 0, left: 0, right: 0 };
    expect(countedWithin({ reps: 10, perSide: false }, both)).toBe(both);
    expect(remaining(target, { full: 20, partial: 0, left: 12, right: 8 })).toEqual({ reps: 2, perSide: true });
  });
});
