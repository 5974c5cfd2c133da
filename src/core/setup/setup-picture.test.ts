/** What the conversation of the set-up says of a picture that is none, and of somebody who walks through. */
import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { jittered, later } from "../../../tests/support/perturb";
import { talk } from "../../../tests/support/setup-talk";
import { choreography } from "../../mannequin/choreography";
import type { PoseFrame } from "../body/pose";
import { turnedPicture } from "../coach/picture/way-up";

const FPS = 12;
const filmed = (id: "glute-bridge" | "deadlift") =>
  film(stage(choreography(id, { reps: 2, stillS: 3 }), FPS), laptop(0), { outline: false });
const set = filmed("glute-bridge");
const said = (frames: readonly PoseFrame[]) =>
  talk("glute-bridge", frames).flatMap(({ speak, correction }) => (speak && correction ? [correction.kind] : []));

describe("before a set", () => {
  it("says that the picture is black, and not that nobody is there", () => {
    const black = set.map(
      ({ t, aspect }): PoseFrame => ({ t, aspect, image: null, world: null, trunk: null, picture: "black" }),
    );
    expect(new Set(said(black))).toEqual(new Set(["picture-black"]));
  });

  it("says that the picture stands still, and not that the pose is good", () => {
    const frozen = set.map((frame): PoseFrame => ({ ...(set[0] ?? frame), t: frame.t, picture: "frozen" }));
    expect(new Set(said(frozen))).toEqual(new Set(["picture-frozen"]));
  });

  it("says that the picture is upside down, lying and standing", () => {
    for (const id of ["glute-bridge", "deadlift"] as const) {
      const turned = jittered(filmed(id), 0.015, 2).map((frame) => turnedPicture(frame, 2));
      // Who bends forward upside down looks like somebody who could be.
      expect(said(turned)[0], id).toBe("picture-turned");
    }
  });

  it("says none of it of a picture as it should be", () => {
    for (const id of ["glute-bridge", "deadlift"] as const) {
      expect(
        said(jittered(filmed(id), 0.015, 2)).filter((kind) => kind.startsWith("picture")),
        id,
      ).toEqual([]);
    }
  });
});

it("in the middle of a set: a picture that stands still is said as soon as the set is held up by it", () => {
  const half = set.slice(0, set.length / 2);
  const last = half.at(-1);
  if (!last) throw new Error("There are no frames.");
  const frozen = Array.from(
    { length: 3 * FPS },
    (_, n): PoseFrame => ({ ...last, t: last.t + (n + 1) / FPS, picture: "frozen" }),
  );
  expect(said([...half, ...frozen])).toContain("picture-frozen");
});

it("one walk through the picture is enough to say that there are two", () => {
  const walker = later(filmed("deadlift"), 0);
  const [from, to] = [6, 8];
  const passing = set.map((frame, n): PoseFrame => {
    const other = walker[n % walker.length];
    return frame.t >= from && frame.t <= to && other
      ? { ...other, t: frame.t, image: other.image?.map((point) => ({ ...point, x: point.x + 0.5 })) ?? null }
      : frame;
  });
  expect(said(passing)).toContain("somebody-else");
});
