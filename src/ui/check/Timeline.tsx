import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Footage } from "../../app/check/footage";
import type { Rep } from "../../core/coach/coach.types";
import { words } from "../../words";
import type { PlayerHandle } from "./Player";

const WIDTH = 1000;
const HEIGHT = 80;
const TOP = 1.25;

interface TimelineProps {
  readonly footage: Footage;
  /** Seconds until which there are pictures, where the file ends before its time. */
  readonly untilS: number | null;
  readonly reps: readonly Rep[];
  readonly player: RefObject<PlayerHandle | null>;
}

/** Progress over the whole video, the reps as bands that can be pressed, and where the video is now. */
export function Timeline({ footage, untilS, reps, player }: TimelineProps) {
  const now = useRef<SVGLineElement>(null);
  const from = footage.firstT;
  const seconds = Math.max(0.1, footage.lastT - from);
  const x = (t: number) => ((t - from) / seconds) * WIDTH;
  const line = useMemo(() => path(footage, from, seconds), [footage, from, seconds]);

  useEffect(() => {
    let booked = requestAnimationFrame(function follow() {
      const at = ((player.current?.now() ?? 0) - from) / seconds;
      now.current?.setAttribute("transform", `translate(${(at * WIDTH).toFixed(1)} 0)`);
      booked = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(booked);
  }, [player, from, seconds]);

  const w = words.check;
  const title = untilS === null ? w.timeline : w.timelineUntil(w.seconds(untilS));
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <div className="timeline">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {reps.map((rep) => (
            <rect
              key={rep.start}
              className="timeline-rep"
              data-kind={rep.kind}
              x={x(rep.start)}
              y={0}
              width={Math.max(2, x(rep.end) - x(rep.start))}
              height={HEIGHT}
              rx={6}
            />
          ))}
          <path className="timeline-line" d={line} />
          <line ref={now} className="timeline-now" y1={0} y2={HEIGHT} />
        </svg>
        {reps.map((rep) => (
          <button
            key={rep.start}
            type="button"
            aria-label={words.review.rep(rep.n)}
            style={{
              left: `${x(rep.start) / (WIDTH / 100)}%`,
              width: `${(x(rep.end) - x(rep.start)) / (WIDTH / 100)}%`,
            }}
            onClick={() => player.current?.show(rep.start)}
          >
            {rep.n}
          </button>
        ))}
      </div>
      <p className="soft small">{w.timelineHint}</p>
    </section>
  );
}

/** A line with gaps where progress could not be read. */
function path(footage: Footage, from: number, seconds: number): string {
  let drawn = "";
  let pen = false;
  for (const { t, progress } of footage.line()) {
    if (progress === null) {
      pen = false;
      continue;
    }
    const x = (((t - from) / seconds) * WIDTH).toFixed(1);
    const y = (HEIGHT - 4 - (Math.min(TOP, Math.max(-0.1, progress)) / TOP) * (HEIGHT - 8)).toFixed(1);
    drawn += `${pen ? "L" : "M"}${x} ${y}`;
    pen = true;
  }
  return drawn;
}
