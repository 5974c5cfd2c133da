import full from "../../models/build/pose_landmarker_full.task?url";
import heavy from "../../models/build/pose_landmarker_heavy.task?url";
import lite from "../../models/build/pose_landmarker_lite.task?url";
import type { ModelName } from "../../workers/pose.api";

const ADDRESSES: Readonly<Record<ModelName, string>> = { lite, full, heavy };

/** Absolute address of a model's bundle. */
export const modelUrl = (model: ModelName) => new URL(ADDRESSES[model], location.href).href;
