import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeBundle, readSource } from "./bundle";
import { attachMetadata, buildMetadata, readNormalization } from "./metadata";
import { BUNDLES, DETECTOR, DETECTOR_NORMALIZATION, LANDMARKS, LANDMARKS_NORMALIZATION, MODEL_NAMES } from "./sources";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe.each(MODEL_NAMES)("the %s bundle", (model) => {
  it("is the very one that was tested, and says how its pixels are to be scaled", async () => {
    const bundle = await makeBundle(model);
    expect(sha256(bundle)).toBe(BUNDLES[model]);
    const entries = unzipSync(bundle);
    expect(Object.keys(entries)).toEqual(["pose_detector.tflite", "pose_landmarks_detector.tflite"]);
    expect(normalizationIn(entries["pose_detector.tflite"])).toEqual(DETECTOR_NORMALIZATION);
    expect(normalizationIn(entries["pose_landmarks_detector.tflite"])).toEqual(LANDMARKS_NORMALIZATION);
  });

  it("holds its entries uncompressed, as MediaPipe wants them", async () => {
    const stored = 0;
    expect(new DataView((await makeBundle(model)).buffer).getUint16(8, true)).toBe(stored);
  });
});

describe("attaching metadata", () => {
  it("keeps every byte of the model, shifted by a multiple of 64 so that tensors stay aligned", async () => {
    const model = await readSource(LANDMARKS.lite);
    const attached = attachMetadata(model, buildMetadata("x", LANDMARKS_NORMALIZATION));
    const shift = attached.length - model.length;
    expect(shift % 64).toBe(0);
    expect(Buffer.compare(attached.subarray(shift), model)).toBe(0);
  });

  it("adds what was missing: the model had no metadata before", async () => {
    expect(readNormalization(await readSource(DETECTOR))).toBeNull();
  });

  it("refuses bytes that are no model", () => {
    const text = new TextEncoder().encode("<!doctype html>");
    expect(() => attachMetadata(text, new Uint8Array())).toThrow("TFL3");
    expect(() => attachMetadata(new Uint8Array(), new Uint8Array())).toThrow("TFL3");
  });
});

describe("a source file that is not the pinned one", () => {
  it("is named in one sentence", async () => {
    const wrong = { ...DETECTOR, sha256: LANDMARKS.lite.sha256 };
    await expect(readSource(wrong)).rejects.toThrow(/pose_solution_packed_assets.data .*npm ci/);
  });

  it("is missed in one sentence", async () => {
    await expect(readSource({ file: "nothing.tflite", sha256: "" })).rejects.toThrow(
      /nothing.tflite is missing .*npm ci/,
    );
  });
});

function normalizationIn(model: Uint8Array | undefined) {
  return model && readNormalization(model);
}
