import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { landmark } from "../../core/body/pose";
import { choreography } from "../choreography";
import { truthFrames } from "../truth";
import { cameraTurn, focalLength, inCamera, onPicture, standCamera } from "./camera";

describe("the pin-hole camera", () => {
  it("puts the point it looks at into the middle", () => {
    const camera = standCamera({ heightM: 0.5, pitchDeg: 0, azimuthDeg: 130, target: new Vector3(0.4, 0, -0.2) });
    const spot = onPicture(camera, inCamera(camera, new Vector3(0.4, 0.5, -0.2)));
    expect(spot?.[0]).toBeCloseTo(camera.aspect / 2, 9);
    expect(spot?.[1]).toBeCloseTo(0.5, 9);
  });

  it("has the stated field of view", () => {
    const camera = standCamera({ heightM: 0, pitchDeg: 0, verticalFovDeg: 50, distanceM: 2 });
    const top = new Vector3(0, 2 * Math.tan((25 * Math.PI) / 180), 0);
    expect(onPicture(camera, inCamera(camera, top))?.[1]).toBeCloseTo(0, 9);
    expect(focalLength(camera)).toBeCloseTo(0.5 / Math.tan((25 * Math.PI) / 180), 9);
  });

  it("sees things lower in the picture when tipped back, and turns the picture against its own roll", () => {
    const point = new Vector3(0, 0.25, 0);
    const tipped = standCamera({ pitchDeg: 10 });
    expect(onPicture(tipped, inCamera(tipped, point))?.[1]).toBeGreaterThan(0.6);
    const rolled = standCamera({ pitchDeg: 0, rollDeg: 10 });
    const right = new Vector3(1, 0, 0).applyQuaternion(cameraTurn(rolled));
    expect(right.y).toBeLessThan(0);
  });

  it("sees nothing behind itself", () => {
    const camera = standCamera();
    expect(onPicture(camera, inCamera(camera, camera.at.clone().add(new Vector3(1, 0, 0))))).toBeNull();
  });
});

describe("synthetic frames", () => {
  const act = choreography("glute-bridge", { reps: 1, tremor: 0 });
  const side = (azimuthDeg: number) => {
    const frames = truthFrames(act, standCamera({ azimuthDeg, pitchDeg: 0 }), { fps: 5 });
    const frame = frames[frames.length >> 1];
    if (!frame?.image || !frame.world) throw new Error("The body should be in the picture.");
    return { image: frame.image, world: frame.world, trunk: frame.trunk, aspect: frame.aspect };
  };

  it("show the left side nearer from the left, and the picture mirrored from the right", () => {
    const left = side(90);
    const right = side(270);
    expect(landmark(left.image, "leftKnee").z).toBeLessThan(landmark(left.image, "rightKnee").z);
    expect(landmark(right.image, "leftKnee").z).toBeGreaterThan(landmark(right.image, "rightKnee").z);
    const fromMiddle = landmark(left.image, "leftKnee").x - left.aspect / 2;
    expect(landmark(right.image, "rightKnee").x - right.aspect / 2).toBeCloseTo(-fromMiddle, 6);
  });

  it("give world landmarks in metres about the hips, y down", () => {
    const { world } = side(90);
    const hips = ["x", "y", "z"] as const;
    for (const axis of hips) {
      expect(landmark(world, "leftHip")[axis] + landmark(world, "rightHip")[axis]).toBeCloseTo(0, 9);
    }
    const thigh = Math.hypot(
      ...hips.map((axis) => landmark(world, "leftHip")[axis] - landmark(world, "leftKnee")[axis]),
    );
    expect(thigh).toBeCloseTo(act.body.thigh, 6);
    expect(landmark(world, "leftKnee").y).toBeLessThan(0);
  });

  it("hide the far limbs and trace both edges of the trunk", () => {
    const { image, trunk } = side(90);
    expect(landmark(image, "leftKnee").visibility).toBeGreaterThan(0.9);
    expect(landmark(image, "rightKnee").visibility).toBeLessThan(0.6);
    expect(trunk?.plus).not.toBeNull();
    expect(trunk?.minus).not.toBeNull();
  });

  it("are the same for the same seed and have the stated noise", () => {
    const camera = standCamera();
    const noise = { sigmaM: 0.015, seed: 3 };
    const clean = truthFrames(act, camera, { fps: 10 });
    const noisy = truthFrames(act, camera, { fps: 10 }, noise);
    expect(truthFrames(act, camera, { fps: 10 }, noise)).toEqual(noisy);
    const errors = noisy.flatMap((frame, index) =>
      (frame.world ?? []).map((point, joint) => point.x - (clean[index]?.world?.[joint]?.x ?? Number.NaN)),
    );
    const sd = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
    expect(sd).toBeGreaterThan(0.0135);
    expect(sd).toBeLessThan(0.0165);
  });
});
