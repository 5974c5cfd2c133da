import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { Replay } from "../../app/look-back/replay";
import { words } from "../../words";
import { cropOf, paintSeen, wholePicture } from "./paint-seen";
import { paintTurned, roomOf } from "./paint-turned";

export type View = "film" | "seen" | "turned";

interface StageProps {
  readonly replay: Replay;
  readonly view: View;
  /** Position of the frame that is shown. */
  readonly at: number;
  readonly turnDeg: number;
  readonly onTurn: (turnDeg: number) => void;
}

/** More than two canvas pixels to one CSS pixel cannot be told apart. */
const DENSITY = 2;
/** A turn by hand: half the stage's width is about a quarter turn. */
const DEG_PER_PIXEL = 0.35;

/** The plain stage: the body as it was seen, or turned. Dragging turns it. */
export function ReplayStage({ replay, view, at, turnDeg, onTurn }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { seen } = replay;
  const crop = useMemo(() => cropOf(seen), [seen]);
  const room = useMemo(() => roomOf(replay), [replay]);
  const paint = useRef(() => {});

  useEffect(() => {
    paint.current = () => {
      const context = canvas.current?.getContext("2d");
      const shown = seen[at];
      if (!context || !shown) return;
      if (view === "turned") paintTurned(context, shown, room, turnDeg);
      else if (view === "film") paintSeen(context, shown, wholePicture(shown.frame.aspect), false);
      else paintSeen(context, shown, crop, true);
    };
    paint.current();
  }, [seen, at, view, crop, room, turnDeg]);

  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    const fit = new ResizeObserver(() => {
      const density = Math.min(DENSITY, devicePixelRatio || 1);
      place.width = Math.max(1, Math.round(place.clientWidth * density));
      place.height = Math.max(1, Math.round(place.clientHeight * density));
      paint.current();
    });
    fit.observe(place);
    return () => fit.disconnect();
  }, []);

  const drag = (event: PointerEvent<HTMLCanvasElement>) => {
    if (view === "turned" && event.buttons === 1) onTurn(turnDeg + event.movementX * DEG_PER_PIXEL);
  };
  return (
    <canvas
      ref={canvas}
      className="replay-canvas"
      data-view={view}
      role="img"
      aria-label={view === "turned" ? words.replay.turned : words.replay.seen}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
