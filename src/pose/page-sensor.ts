import type { PoseWorker } from "../../workers/pose.api";
import type { WorkerHandle } from "./pose-worker";

/**
 * The sensor on the page's own thread, for browsers whose workers have no WebGL 2 while their pages have (WebKitGTK as it
 * is shipped). The page stands still while it looks at a picture, so it is for where there is no other way.
 */
export function startPageSensor(): WorkerHandle {
  let sensor: PoseWorker | null = null;
  return {
    async open(options, onProgress) {
      try {
        const { createPoseSensor } = await import("../../workers/pose-sensor");
        // WebKitGTK gives WebGL 2 to a canvas of the page, and to no OffscreenCanvas; what is asked of either is the same.
        sensor = createPoseSensor(() => document.createElement("canvas") as unknown as OffscreenCanvas);
        return await sensor.open(options, onProgress);
      } catch (error) {
        return { ok: false, problem: { id: "model-missing", detail: String(error) } };
      }
    },
    async detect(picture, t) {
      if (sensor) return sensor.detect(picture, t);
      picture.close();
      return { ok: false, problem: { id: "worker-died", detail: "Closed." } };
    },
    async close() {
      const closing = sensor;
      sensor = null;
      await closing?.close();
    },
  };
}
