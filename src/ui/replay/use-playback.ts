import { useEffect, useMemo } from "react";
import type { Replay } from "../../app/look-back/replay";
import { worstMoment } from "../../core/history/review/points";
import { createPlayback, type Playback } from "./playback";

/** A gap between two pictures longer than this is a pause of the page, not of the movement; seconds. */
const LONGEST_STEP_S = 0.1;

/** The rep's playback, frozen at its worst moment, moved by the screen's own clock and by the keyboard. */
export function usePlayback({ seen, rep }: Replay): Playback {
  const playback = useMemo(
    () =>
      createPlayback(
        seen.map(({ frame }) => frame.t),
        worstMoment(rep),
      ),
    [seen, rep],
  );

  useEffect(() => {
    let last: number | null = null;
    let booked = 0;
    const run = (now: number) => {
      if (last !== null) playback.tick(Math.min(LONGEST_STEP_S, (now - last) / 1000));
      last = now;
      booked = playback.state.getState().playing ? requestAnimationFrame(run) : 0;
    };
    const stop = playback.state.subscribe(({ playing }) => {
      if (!playing || booked) return;
      last = null;
      booked = requestAnimationFrame(run);
    });
    return () => {
      stop();
      cancelAnimationFrame(booked);
    };
  }, [playback]);

  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      " ": playback.toggle,
      ArrowLeft: () => playback.step(-1),
      ArrowRight: () => playback.step(1),
      Home: () => playback.goTo(0),
      End: () => playback.goTo(seen.length - 1),
    };
    const onKey = (event: KeyboardEvent) => {
      // What is focused and has its own use for these keys keeps it.
      const own = event.target instanceof Element && event.target.closest("button, a, select, input, summary");
      const act = keys[event.key];
      if (!act || own || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [playback, seen]);

  return playback;
}
