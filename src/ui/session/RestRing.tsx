import { useEffect, useRef } from "react";
import { words } from "../../words";
import { useWorld } from "../kit/use/use-world";
import { BREATH_STEP_MS, breathScale } from "./breath";

/**
 * The seconds left of a rest, in a ring that widens and narrows as slowly as somebody at rest breathes. Whoever wants less
 * motion sees it stand still. @param still it is paused
 */
export function RestRing({ left, still }: { left: number; still: boolean }) {
  const ring = useRef<SVGCircleElement>(null);
  const { clock } = useWorld();
  useEffect(() => {
    if (still || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let steps = 0;
    return clock.every(BREATH_STEP_MS, () => {
      steps += 1;
      ring.current?.setAttribute("r", (RADIUS * breathScale((steps * BREATH_STEP_MS) / 1000)).toFixed(2));
    });
  }, [still, clock]);
  return (
    <div className="rest-ring">
      <div>
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle ref={ring} className="rest-ring-breath" cx="50" cy="50" r={RADIUS} />
        </svg>
        <p className="session-left" role="timer">
          {left}
        </p>
      </div>
      <p className="rest-ring-how">{words.session.breathe}</p>
    </div>
  );
}

/** Of a box of a hundred. */
const RADIUS = 40;
