import { useEffect } from "react";
import type { Replay } from "../../app/look-back/replay";
import { inPhase, timesOf } from "../../core/history/review/in-phase";
import { words } from "../../words";
import { Figure } from "../kit/body/Figure";
import { useDemonstration } from "../kit/body/use-demonstration";

/** The drawn body doing the same rep well, always as far along as the rep that is watched. */
export function Mannequin({ replay, at }: { readonly replay: Replay; readonly at: number }) {
  const { exercise, rep, record, seen } = replay;
  const t = seen[at]?.frame.t ?? rep.start;
  const near = seen.find(({ step }) => step.near !== null)?.step.near;
  const { canvas, shown } = useDemonstration({
    exercise: exercise.id,
    variant: record.variant,
    side: rep.side === "both" ? "left" : rep.side,
    azimuthDeg: near === "right" ? 270 : 90,
    autoplay: false,
  });

  useEffect(() => {
    const [good] = shown?.reps ?? [];
    if (good) shown?.seek(inPhase(t, timesOf(rep), good));
  }, [shown, t, rep]);

  return (
    <figure className="replay-model">
      <div className="demonstration" data-state={shown ? "ready" : "still"}>
        <Figure id={exercise.id} name={exercise.name} />
        <canvas ref={canvas} role="img" aria-label={words.figure(exercise.name)} />
      </div>
      <figcaption className="soft small">{words.replay.model}</figcaption>
    </figure>
  );
}
