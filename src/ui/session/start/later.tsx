import { lazy, Suspense } from "react";
import type { SessionBegin } from "../../../app/live/session-start";

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
 * or stopped meanwhile.
 */
export function loadLater(): void {
  const later = [import("../after/EndCard"), import("../after/SessionScreen"), import("../../guided/GuidedStage")];
  Promise.all(later).catch(() => {});
}
