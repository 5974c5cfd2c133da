import { useEffect } from "react";
import type { Replay } from "../../app/look-back/replay";
import { deviationsOf } from "../../core/history/review/deviation";
import { inPhase, timesOf } from "../../core/history/review/in-phase";
import { words } from "../../words";
import { Figure } from "../kit/body/Figure";
import { useDemonstration } from "../kit/body/use-demonstration";

/** So near to its top a rep counts as being there, seconds. */
const AT_TOP_S = 0.25;

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

  // At the top, where the good body is known to be at its best: on the way each goes at a pace of their own.
  const [good] = shown?.reps ?? [];
  const image = seen[at]?.frame.image;
  const atTop = Math.abs(t - rep.top) <= Math.max(rep.hold / 2, AT_TOP_S);
  const ideal = shown && good && image && atTop ? shown.seen(inPhase(t, timesOf(rep), good)) : null;
  const working = rep.side === "both" ? (near ?? "left") : rep.side;
  const [own] = ideal && image ? deviationsOf(image, ideal, working, rep.view) : [];

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
      <figcaption className="soft small">
        {words.replay.model}
        {own && (
          <>
            {" "}
            <strong className="replay-own">{words.replay.own[own.limb](own.deg)}</strong>
          </>
        )}
      </figcaption>
    </figure>
  );
}
