import { describe, expect, it } from "vitest";
import { JOINTS, jointOf, type Pose } from "../../body/pose";
import { deviationsOf } from "./deviation";

/** A body seen from the side whose left leg rises by so many degrees. */
function withLeg(deg: number, change: { visibility?: number; backwards?: boolean } = {}): Pose {
  const at = (deg * Math.PI) / 180;
  const way = change.backwards ? -1 : 1;
  return JOINTS.map((joint) => {
    const ankle = joint === jointOf("left", "ankle");
    const shoulder = joint === jointOf("left", "shoulder");
    const x = ankle ? way * 0.4 * Math.cos(at) : shoulder ? -way * 0.3 : 0;
    return { x: 0.8 + x, y: 0.5 - (ankle ? 0.4 * Math.sin(at) : 0), z: 0, visibility: change.visibility ?? 1 };
  });
}

describe("what stands otherwise than on the drawn body", () => {
  it("is told in degrees, lower or higher, whichever way the body faces", () => {
    const [first] = deviationsOf(withLeg(-22), withLeg(0, { backwards: true }), "left", "side");
    expect(first?.limb).toBe("leg");
    expect(first?.deg).toBeCloseTo(-22);
    expect(deviationsOf(withLeg(20), withLeg(-5), "left", "side")[0]?.deg).toBeCloseTo(25);
  });

  it("is not told within what landmarks err by, of what is hidden, nor from elsewhere than the side", () => {
    expect(deviationsOf(withLeg(-8), withLeg(0), "left", "side")).toEqual([]);
    expect(deviationsOf(withLeg(-40, { visibility: 0.2 }), withLeg(0), "left", "side")).toEqual([]);
    expect(deviationsOf(withLeg(-40), withLeg(0), "left", "front")).toEqual([]);
  });
});
