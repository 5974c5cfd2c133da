import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { useStore } from "zustand";
import type { VideoCheck } from "../../app/check";
import type { Seeing } from "../../app/live-state";
import { drawOverlay } from "../live/overlay";
import { keepOver } from "../live/stage";
import { words } from "../words";

export interface PlayerHandle {
  /** Goes to a moment and plays from there. */
  show(seconds: number): void;
  readonly now: () => number;
}

interface PlayerProps {
  readonly ref: Ref<PlayerHandle>;
  readonly file: File;
  readonly check: VideoCheck;
  readonly playable: boolean;
  readonly aspect: number;
}

/** The user's own video with what was seen drawn over it; while it is still being looked at, the drawing alone. */
export function Player({ ref, file, check, playable, aspect }: PlayerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  // Redrawn as the looking goes on.
  useStore(check.state, (state) => state.share);

  useImperativeHandle(ref, () => ({
    show(seconds) {
      const shown = video.current;
      if (!shown) return;
      shown.currentTime = seconds;
      shown.scrollIntoView({ block: "center", behavior: "smooth" });
      void shown.play().catch(() => {});
    },
    now: () => video.current?.currentTime ?? 0,
  }));

  useEffect(() => {
    const shown = video.current;
    const over = canvas.current;
    if (!shown || !over) return;
    const address = URL.createObjectURL(file);
    const gone = new AbortController();
    shown.src = address;
    keepOver(over, shown, gone.signal);
    return () => {
      gone.abort();
      shown.removeAttribute("src");
      URL.revokeObjectURL(address);
    };
  }, [file]);

  useEffect(() => {
    const shown = video.current;
    const context = canvas.current?.getContext("2d");
    if (!shown || !context) return;
    const draw = () => {
      const at = playable ? nearest(check.seen, shown.currentTime) : check.seen.at(-1);
      if (at) drawOverlay(context, at.frame, at.step);
    };
    if (!playable) {
      const timer = setInterval(draw, 120);
      return () => clearInterval(timer);
    }
    let booked = requestAnimationFrame(function again() {
      draw();
      booked = requestAnimationFrame(again);
    });
    return () => cancelAnimationFrame(booked);
  }, [check, playable]);

  return (
    <div className="player">
      <div className="player-picture" style={{ aspectRatio: aspect }}>
        <video
          ref={video}
          muted
          playsInline
          preload="auto"
          controls={playable}
          data-dim={playable ? undefined : "yes"}
          aria-label={words.check.shown}
        />
        <canvas ref={canvas} className="over" />
      </div>
    </div>
  );
}

/** The frame shown at a time: the last one that is not later. Frames are in order, so it is found by halving. */
export function nearest(seen: readonly Seeing[], t: number): Seeing | undefined {
  let low = 0;
  let high = seen.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((seen[middle]?.frame.t ?? 0) <= t + 0.01) low = middle;
    else high = middle - 1;
  }
  return seen[low];
}
