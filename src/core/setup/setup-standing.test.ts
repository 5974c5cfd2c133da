/** What is settled while somebody stands, and what is asked of them once they lie. */
import { describe, expect, it } from "vitest";
import { yawFor } from "../../../tests/support/acted";
import { film, laptop, stage } from "../../../tests/support/film";
import { isOnFeet } from "../../../tests/support/on-feet";
import { later, replaced } from "../../../tests/support/perturb";
import { type Told, talk } from "../../../tests/support/setup-talk";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { choreography } from "../../mannequin/choreography";
import type { Standpoint } from "../../mannequin/seen/camera";
import type { PoseFrame } from "../body/pose";
import type { ExerciseId } from "../exercise/exercise";
import { fits } from "./room";

const FPS = 12;
const ALL = Object.values(EXERCISES);
const settling = { others: ALL };
const standing = stage(choreography("deadlift", { reps: 0, stillS: 6 }), FPS);

/** Somebody who stands and faces the laptop, so many seconds long. */
function facing(stand: Partial<Standpoint> = {}, seconds = 7): readonly PoseFrame[] {
  const frames = film(standing, laptop(yawFor("deadlift", "front"), "left", stand), { outline: false });
  return Array.from({ length: Math.ceil(seconds / 7) }, (_, n) => later(frames, n * 7)).flat();
}

const onTheFloor = (id: ExerciseId, stand: Partial<Standpoint> = {}) =>
  film(stage(choreography(id, { reps: 0, stillS: 6 }), FPS), laptop(0, "left", stand), { outline: false });

/** Moved along the picture by so many metres as seen from 2.7 m. */
const aside = (frames: readonly PoseFrame[], metres: number) => replaced(frames, 1, (metres * 1.27) / 2.7, 0);
const told = (id: ExerciseId, frames: readonly PoseFrame[]) => talk(id, frames, () => true, settling);
const said = (all: readonly Told[]) =>
  all.flatMap(({ speak, correction }) => (speak && correction ? [correction.kind] : []));

describe("somebody who stands where they should", () => {
  it("is told so within four seconds, and to go down in the exercise's own words", () => {
    const down = told("glute-bridge", facing({ pitchDeg: 9 })).filter(({ speak }) => speak);
    expect(down[0]?.correction).toMatchObject({ kind: "go-down", text: "Lie on your back, side-on to me." });
    expect(down[0]?.t).toBeLessThan(4);
  });

  it("has an outline to step into until they have gone down, which does not come back", () => {
    const there = told("glute-bridge", facing({ pitchDeg: 9 }));
    expect(there.every(({ outline }) => outline)).toBe(true);
    const frames = [...facing({ pitchDeg: 9 }), ...later(onTheFloor("cat-cow"), 7), ...later(facing(), 14)];
    const outlines = told("glute-bridge", frames).filter(({ t }) => t > 7.5);
    expect(outlines.every(({ outline }) => !outline)).toBe(true);
  });
});

describe("somebody who stands", () => {
  const WRONG: readonly (readonly [string, readonly PoseFrame[], string])[] = [
    ["too near", facing({ distanceM: 1.6 }), "step-back"],
    ["too far", facing({ distanceM: 4.8 }), "come-closer"],
    // Facing the camera, the picture's left edge is at the person's own right hand.
    ["too far to the picture's left", aside(facing({ pitchDeg: 9 }), -1.3), "move-left"],
    ["too far to the picture's right", aside(facing({ pitchDeg: 9 }), 1.3), "move-right"],
    ["with the head cut off", facing({ pitchDeg: -1 }), "tip-back"],
    ["before a screen tipped far back", facing({ pitchDeg: 22, distanceM: 2.7 }), "tip-forward"],
  ];
  it.each(WRONG)("%s, is told so standing", (_, frames, kind) => {
    const first = told("superman", frames).find(({ speak }) => speak);
    expect(first?.correction).toMatchObject({ kind, weight: "advice" });
    expect(first?.t).toBeLessThan(3);
  });

  it("has room to one side for a short exercise and none for a long one", () => {
    const frames = aside(facing({ pitchDeg: 9 }), 0.9);
    expect(said(told("cat-cow", frames))[0]).toBe("go-down");
    expect(said(told("superman", frames))[0]).toBe("move-right");
  });

  it("is led down in the end, whatever they do not mend", () => {
    for (const frames of [facing({ distanceM: 1.6 }, 40), aside(facing({ pitchDeg: 22 }, 60), 1.3)]) {
      const all = said(told("glute-bridge", frames));
      expect(all).toContain("go-down");
      const ids = told("glute-bridge", frames).flatMap(({ speak, correction }) => (speak ? [correction?.id] : []));
      expect(ids, "what was not mended is not praised").not.toContain("go-down");
      expect(Math.max(...["step-back", "move-right", "tip-forward"].map((kind) => count(all, kind)))).toBeLessThan(3);
    }
  });

  it("is not asked again before a later set: the place is what it was", () => {
    const kinds = said(talk("glute-bridge", aside(facing({ pitchDeg: 9 }), 1)));
    expect(kinds[0]).toBe("posture");
  });
});

