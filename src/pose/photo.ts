import { fittedSize } from "../core/body/fitted-size";
import type { PoseEstimator } from "./estimator";
import type { PoseSource } from "./source";

/** The tracker needs a few looks before its landmarks settle. */
const LOOKS = 12;
const STEP_S = 1 / 15;

/** A photograph, looked at as a very short film in which nothing moves. */
export function photoSource(file: Blob, estimator: Pick<PoseEstimator, "detect">): PoseSource {
  return {
    async start(onFrame, signal) {
      const photo = await createImageBitmap(file).catch(() => null);
      if (!photo)
        return { ok: false, problem: { id: "video-unreadable", detail: "Not a picture that is known here." } };
      const { width, height } = fittedSize(photo.width, photo.height);
      for (let look = 0; look < LOOKS && !signal.aborted; look++) {
        const picture = await createImageBitmap(photo, {
          resizeWidth: width,
          resizeHeight: height,
          resizeQuality: "high",
        });
        const answer = await estimator.detect(picture, look * STEP_S);
        if (!answer.ok) return answer;
        await onFrame(answer.value.frame, answer.value);
      }
      photo.close();
      return { ok: true };
    },
  };
}
