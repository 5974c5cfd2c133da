import { PerspectiveCamera } from "three";
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { choreography } from "../choreography";
import { bodyExtent, frame } from "./framing";

describe("framing", () => {
  it.each(EXERCISE_IDS)("holds the whole body in wide and tall pictures and wastes no room: %s", (id) => {
    const act = choreography(id, { reps: 1 });
    const points = bodyExtent(act, 0, act.durationS);
    for (const aspect of [16 / 9, 1, 9 / 16]) {
      for (const azimuthDeg of [0, 76, 135, 270]) {
        const camera = new PerspectiveCamera(30, aspect);
        frame(camera, points, azimuthDeg, 12);
        camera.updateMatrixWorld();
        const seen = points.map((point) => point.clone().project(camera));
        const most = Math.max(...seen.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
        expect(most).toBeLessThan(1);
        expect(most).toBeGreaterThan(0.85);
      }
    }
  });
});
