import { describe, expect, it } from "vitest";
import { coach, film, laptop, stage } from "../../../tests/support/film";
import { later, replaced, unseen } from "../../../tests/support/perturb";
import { EXERCISES } from "../../exercises";
import { choreography } from "../../mannequin/choreography";
import { standCamera } from "../../mannequin/seen/camera";
import type { PoseFrame } from "../body/pose";
import { createCoach } from "./coach";
import type { CoachStep } from "./coach.types";

const FPS = 15;
const bridge = stage(choreography("glute-bridge", { reps: 3 }), FPS);
const frames = film(bridge, laptop(0));
const reps = bridge.act.reps;
const at = (index: number) => {
  const rep = reps[index];
  if (!rep) throw new Error("There is no such rep.");
  return rep;
};
const from = (seconds: number) => frames.filter(({ t }) => t >= seconds);
const phases = (steps: readonly CoachStep[]) =>
  steps.map((step) => step.phase).filter((phase, index, all) => phase !== all[index - 1]);
const hints = (list: readonly PoseFrame[]) => new Set(coach("glute-bridge", list).steps.map((step) => step.hint?.id));

describe("a live set", () => {
  it("begins with the start pose and goes through its phases rep by rep", () => {
    const { steps } = coach("glute-bridge", frames);
    const once = ["out", "top", "back", "ready"];
    expect(phases(steps)).toEqual(["setup", "ready", ...once, ...once, ...once]);
  });

  it("hands out every rep on the frame it ended, and counts on that frame", () => {
    const { steps, summary } = coach("glute-bridge", frames);
    const finished = steps.filter((step) => step.finished);
    expect(finished.map((step) => step.finished?.n)).toEqual([1, 2, 3]);
    expect(finished.map((step) => step.counts.full)).toEqual([1, 2, 3]);
    expect(finished.map((step) => step.finished)).toEqual(summary.reps);
    expect(finished.every((step) => step.finished?.end === step.t)).toBe(true);
  });

  it("times a rep as it was performed", () => {
    const { summary } = coach("glute-bridge", frames);
    for (const [index, rep] of summary.reps.entries()) {
      const truth = at(index);
      expect(Math.abs(rep.top - (truth.topS + truth.topEndS) / 2)).toBeLessThan(0.4);
      expect(rep.outS).toBeCloseTo(truth.topS - truth.startS, 0);
      expect(rep.backS).toBeCloseTo(truth.endS - truth.topEndS, 0);
      expect(rep.start).toBeGreaterThan(truth.startS - 0.3);
      expect(rep.end).toBeLessThan(truth.endS + 0.5);
    }
  });

  it("counts nothing that is under way before a start pose was held", () => {
    const { steps } = coach("glute-bridge", from(at(0).topS));
    expect(steps.find((step) => step.finished)?.finished?.start).toBeGreaterThan(at(1).startS - 0.8);
  });

  it("shows the hold against its aim, at the top only", () => {
    const { steps } = coach("glute-bridge", frames);
    for (const step of steps) expect(step.hold === null).toBe(step.phase !== "top");
    const longest = Math.max(...steps.map((step) => step.hold?.seconds ?? 0));
    expect(longest).toBeGreaterThan(1.4);
    expect(steps.find((step) => step.hold)?.hold?.target).toBe(EXERCISES["glute-bridge"].rep.holdTargetS);
  });

  it("draws the line that matters, judged only when there is something to judge", () => {
    const { steps } = coach("glute-bridge", frames);
    for (const { lines, phase } of steps) {
      for (const line of lines) {
        expect(line.points.length).toBeGreaterThan(1);
        expect(line.severity === null).toBe(phase === "setup" || phase === "paused");
      }
    }
  });
});

describe("a clip", () => {
  const inClip = (list: readonly PoseFrame[]) => coach("glute-bridge", list, { mode: "clip" }).summary;

  it("tells of a rep that its beginning cuts off, and neither counts nor judges it", () => {
    const { reps: told, counts, cues } = inClip(from(at(0).topS - 0.2));
    expect(told.map(({ kind }) => kind)).toEqual(["cut", "full", "full"]);
    expect(counts).toMatchObject({ full: 2, partial: 0 });
    expect(told[0]).toMatchObject({ score: null, faults: [] });
    expect(cues).toEqual([]);
  });

  it("tells of a rep that its end cuts off at the top, and counts one that is on its way back", () => {
    const until = (seconds: number) => frames.filter(({ t }) => t < seconds);
    expect(inClip(until(at(2).topEndS)).reps.map(({ kind }) => kind)).toEqual(["full", "full", "cut"]);
    const late = (at(2).topEndS + 2 * at(2).endS) / 3;
    expect(inClip(until(late)).reps.map(({ kind }) => kind)).toEqual(["full", "full", "full"]);
    expect(coach("glute-bridge", until(at(2).topEndS)).summary.reps.map(({ kind }) => kind)).toEqual(["full", "full"]);
  });

  it("counts from top to top as one", () => {
    const within = frames.filter(({ t }) => t >= at(0).topS + 0.2 && t <= at(1).topEndS);
    expect(inClip(within).reps.map(({ kind, n }) => `${kind} ${n}`)).toEqual(["full 1"]);
  });

  it("does not call a rep partial whose top nobody saw", () => {
    const dark = frames.map((frame) =>
      frame.t > at(1).startS + 0.6 && frame.t < at(1).endS - 0.6 ? unseen(frame) : frame,
    );
    expect(inClip(dark).reps.map(({ kind }) => kind)).not.toContain("partial");
    expect(inClip(dark).counts.full).toBe(2);
  });
});

