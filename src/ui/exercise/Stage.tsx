import { useEffect } from "react";
import type { Exercise } from "../../core/exercise/exercise";
import type { Demonstration } from "../../mannequin/demonstration";
import type { DemonstrationOptions } from "../../mannequin/demonstration-options";
import { words } from "../../words";
import { Figure } from "../kit/body/Figure";
import { useDemonstration } from "../kit/body/use-demonstration";

interface StageProps extends Pick<DemonstrationOptions, "fault" | "showLaptop"> {
  readonly exercise: Exercise;
  readonly variant: string;
  readonly caption: string | null;
  readonly onShown: (shown: Demonstration | null) => void;
}

/** One picture of the drawn body, led by whoever gets its handle; a still drawing until it is there. */
export function Stage({ exercise, variant, caption, onShown, ...options }: StageProps) {
  const { canvas, shown } = useDemonstration({ exercise: exercise.id, variant, autoplay: false, ...options });
  useEffect(() => {
    onShown(shown);
    return () => onShown(null);
  }, [shown, onShown]);
  const label = caption ? words.exercise.shown(exercise.name, caption) : words.figure(exercise.name);
  return (
    <figure className="showing-stage" data-wrong={options.fault ? true : undefined}>
      <div className="demonstration" data-state={shown ? "ready" : "still"}>
        {options.fault ? null : <Figure id={exercise.id} name={exercise.name} />}
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
