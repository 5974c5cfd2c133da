import { useEffect, useRef, useState } from "react";
import type { ExerciseId } from "../../core/exercise";
import type { Demonstration as Shown } from "../../mannequin/demonstration";
import { words } from "../words";
import { Figure } from "./Figure";

interface DemonstrationProps {
  readonly id: ExerciseId;
  readonly variant: string;
  readonly name: string;
}

/** The movement, shown by the drawn body; a still drawing until it is there, and where it cannot be drawn. */
export function Demonstration({ id, variant, name }: DemonstrationProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<Shown | null>(null);
  const [state, setState] = useState<"still" | "ready">("still");
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    let gone = false;
    // Loaded apart: the body and what draws it weigh more than all the screens together.
    void import("../../mannequin/demonstration")
      .then(async ({ mountDemonstration }) => {
        if (gone) return;
        const demonstration = mountDemonstration(place, { exercise: id, variant });
        shown.current = demonstration;
        await demonstration.ready;
        if (gone) return;
        setState("ready");
        setPlaying(demonstration.playing);
      }, stayStill)
      .catch(stayStill);
    return () => {
      gone = true;
      shown.current?.dispose();
      shown.current = null;
    };
  }, [id, variant]);

  const toggle = () => {
    if (playing) shown.current?.pause();
    else shown.current?.play();
    setPlaying(!playing);
  };
  return (
    <div className="demonstration" data-state={state}>
      <Figure id={id} name={name} />
      {/* A canvas belongs to one context for life: another version of the exercise gets another canvas. */}
      <canvas key={`${id}${variant}`} ref={canvas} role="img" aria-label={words.figure(name)} />
      {state === "ready" && (
        <button className="demonstration-button" type="button" onClick={toggle}>
          {playing ? words.exercise.still : words.exercise.demonstrate}
        </button>
      )}
    </div>
  );
}

/** No WebGL or no connection to the app's own files: the drawing stays, and says the same. */
function stayStill(): void {}
