import { words } from "../../words";

export const RING_LENGTH = 2 * Math.PI * 44;

/** Seconds held, and a ring that closes at the aim. Painted by `paintSet`; hidden while nothing is held. */
export function HoldRing() {
  return (
    <div className="live-hold" data-part="hold" hidden role="img" aria-label={words.live.hold}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="live-hold-track" cx="50" cy="50" r="44" />
        <circle
          className="live-hold-arc"
          data-part="arc"
          cx="50"
          cy="50"
          r="44"
          strokeDasharray={RING_LENGTH}
          strokeDashoffset={RING_LENGTH}
        />
      </svg>
      <span data-part="seconds" />
    </div>
  );
}
