import { missingAbilities } from "../../device/abilities";
import { openEstimator, type PoseEstimator } from "../../pose/estimator";
import { settings } from "../person/settings";
import { type Met, problemOfSource } from "../problems/problems";

export type OpenedSensor =
  | { readonly ok: true; readonly estimator: PoseEstimator; readonly model: string }
  | { readonly ok: false; readonly problem: Met };

/**
 * Opens the estimator as the settings have it. Never throws.
 * @param onProgress share 0…1 of the model that has been loaded
 * @param onReplacing a worker failed, and another is about to take its place
 */
export async function openSensor(
  onProgress: (share: number) => void,
  onReplacing: () => void = () => {},
): Promise<OpenedSensor> {
  const missing = missingAbilities();
  if (missing.length > 0) return { ok: false, problem: { id: "old-browser", detail: `without ${missing.join(", ")}` } };
  const { model } = settings.getState();
  try {
    const opened = await openEstimator({ model, delegate: "auto", contour: true, onProgress, onReplacing });
    if (!opened.ok) return { ok: false, problem: problemOfSource(opened.problem) };
    return { ok: true, estimator: opened.value, model };
  } catch (error) {
    return { ok: false, problem: { id: "unexpected", detail: String(error) } };
  }
}
