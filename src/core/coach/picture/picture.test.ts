/** What is wrong with the picture itself, or with who is in it: said, never counted on, never praised. */
import { describe, expect, it } from "vitest";
import { type Coached, coach, film, laptop, stage } from "../../../../tests/support/film";
import { jittered, replaced } from "../../../../tests/support/perturb";
import { choreography } from "../../../mannequin/choreography";
import type { PictureState, PoseFrame } from "../../body/pose";

const FPS = 15;
const MODES = ["live", "clip"] as const;
const staged = stage(choreography("glute-bridge", { reps: 3 }), FPS);
const set = film(staged, laptop(0), { outline: false });
const [, second] = staged.act.reps;
if (!second) throw new Error("There are no reps.");
const top = second.topS;

/** The film stands still for so long from `t` on, and is found out after `noticedS` as the sensor does. */
function frozen(frames: readonly PoseFrame[], at: number, forS: number, noticedS = 5): PoseFrame[] {
  const still = frames.findLast(({ t }) => t <= at) as PoseFrame;
  const pause = Array.from({ length: Math.round(forS * FPS) }, (_, n): PoseFrame => {
    const since = (n + 1) / FPS;
    return { ...still, t: still.t + since, ...(since >= noticedS && { picture: "frozen" }) };
  });
  const later = frames.filter(({ t }) => t > still.t).map((frame) => ({ ...frame, t: frame.t + forS }));
  return [...frames.filter(({ t }) => t <= still.t), ...pause, ...later];
}

/** Nothing is seen in those seconds. */
function black(frames: readonly PoseFrame[], from: number, to: number, picture?: PictureState): PoseFrame[] {
  return frames.map((frame) =>
    frame.t < from || frame.t > to
      ? frame
      : { ...frame, image: null, world: null, trunk: null, ...(picture && { picture }) },
  );
}

const cuesOf = ({ summary }: Coached) => summary.cues.map(({ id }) => id);
const fulls = ({ summary }: Coached) => summary.reps.filter(({ kind }) => kind === "full");

it("the set is whole where the picture is", () => {
  for (const mode of MODES) {
    const coached = coach("glute-bridge", set, { mode });
    expect(coached.summary.counts, mode).toMatchObject({ full: 3, partial: 0 });
    expect(cuesOf(coached).filter((id) => /picture|another/.test(id))).toEqual([]);
  }
});

describe.each(MODES)("a frozen picture, %s", (mode) => {
  const coached = coach("glute-bridge", frozen(set, top, 8), { mode });

  it("is no hold", () => {
    const longest = Math.max(...coach("glute-bridge", set, { mode }).summary.reps.map(({ hold }) => hold));
    for (const { hold } of fulls(coached)) expect(hold).toBeLessThanOrEqual(longest + 0.1);
  });
  it("makes of the rep that it stood still in no whole one", () => {
    expect(fulls(coached).some(({ start, end }) => start < top + 8.5 && end > top)).toBe(false);
    if (mode !== "clip") return;
    expect(fulls(coached)).toHaveLength(2);
    expect(coached.summary.reps.filter(({ kind }) => kind === "cut")).toHaveLength(1);
  });
  it("is said, once", () => expect(cuesOf(coached).filter((id) => id === "picture-frozen")).toHaveLength(1));
  it("is nobody, though the model goes on finding a body in it", () => {
    const during = coached.steps.filter(({ t }) => t > top + 5.1 && t < top + 7.9);
    expect(during.every(({ seen, counts }) => seen.how === "none" && counts.full <= 1)).toBe(true);
  });
});

describe.each(MODES)("black over the top of a rep, %s", (mode) => {
  const coached = coach("glute-bridge", black(set, top - 1, top + 1, "black"), { mode });

  it("is not called a rep that stopped short", () => expect(coached.summary.counts.partial).toBe(0));
  it("is said", () => expect(cuesOf(coached)).toContain("picture-black"));
  it("the others count", () => expect(fulls(coached).length).toBeGreaterThanOrEqual(2));
});

describe.each(MODES)("somebody walks through, %s", (mode) => {
  const walker = film(stage(choreography("deadlift", { reps: 3 }), FPS), laptop(0), { outline: false });
  /** Followed instead of the person on the mat, from `from` on: at once, or sliding over within `overS`. */
  const passing = (overS: number) =>
    set.map((frame, n): PoseFrame => {
      const other = walker[n % walker.length];
      const since = frame.t - top;
      if (!other?.image || !other.world || !frame.image || !frame.world || since < 0 || since > 2) return frame;
      const share = Math.min(1, since / overS, (2 - since) / overS);
      const blend = (a: NonNullable<PoseFrame["image"]>, b: NonNullable<PoseFrame["image"]>, dx: number) =>
        a.map((point, joint) => {
          const to = b[joint] ?? point;
          const part = (axis: "x" | "y" | "z") =>
            point[axis] + share * (to[axis] + (axis === "x" ? dx : 0) - point[axis]);
          return { ...point, x: part("x"), y: part("y"), z: part("z") };
        });
      return { ...frame, image: blend(frame.image, other.image, 0.4), world: blend(frame.world, other.world, 0) };
    });

  it.each([
    ["at once", 1 / FPS],
    ["sliding over", 0.3],
  ])("%s: said, and the rep under way is dropped", (_, overS) => {
    const coached = coach("glute-bridge", jittered(passing(overS), 0.01, 3), { mode });
    expect(cuesOf(coached)).toContain("another-body");
    expect(coached.summary.reps.some(({ start, end }) => start < top && end > top + 2)).toBe(false);
    expect(coached.summary.cues.filter(({ kind }) => kind === "praise")).toEqual([]);
  });
});

it("a film that zooms in shows nobody else: the rep under way is dropped, and nothing is said", () => {
  const zoomed = set.map((frame) => (frame.t < top ? frame : (replaced([frame], 1.9, 0.3, 0)[0] ?? frame)));
  const coached = coach("glute-bridge", zoomed, { mode: "clip" });
  expect(cuesOf(coached)).not.toContain("another-body");
  expect(coached.summary.reps.some(({ start, end }) => start < top && end > top + 0.5)).toBe(false);
});
