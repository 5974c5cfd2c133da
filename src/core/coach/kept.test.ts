import { describe, expect, it } from "vitest";
import type { Sample } from "../exercise/sample";
import { createKept } from "./kept";

const HINT = { id: "limbs-still", text: "Keep hands and knees on the floor." };

/** A limb that is up from 1 s to 2 s, looked at ten times a second until `until`. */
function watched(until: number, { inPosture = true } = {}) {
  const kept = createKept({ keeps: ({ t }) => (t >= 1 && t < 2 ? HINT : null) });
  const looks = Array.from({ length: Math.round(until * 10) + 1 }, (_, n) =>
    kept.look({ t: n / 10 } as Sample, inPosture),
  );
  return { kept, last: looks.at(-1) };
}

describe("what an exercise keeps still", () => {
  it("is believed to move once it has for a moment", () => {
    expect(watched(0.9).last).toBeNull();
    expect(watched(1).last).toEqual({ hint: HINT, believed: false });
    expect(watched(1.3).last).toEqual({ hint: HINT, believed: true });
    expect(watched(2).last).toBeNull();
  });

  it("is nobody's business in another posture", () => {
    expect(watched(1.5, { inPosture: false }).last).toBeNull();
  });

  it("makes what begins with it, or hardly after it, a part of it; later movements are their own", () => {
    const { kept } = watched(3);
    expect(kept.partOf(1.5)).toEqual(HINT);
    expect(kept.partOf(2.2)).toEqual(HINT);
    expect(kept.partOf(2.6)).toBeNull();
    expect(watched(0.9).kept.partOf(0.5)).toBeNull();
  });
});
