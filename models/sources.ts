/**
 * What goes into a `.task` bundle and what comes out, by SHA-256.
 *
 * The inputs' sums are those that MediaPipe's own repository pins in `third_party/external_files.bzl` for
 * `pose_detection.tflite` and `pose_landmark_{lite,full,heavy}.tflite`; the outputs' sums were taken once from a build
 * that was seen to track people, so that a changed tool cannot change a model unnoticed.
 */
export const MODEL_NAMES = ["lite", "full", "heavy"] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

export interface SourceFile {
  /** File name inside the npm package `@mediapipe/pose`. */
  readonly file: string;
  readonly sha256: string;
}

export interface Normalization {
  /** Subtracted from each of the RGB channels (0…255), one number per channel. */
  readonly mean: readonly [number, number, number];
  /** Divides the difference, one number per channel. */
  readonly std: readonly [number, number, number];
}

export const DETECTOR: SourceFile = {
  file: "pose_solution_packed_assets.data",
  sha256: "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
};

export const LANDMARKS: Readonly<Record<ModelName, SourceFile>> = {
  lite: {
    file: "pose_landmark_lite.tflite",
    sha256: "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61",
  },
  full: {
    file: "pose_landmark_full.tflite",
    sha256: "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
  },
  heavy: {
    file: "pose_landmark_heavy.tflite",
    sha256: "59e42d71bcd44cbdbabc419f0ff76686595fd265419566bd4009ef703ea8e1fe",
  },
};

/** Pixels become −1…1 for the detector: its graph says `output_tensor_float_range: −1…1`. */
export const DETECTOR_NORMALIZATION: Normalization = { mean: [127.5, 127.5, 127.5], std: [127.5, 127.5, 127.5] };

/** Pixels become 0…1 for the landmarks: its graph says `output_tensor_float_range: 0…1`. */
export const LANDMARKS_NORMALIZATION: Normalization = { mean: [0, 0, 0], std: [255, 255, 255] };

/** SHA-256 of the finished bundles. */
export const BUNDLES: Readonly<Record<ModelName, string>> = {
  lite: "1fbd354e6feb7e36881d3c086095f98ea9246c04e9034b45597b9582e4918165",
  full: "c7e8168c6d912eb0f956d7deae38a6e1ccb65894f7ba80d1677789a11848b227",
  heavy: "0f99950c1a646155721ebae8612240aca6b52b54eaed2638857ed4663e793d25",
};

export const bundleFileName = (model: ModelName) => `pose_landmarker_${model}.task`;
