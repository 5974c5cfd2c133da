import { words } from "../../words";

/**
 * The seconds left of a rest, in a ring that widens and narrows as slowly as somebody at rest breathes. Whoever wants less
 * motion sees it stand still. @param still it is paused
 */
export function RestRing({ left, still }: { left: number; still: boolean }) {
  return (
    <div className="rest-ring" data-still={still || undefined}>
      <div>
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle className="rest-ring-breath" cx="50" cy="50" r="40" />
        </svg>
        <p className="session-left" role="timer">
          {left}
        </p>
      </div>
      <p className="rest-ring-how">{words.session.breathe}</p>
    </div>
  );
}
