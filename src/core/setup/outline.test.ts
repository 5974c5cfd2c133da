import { describe, expect, it } from "vitest";
import { yawFor } from "../../../tests/support/acted";
import { film, laptop, stage } from "../../../tests/support/film";
import { isOnFeet } from "../../../tests/support/on-feet";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { choreography } from "../../mannequin/choreography";
import { outlineOf } from "./outline";
import { movesLaptop } from "./room";

const middle = ([a, b]: readonly [number, number]) => (a + b) / 2;

describe.each(EXERCISE_IDS)("%s: the outline to step into", (id) => {
  const exercise = EXERCISES[id];
  const { distanceM, tiltDeg } = exercise.placement;
  const stand = { distanceM: middle(distanceM), pitchDeg: middle(tiltDeg) };
  const outline = outlineOf(exercise, 16 / 9);

  it("is where the drawn body is that stands there and faces the laptop", () => {
    const yaw = yawFor("deadlift", "front");
    const standing = film(stage(choreography("deadlift", { reps: 0, stillS: 1 }), 4), laptop(yaw, "left", stand), {
      outline: false,
    });
    const joints = standing.flatMap(({ image }) => image ?? []);
    const low = Math.max(...joints.map(({ y }) => y));
    expect(Math.abs(Math.max(...outline.body.map(({ y }) => y)) - low)).toBeLessThan(0.04);
    const highest = Math.min(...joints.map(({ y }) => y));
    expect(Math.abs(outline.head.at.y - highest)).toBeLessThan(outline.head.radius);
    const [left, right] = [Math.min, Math.max].map((of) => of(...outline.body.map(({ x }) => x)));
    for (const { x } of joints) {
      expect(x).toBeGreaterThan((left ?? 0) - 0.06);
      expect(x).toBeLessThan((right ?? 0) + 0.06);
    }
  });

  it("is in the picture, mat and all", () => {
    for (const { x, y } of [...outline.body, ...(outline.mat ?? [])]) {
      expect(Math.min(x, 16 / 9 - x, y, 1 - y)).toBeGreaterThan(0);
    }
    expect(outline.mat === null).toBe(isOnFeet(id));
  });
});

it("is shown again only where the laptop has to move", () => {
  const [bridge, deadlift] = [EXERCISES["glute-bridge"], EXERCISES.deadlift];
  expect(movesLaptop(bridge, deadlift)).toBe(false);
  const fromFront = { placement: { ...bridge.placement, view: "front" as const } };
  expect(movesLaptop(bridge, fromFront)).toBe(true);
  expect(movesLaptop(bridge, { placement: { ...bridge.placement, distanceM: [3.2, 4] } })).toBe(true);
});
