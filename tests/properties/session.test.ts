/** Whatever happens in whatever order: one set at a time, nothing counted is lost, and every session comes to an end. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WARM_UP, WARM_UP_S } from "../../src/core/plan/warm-up";
import { aPlay, counted, facts, type Happening } from "../support/sessions";

const phases = ["setup", "ready", "out", "top", "back", "paused"] as const;
const causes = ["user", "hidden", "camera", "pain"] as const;

const happenings: fc.Arbitrary<{ readonly event: Happening; readonly afterS: number }> = fc.record({
  afterS: fc.double({ min: 0, max: 12, noNaN: true }),
  event: fc.oneof(
    { weight: 4, arbitrary: fc.boolean().map((speaking): Happening => ({ kind: "tick", speaking })) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          fc.integer({ min: 1, max: 12 }),
          fc.constantFrom(...phases),
          fc.nat(5),
          fc.boolean(),
          fc.boolean(),
          fc.boolean(),
        )
        .map(
          ([run, phase, reps, up, somebody, speaking]): Happening => ({
            kind: "seen",
            run,
            facts: facts(phase, counted(reps), { up, somebody, speaking }),
          }),
        ),
    },
    fc.constantFrom(...causes).map((cause): Happening => ({ kind: "pause", cause })),
    fc.constantFrom(...causes).map((cause): Happening => ({ kind: "resume", cause })),
    fc.constantFrom<Happening>(
      { kind: "somebody" },
      { kind: "go-on" },
      { kind: "went-down" },
      { kind: "hurts", score: null },
      { kind: "skip", because: "user" },
      { kind: "repeat" },
      { kind: "vary", variant: "easier" },
    ),
  ),
});

const anyOrder = fc.array(happenings, { maxLength: 120 });
/** Without a warm-up, or from any part of it on: also where a session is taken up that was left in it. */
const warmUps = fc.constantFrom(null, ...WARM_UP.keys());
const runs = { numRuns: 400 };

describe("any order of events", () => {
  it("begins sets one after the other, never two at once, and never goes back to one that was left", () => {
    fc.assert(
      fc.property(anyOrder, warmUps, (order, warmUp) => {
        const play = aPlay(undefined, warmUp);
        let latest = 0;
        for (const { event, afterS } of order) {
          const { step, runs: begun } = play.happen(event, afterS);
          if (!("run" in step)) continue;
          expect(step.run.n).toBe(begun);
          expect(step.run.n).toBeGreaterThanOrEqual(latest);
          latest = step.run.n;
        }
      }),
      runs,
    );
  });

  it("takes no set as done that did not happen, and skips none by itself", () => {
    fc.assert(
      fc.property(anyOrder, warmUps, (order, warmUp) => {
        const play = aPlay(undefined, warmUp);
        for (const { event, afterS } of order) {
          const before = play.state;
          const { items } = play.happen(event, afterS);
          const done = items.reduce((sum, { setsDone }) => sum + setsDone, 0);
          const doneBefore = before.items.reduce((sum, { setsDone }) => sum + setsDone, 0);
          if (done > doneBefore) {
            expect(event.kind).toBe("seen");
            expect(done).toBe(doneBefore + 1);
          }
          // Pain may close what is to come; a warm-up that is left out leaves out no exercise.
          if (before.step.kind === "warm-up" && event.kind !== "hurts") {
            expect(items.map(({ state }) => state)).toEqual(before.items.map(({ state }) => state));
          }
          if (event.kind !== "skip" && event.kind !== "hurts") {
            const leftOut = (all: typeof items) =>
              all.filter(({ state }) => state === "skipped" || state === "stopped");
            expect(leftOut(items)).toHaveLength(leftOut(before.items).length);
          }
          for (const { setsDone, sets } of items) expect(setsDone).toBeLessThanOrEqual(sets);
        }
      }),
      runs,
    );
  });

  it("never begins a set for somebody who is not in the start pose", () => {
    fc.assert(
      fc.property(anyOrder, warmUps, (order, warmUp) => {
        const play = aPlay(undefined, warmUp);
        for (const { event, afterS } of order) {
          const before = play.state.step.kind;
          const after = play.happen(event, afterS).step.kind;
          const begins = (after === "count-in" || after === "set") && before !== "count-in" && before !== "set";
          if (begins) {
            expect(before).toBe("set-up");
            expect(event.kind).toBe("seen");
            const { phase, counts } = (event as Extract<Happening, { kind: "seen" }>).facts;
            expect(counts.full > 0 || (phase !== "setup" && phase !== "paused")).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it("can be brought to its end from anywhere: by doing, by ending, or by walking away", () => {
    fc.assert(
      fc.property(anyOrder, warmUps, fc.constantFrom("do", "end", "walk away"), (order, warmUp, how) => {
        const play = aPlay(undefined, warmUp);
        for (const { event, afterS } of order) play.happen(event, afterS);
        if (how === "end") play.happen({ kind: "end", because: "user" });
        if (how === "walk away") play.wait(16 * 60);
        if (how === "do") {
          for (const cause of causes) play.happen({ kind: "resume", cause });
          for (let n = 0; n < 10 && play.state.step.kind !== "over"; n++) play.doSet();
        }
        expect(play.state.step.kind).toBe("over");
      }),
      { numRuns: 100 },
    );
  });

  it("warms up once, in its order, and never again once it is behind", () => {
    fc.assert(
      fc.property(anyOrder, warmUps, (order, warmUp) => {
        const play = aPlay(undefined, warmUp);
        let latest = warmUp ?? WARM_UP.length;
        for (const { event, afterS } of order) {
          const { step } = play.happen(event, afterS);
          const part = step.kind === "warm-up" ? step.part : WARM_UP.length;
          expect(part).toBeGreaterThanOrEqual(latest);
          latest = part;
        }
      }),
      runs,
    );
  });

  it("comes through the warm-up by time alone, never sooner than it takes and with its pauses left out", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 400 }),
        fc.nat(60),
        (steps, at) => {
          const play = aPlay(undefined, 0);
          let warming = 0;
          for (const [n, afterS] of steps.entries()) {
            if (n === at) play.happen({ kind: "pause", cause: "user" });
            if (n === at + 20) play.happen({ kind: "resume", cause: "user" });
            const paused = play.state.paused.length > 0;
            if (play.state.step.kind !== "warm-up") break;
            play.happen({ kind: "tick", speaking: false }, afterS);
            if (!paused) warming += afterS;
          }
          expect(play.state.step.kind).toBe("announce");
          expect(warming).toBeGreaterThanOrEqual(WARM_UP_S - 1e-6);
          // A part ends with the tick after its time.
          expect(warming).toBeLessThan(WARM_UP_S + 3 * WARM_UP.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
