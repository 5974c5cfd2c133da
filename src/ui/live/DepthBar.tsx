import type { RepRule } from "../../core/exercise/exercise";
import { words } from "../../words";

/** Progress at the top end of the bar: a little beyond the aim, so that overshooting shows. */
export const BAR_TOP = 1.2;

/** How far the movement goes, with the band to reach. The fill is moved by `paintSet`, many times a second. */
export function DepthBar({ rep }: { rep: RepRule }) {
  const share = (progress: number) => `${Math.min(100, (progress / BAR_TOP) * 100)}%`;
  return (
    <div className="live-depth" role="img" aria-label={words.live.depth} data-reached="no">
      <div className="live-depth-fill" data-part="depth" />
      <div className="live-depth-band" style={{ bottom: share(rep.top), top: `calc(100% - ${share(1.08)})` }}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 13l5 5L19 7" />
        </svg>
      </div>
    </div>
  );
}