describe("a small room", () => {
  it("is told once: which exercises have room from here, and then down", () => {
    const all = told("superman", facing({ distanceM: 1.45 }, 40));
    const small = all.find(({ correction }) => correction?.kind === "small-room")?.correction;
    expect(small?.fits).toEqual(expect.arrayContaining(["cat-cow", "glute-bridge"]));
    expect(small?.fits).not.toContain("superman");
    expect(count(said(all), "small-room")).toBe(1);
    expect(said(all).at(-1)).toBe("go-down");
    expect(said(all).indexOf("small-room")).toBeGreaterThan(said(all).indexOf("step-back"));
  });

  it.each(EXERCISE_IDS)("%s: the room it is said to take up is the drawn body's", (id) => {
    const metres = 12;
    const frames = film(
      stage(choreography(id, { reps: 2, stillS: 1 }), FPS),
      laptop(0, "left", { distanceM: metres, pitchDeg: 0 }),
      { outline: false },
    );
    const { aspect } = frames[0] as PoseFrame;
    const points = frames.flatMap(({ image }) => image ?? []);
    const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    // The drawn camera sees 43° from top to bottom.
    const perHeight = 2 * metres * Math.tan((43 * Math.PI) / 360);
    const [across, up] = EXERCISES[id].placement.roomM;
    expect(Math.abs(span(points.map(({ x }) => x)) * perHeight - across)).toBeLessThan(0.08);
    expect(Math.abs(span(points.map(({ y }) => y)) * perHeight - up)).toBeLessThan(0.08);
    expect(fits(EXERCISES[id], 2.5, aspect)).toBe(true);
  });
});

describe("somebody on the floor", () => {
  it("is asked for what can be done lying: never to step, and not to tip a screen out of reach", () => {
    for (const id of EXERCISE_IDS.filter((each) => !isOnFeet(each))) {
      expect(said(told(id, onTheFloor(id, { distanceM: 1.3 })))[0], id).toBe("slide-away");
      expect(said(told(id, onTheFloor(id, { distanceM: 5 })))[0], id).toBe("slide-closer");
      for (const pitchDeg of [26, -12]) {
        const kinds = said(told(id, onTheFloor(id, { pitchDeg })));
        expect(
          kinds.filter((kind) => kind.startsWith("tip") || kind === "step-back"),
          `${id} ${pitchDeg}`,
        ).toEqual([]);
      }
    }
  });

  it("is asked to tip the screen only after sliding away twice has not helped", () => {
    const frames = onTheFloor("glute-bridge", { pitchDeg: 26 });
    const long = Array.from({ length: 6 }, (_, n) => later(frames, n * 7)).flat();
    expect(said(told("glute-bridge", long)).slice(0, 3)).toEqual(["slide-away", "slide-away", "tip-forward"]);
  });

  it("who begins without having stood is held up by nothing", () => {
    const all = told("glute-bridge", onTheFloor("glute-bridge"));
    expect(said(all)).toEqual([]);
    expect(all.at(-1)?.phase).toBe("ready");
  });
});

function count(kinds: readonly string[], kind: string): number {
  return kinds.filter((each) => each === kind).length;
}
