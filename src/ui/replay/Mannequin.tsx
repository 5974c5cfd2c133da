import { useEffect, useRef, useState } from "react";
import type { Replay } from "../../app/replay";
import { inPhase, timesOf } from "../../core/review/in-phase";
import type { Demonstration } from "../../mannequin/demonstration";
import { Figure } from "../parts/Figure";
import { words } from "../words";

/** The drawn body doing the same rep well, always as far along as the rep that is watched. */
export function Mannequin({ replay, at }: { readonly replay: Replay; readonly at: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<Demonstration | null>(null);
  const [state, setState] = useState<"still" | "ready">("still");
  const { exercise, rep, record, seen } = replay;
  const t = seen[at]?.frame.t ?? rep.start;
  const near = seen.find(({ step }) => step.near !== null)?.step.near;
  const { variant } = record;

  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    let gone = false;
    // No WebGL: the drawing stays.
    const stayStill = () => {};
    void import("../../mannequin/demonstration")
      .then(async ({ mountDemonstration }) => {
        if (gone) return;
        const demonstration = mountDemonstration(place, {
          exercise: exercise.id,
          variant,
          side: rep.side === "both" ? "left" : rep.side,
          azimuthDeg: near === "right" ? 270 : 90,
          autoplay: false,
        });
        shown.current = demonstration;
        await demonstration.ready;
        if (!gone) setState("ready");
      }, stayStill)
      .catch(stayStill);
    return () => {
      gone = true;
      shown.current?.dispose();
      shown.current = null;
    };
  }, [exercise.id, variant, rep.side, near]);

  useEffect(() => {
    const [good] = shown.current?.reps ?? [];
    if (state === "ready" && good) shown.current?.seek(inPhase(t, timesOf(rep), good));
  }, [state, t, rep]);

  return (
    <figure className="replay-model">
      <div className="demonstration" data-state={state}>
        <Figure id={exercise.id} name={exercise.name} />
        <canvas ref={canvas} role="img" aria-label={words.figure(exercise.name)} />
      </div>
      <figcaption className="soft small">{words.replay.model}</figcaption>
    </figure>
  );
}
