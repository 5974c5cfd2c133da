import { useEffect } from "react";
import type { GuidedSession } from "../../app/guided/guided";
import type { ExerciseId } from "../../core/exercise/exercise";
import type { Beat } from "../../core/session/metronome";
import type { Demonstration } from "../../mannequin/demonstration";
import { words } from "../../words";
import { Figure } from "../kit/body/Figure";
import { useDemonstration } from "../kit/body/use-demonstration";

interface FigureProps {
  readonly session: GuidedSession;
  readonly id: ExerciseId;
  readonly variant: string;
  readonly name: string;
}

/** The drawn body, in step with the count: it is what is followed. A still drawing where it cannot be drawn. */
export function GuidedFigure({ session, id, variant, name }: FigureProps) {
  const { canvas, shown } = useDemonstration({ exercise: id, variant, autoplay: false, theme: "dark" });

  useEffect(() => {
    if (!shown) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let booked = 0;
    let drawn: string | null = null;
    const draw = () => {
      booked = 0;
      const beat = session.beat.getState();
      shown.seek(beat ? momentOf(beat, shown, calm) : 0);
    };
    const follow = () => {
      const beat = session.beat.getState();
      const place = `${beat?.phase} ${beat?.side}`;
      // With reduced motion one picture for each part of a rep: where it leads to.
      if (calm && place === drawn) return;
      drawn = place;
      booked ||= requestAnimationFrame(draw);
    };
    follow();
    const stop = session.beat.subscribe(follow);
    return () => {
      stop();
      cancelAnimationFrame(booked);
    };
  }, [session, shown]);

  return (
    <div className="demonstration guided-figure" data-state={shown ? "ready" : "still"}>
      <Figure id={id} name={name} />
      <canvas ref={canvas} role="img" aria-label={words.figure(name)} />
    </div>
  );
}

/** Where in the demonstration's own loop a beat is, seconds. */
function momentOf({ phase, share, side }: Beat, { reps }: Demonstration, calm: boolean): number {
  const rep = reps.find((one) => one.side === side) ?? reps[0];
  if (!rep) return 0;
  const between = (from: number, to: number) => (calm ? to : from + share * (to - from));
  if (phase === "out") return between(rep.startS, rep.topS);
  if (phase === "top") return between(rep.topS, rep.topEndS);
  if (phase === "back") return between(rep.topEndS, rep.endS);
  return rep.startS;
}
