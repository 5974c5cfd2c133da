import { useStore } from "zustand";
import type { Replay } from "../../app/look-back/replay";
import { words } from "../../words";
import { type Playback, SPEEDS } from "./playback";

/** Play, step, scrub and speed. The slider counts frames, so that its own arrow keys step frame by frame. */
export function Controls({ replay, playback }: { readonly replay: Replay; readonly playback: Playback }) {
  const { at, playing, speed } = useStore(playback.state);
  const w = words.replay;
  const { seen, rep } = replay;
  const now = seen[at];
  const seconds = Math.max(0, (now?.frame.t ?? rep.start) - rep.start);
  return (
    <div className="replay-controls">
      <input
        className="replay-slider"
        type="range"
        min={0}
        max={seen.length - 1}
        value={at}
        aria-label={w.scrub}
        aria-valuetext={w.moment(seconds, now ? words.phase[now.step.phase] : "")}
        onChange={(event) => playback.goTo(Number(event.target.value))}
      />
      <div className="row replay-buttons">
        <button type="button" className="button plain" onClick={() => playback.step(-1)} aria-label={w.stepBack}>
          <span aria-hidden="true">◂❙</span>
        </button>
        <button type="button" className="button" onClick={playback.toggle}>
          {playing ? w.pause : w.play}
        </button>
        <button type="button" className="button plain" onClick={() => playback.step(1)} aria-label={w.stepOn}>
          <span aria-hidden="true">❙▸</span>
        </button>
        <output className="replay-time">{w.time(seconds)}</output>
        <fieldset className="replay-chips">
          <legend className="out-of-sight">{w.speed}</legend>
          {SPEEDS.map((one) => (
            <label key={one}>
              <input type="radio" name="speed" checked={speed === one} onChange={() => playback.setSpeed(one)} />
              {w.times(one)}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
