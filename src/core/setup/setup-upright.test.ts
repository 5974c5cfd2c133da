/** A lid that stands upright: the head is above the picture, and the model makes up a body out of what is left. */
import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { talk } from "../../../tests/support/setup-talk";
import { choreography } from "../../mannequin/choreography";
import type { Landmark, PoseFrame } from "../body/pose";

const standing = stage(choreography("deadlift", { reps: 0, stillS: 6 }), 12);

/** What was said of made-up bodies: lower than they are and askew, their feet where they truly are. */
function said(pitchDeg: number): readonly string[] {
  const frames = film(standing, laptop(0, "left", { distanceM: 2.7, pitchDeg }), { outline: false });
  const told = talk("deadlift", frames.map(madeUp));
  return told.flatMap(({ correction, speak }) => (correction && speak ? [correction.id] : []));
}

function madeUp(frame: PoseFrame): PoseFrame {
  const floor = Math.max(...(frame.image ?? []).map(({ y }) => y));
  const crooked = (point: Landmark): Landmark => {
    const height = floor - point.y;
    return { ...point, x: point.x + 0.9 * height, y: floor - 0.55 * height };
  };
  return { ...frame, image: frame.image?.map(crooked) ?? null, world: null };
}

describe("somebody standing before a lid that stands upright", () => {
  it("is asked to tip it back, not to stand, to come closer, or whether they are two", () => {
    expect(new Set(said(0))).toEqual(new Set(["tip-back"]));
  });

  it("is asked to stand where the lid is tipped as it should", () => {
    expect(said(11)).not.toContain("tip-back");
    expect(said(11)).toContain("stand");
  });
});
