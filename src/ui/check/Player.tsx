import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useStore } from "zustand";
import type { VideoCheck } from "../../app/check/check";
import { words } from "../../words";
import { drawOverlay } from "../live/painting/overlay";
import { keepOver } from "../live/painting/stage";

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

  // A container that the decoder reads and the player does not, or a sound track alone: the picture stays blank.
  const [blank, setBlank] = useState(false);
  const asked = useRef<number | null>(null);

  useImperativeHandle(ref, () => ({
    show(seconds) {
      const shown = video.current;
      if (!shown) return;
      asked.current = seconds;
      shown.scrollIntoView({ block: "center", behavior: "smooth" });
      if (blank) return;
      shown.currentTime = seconds;
      void shown.play().catch(() => {});
    },
    now: () => (blank ? (asked.current ?? check.footage().firstT) : (video.current?.currentTime ?? 0)),
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
      const footage = check.footage();
      const t = blank ? (asked.current ?? footage.firstT) : shown.currentTime;
      const at = playable ? footage.at(t) : footage.last();
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
  }, [check, playable, blank]);

  return (
    <>
      <div className="player">
        <div className="player-picture" style={{ aspectRatio: aspect }}>
          <video
            ref={video}
            muted
            playsInline
            preload="auto"
            controls={playable && !blank}
            data-dim={playable ? undefined : "yes"}
            aria-label={words.check.shown}
            onError={() => setBlank(true)}
            onLoadedMetadata={({ currentTarget }) => setBlank(currentTarget.videoWidth === 0)}
          />
          <canvas ref={canvas} className="over" />
        </div>
      </div>
      {playable && blank && (
        <p className="notice" role="status" data-blank>
          {words.check.notShown}
        </p>
      )}
    </>
  );
}
