import { useEffect, useRef } from "react";
import type { Replay } from "../../app/look-back/replay";
import { words } from "../../words";

interface FilmProps {
  readonly film: NonNullable<Replay["film"]>;
  /** The moment that is shown, seconds on the frames' clock. */
  readonly t: number;
  readonly playing: boolean;
  readonly speed: number;
}

/** How far film and joints may be apart, seconds: while playing a jump is worse than being a little late. */
const APART_S = { playing: 0.2, still: 0.02 } as const;

/** The film under the drawing, led by the drawing's clock. */
export function Film({ film, t, playing, speed }: FilmProps) {
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    const address = URL.createObjectURL(film.blob);
    shown.src = address;
    return () => {
      shown.removeAttribute("src");
      URL.revokeObjectURL(address);
    };
  }, [film]);

  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    shown.playbackRate = speed;
    if (playing) void shown.play().catch(() => {});
    else shown.pause();
  }, [playing, speed]);

  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    const wanted = Math.max(0, t - film.startT);
    if (Math.abs(shown.currentTime - wanted) > APART_S[playing ? "playing" : "still"]) shown.currentTime = wanted;
  }, [t, film, playing]);

  return <video ref={video} className="replay-film" muted playsInline preload="auto" aria-label={words.replay.film} />;
}
