import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { later, mirrored, replaced, unseen } from "../../../tests/support/perturb";
import { choreography } from "../../mannequin/choreography";
import { standCamera } from "../../mannequin/seen/camera";
import type { PoseFrame } from "./pose";
import { createSceneTracker, type Scene, VIEW_LIMITS_DEG, type ViewClass } from "./scene";

const FPS = 10;
const lying = stage(choreography("glute-bridge", { reps: 1 }), FPS);
const kneeling = stage(choreography("bird-dog", { reps: 1 }), FPS);
const standing = stage(choreography("deadlift", { reps: 1 }), FPS);
const bare = { outline: false };

function scenes(frames: readonly PoseFrame[]): Scene[] {
  const tracker = createSceneTracker();
  return frames.map((frame) => tracker.push(frame));
}

const last = (frames: readonly PoseFrame[]): Scene => {
  const scene = scenes(frames).at(-1);
  if (!scene) throw new Error("There are no frames.");
  return scene;
};

describe("the view", () => {
  it.each([0, 10, 30, 45, 75, 90])("is read to within 12° when standing %i° away from side-on", (yaw) => {
    for (const staged of [kneeling, standing]) {
      const { yawDeg } = last(film(staged, laptop(yaw), bare));
      expect(Math.abs((yawDeg ?? 0) - yaw)).toBeLessThan(12);
    }
  });

  it.each([
    [5, "side"],
    [27, "oblique"],
    [47, "diagonal"],
    [80, "front"],
    [-80, "rear"],
    [-47, "diagonal"],
  ] as const)("%i° is called %s", (yaw, view: ViewClass) => {
    for (const from of ["left", "right"] as const) {
      expect(last(film(standing, laptop(yaw, from), bare)).view).toBe(view);
    }
  });

  it("has its classes in order", () => {
    const { side, oblique, diagonal } = VIEW_LIMITS_DEG;
    expect(side).toBeLessThan(oblique);
    expect(oblique).toBeLessThan(diagonal);
  });

  it("is not known before anything was seen", () => {
    expect(last(film(standing, laptop(0), bare).map(unseen))).toMatchObject({ view: null, yawDeg: null, torso: null });
  });
});

describe("the nearer side and the front of the body", () => {
  it.each([
    ["lying on the back", lying],
    ["on all fours", kneeling],
    ["standing and bending over", standing],
  ] as const)("%s", (_, staged) => {
    for (const from of ["left", "right"] as const) {
      const seen = scenes(film(staged, laptop(10, from), bare)).slice(3);
      expect(new Set(seen.map((scene) => scene.near))).toEqual(new Set([from]));
      expect(new Set(seen.map((scene) => scene.chirality)).size).toBe(1);
    }
  });

  it("change over in a mirror", () => {
    const frames = film(kneeling, laptop(0), bare);
    const [plain, mirror] = [last(frames), last(mirrored(frames))];
    expect([plain.near, mirror.near]).toEqual(["left", "right"]);
    expect(mirror.chirality).toBe(-plain.chirality);
    expect(mirror.view).toBe(plain.view);
  });
});

describe("the ruler", () => {
  it("is the torso's length in the picture, and does not shrink when the trunk points at the camera for a moment", () => {
    const side = last(film(standing, laptop(0), bare)).torso ?? 0;
    const half = last(replaced(film(standing, laptop(0), bare), 0.5, 0, 0)).torso ?? 0;
    expect(half / side).toBeCloseTo(0.5, 5);
    const during = scenes(film(standing, laptop(80), bare)).map((scene) => scene.torso ?? 0);
    expect(Math.min(...during) / Math.max(...during)).toBeGreaterThan(0.7);
  });
});

describe("a cut", () => {
  const frames = film(kneeling, laptop(0), bare);
  const cuts = (list: readonly PoseFrame[]) => scenes(list).filter((scene) => scene.cut).length;

  it("is not seen in any good set", () => {
    for (const staged of [lying, kneeling, standing]) expect(cuts(film(staged, laptop(20), bare))).toBe(0);
  });

  it("is seen when the camera changes, and all that was learned is learned anew", () => {
    const other = film(kneeling, standCamera({ azimuthDeg: 45, distanceM: 1.4, heightM: 0.6 }), bare);
    const end = frames.at(-1)?.t ?? 0;
    const joined = [...frames, ...later(other, end + 1 / FPS)];
    const seen = scenes(joined);
    expect(seen.map((scene, index) => (scene.cut ? index : -1)).filter((index) => index >= 0)).toEqual([frames.length]);
    expect(seen.at(-1)?.view).toBe("diagonal");
  });

  it("is not seen after a gap in which somebody may have moved", () => {
    const away = later(replaced(frames, 0.5, 0.4, 0), (frames.at(-1)?.t ?? 0) + 1);
    expect(cuts([...frames, ...away])).toBe(0);
  });
});
