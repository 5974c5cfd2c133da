import { useState } from "react";
import type { ExerciseId } from "../../../core/exercise/exercise";
import { words } from "../../../words";
import { Figure } from "./Figure";
import { useDemonstration } from "./use-demonstration";

interface DemonstrationProps {
  readonly id: ExerciseId;
  readonly variant: string;
  readonly name: string;
  /** Something that somebody waits for needs the machine first. */
  readonly wait?: boolean;
}

/** The movement, shown by the drawn body; a still drawing until it is there, and where it cannot be drawn. */
export function Demonstration({ id, variant, name, wait = false }: DemonstrationProps) {
  // Another version of the exercise gets another canvas.
  if (!wait) return <Stage key={`${id}${variant}`} id={id} variant={variant} name={name} />;
  return (
    <div className="demonstration" data-state="still">
      <Figure id={id} name={name} />
    </div>
  );
}

function Stage({ id, variant, name }: Omit<DemonstrationProps, "wait">) {
  const { canvas, shown } = useDemonstration({ exercise: id, variant });
  const [stopped, stop] = useState<boolean | null>(null);
  const playing = shown !== null && !(stopped ?? !shown.playing);
  const toggle = () => {
    if (playing) shown?.pause();
    else shown?.play();
    stop(playing);
  };
  return (
    <div className="demonstration" data-state={shown ? "ready" : "still"}>
      <Figure id={id} name={name} />
      <canvas ref={canvas} role="img" aria-label={words.figure(name)} />
      {shown && (
        <button className="demonstration-button" type="button" onClick={toggle}>
          {playing ? words.exercise.still : words.exercise.demonstrate}
        </button>
      )}
    </div>
  );
}
