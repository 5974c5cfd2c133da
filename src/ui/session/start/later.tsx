import { lazy, Suspense } from "react";
import type { SessionBegin } from "../../../app/live/session-start";
import { whenIdle } from "../../../app/waiting";

const GuidedStage = lazy(async () => ({ default: (await import("../../guided/GuidedStage")).GuidedStage }));

/** A session led without a camera; it comes when it is wanted. */
export function Guided({ begin }: { begin: SessionBegin }) {
  return (
    <Suspense>
      <GuidedStage begin={begin} />
    </Suspense>
  );
}

/**
 * What looks back at a session, and what leads on where the camera fails, must be there by then, even if the app was updated
 * or stopped meanwhile. Not before the camera: the first picture is waited for.
 */
export function loadLater(signal: AbortSignal): void {
  whenIdle(() => {
    const later = [import("../after/EndCard"), import("../after/SessionScreen"), import("../../guided/GuidedStage")];
    Promise.all(later).catch(() => {});
  }, signal);
}
