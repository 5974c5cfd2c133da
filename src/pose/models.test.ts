import { statSync } from "node:fs";
import { expect, it } from "vitest";
import { MODEL_BYTES } from "./models";

it.each(["lite", "full", "heavy"] as const)(
  "knows the size of the %s model, by which its loading is shown",
  (model) => {
    expect(statSync(`models/build/pose_landmarker_${model}.task`).size).toBe(MODEL_BYTES[model]);
  },
);