it("a film that shows the getting down is judged against the start pose that was held, not the first glimpse", () => {
  for (const id of ["bird-dog", "glute-bridge"] as const) {
    const whole = film(stage(choreography(id, { reps: 2, approach: true }), FPS), laptop(0));
    const { summary } = coach(id, whole, { mode: "clip" });
    expect(summary.counts.full).toBe(2);
    expect(summary.reps.flatMap((rep) => rep.faults.map((fault) => fault.id))).toEqual([]);
  }
});

describe("words for the set-up", () => {
  it("says when nobody is there, when the wrong pose is held, and when to hold still", () => {
    expect(hints(frames.map(unseen).slice(0, 20))).toEqual(new Set(["nobody"]));
    const standing = film(stage(choreography("deadlift", { reps: 1 }), FPS), laptop(0));
    expect(hints(standing.slice(0, 20))).toEqual(new Set(["supine"]));
    expect(hints(frames.slice(0, 10)).has("hold-glute-bridge")).toBe(true);
  });

  it("names what is out of the picture", () => {
    const low = frames.slice(0, 30).map((frame) => replaced([frame], 1, 0, 0.3)[0] as PoseFrame);
    expect([...hints(low)].some((id) => id?.startsWith("missing-"))).toBe(true);
  });

  it("says a hint that stands, and none while counting", () => {
    const { steps, summary } = coach("glute-bridge", frames.map(unseen));
    expect(summary.cues[0]).toMatchObject({ id: "nobody", kind: "setup" });
    expect(steps.filter((step) => step.cue).length).toBeLessThan(4);
    const counting = coach("glute-bridge", frames).steps.filter((step) => step.phase !== "setup");
    expect(counting.every((step) => step.hint === null)).toBe(true);
  });
});

describe("interruptions", () => {
  const hide = (begin: number, seconds: number) =>
    frames.map((frame) => (frame.t >= begin && frame.t < begin + seconds ? unseen(frame) : frame));

  it("pauses when nobody is seen, and goes on in the same set", () => {
    const { steps, summary } = coach("glute-bridge", hide(at(0).endS, 2));
    expect(phases(steps)).toContain("paused");
    expect(summary.counts.full).toBeGreaterThanOrEqual(2);
  });

  it("asks for the start pose again after more than three seconds, and keeps what was counted", () => {
    const { steps, summary } = coach("glute-bridge", hide(at(0).endS, 4));
    expect(phases(steps).filter((phase) => phase === "setup").length).toBeGreaterThan(1);
    expect(summary.reps[0]?.n).toBe(1);
  });

  it("drops the rep under way when the picture is cut, and begins anew", () => {
    const top = at(1).topS;
    const elsewhere = film(bridge, standCamera({ azimuthDeg: 60, distanceM: 1.5, heightM: 0.5 }));
    const cut = [...frames.filter(({ t }) => t < top), ...elsewhere.filter(({ t }) => t >= top)];
    const { steps } = coach("glute-bridge", cut);
    const after = steps.filter((step) => step.t >= top);
    expect(after[0]?.phase).toBe("setup");
    expect(after.filter((step) => step.finished).every((step) => (step.finished?.start ?? 0) > top)).toBe(true);
  });

  it("stops counting when the person gets up", () => {
    const whole = stage(choreography("glute-bridge", { reps: 1, leave: true }), FPS);
    const { steps } = coach("glute-bridge", film(whole, laptop(0)));
    expect(steps.at(-1)).toMatchObject({ phase: "setup", posture: "standing" });
  });

  it("goes on counting in the next set of the same person", () => {
    const end = (frames.at(-1)?.t ?? 0) + 10;
    const { summary } = coach("glute-bridge", [...frames, ...later(frames, end)]);
    expect(summary.counts.full).toBe(6);
  });
});

describe("the coach refuses", () => {
  it("a variant the exercise does not have, naming those it has", () => {
    expect(() => createCoach(EXERCISES["glute-bridge"], { variant: "upside-down" })).toThrow(/single-leg/);
  });

  it("frames out of the order of time, naming both", () => {
    const made = createCoach(EXERCISES["glute-bridge"]);
    made.push(frames[1] as PoseFrame);
    expect(() => made.push(frames[0] as PoseFrame)).toThrow(RangeError);
  });

  it("and has a summary for a set without frames", () => {
    const summary = createCoach(EXERCISES["glute-bridge"]).finish();
    expect(summary).toMatchObject({ frames: 0, seconds: 0, seen: 0, score: null, view: null, reps: [], cues: [] });
  });
});
