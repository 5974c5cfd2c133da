import type { ReactNode } from "react";
import type { Hint } from "../../../app/live/live-state";
import type { Exercise } from "../../../core/exercise/exercise";
import type { CorrectionKind } from "../../../core/setup/correction";
import { Figure } from "../../kit/body/Figure";
import { useSettings } from "../../kit/use/use-settings";
import { SlideAway, SlideCloser, SmallRoom } from "./floor-drawings";
import {
  CloseTop,
  ComeCloser,
  Covered,
  Hidden,
  Light,
  Move,
  Nobody,
  SitUp,
  StepBack,
  StillPicture,
  TipBack,
  TipForward,
  TurnPicture,
  TurnSideOn,
  TwoPeople,
} from "./hint-drawings";

const DRAWINGS: Partial<Record<CorrectionKind, () => ReactNode>> = {
  "picture-black": Covered,
  "picture-frozen": StillPicture,
  "picture-turned": TurnPicture,
  nobody: Nobody,
  "nobody-still": SitUp,
  "somebody-else": TwoPeople,
  "step-back": StepBack,
  "slide-away": SlideAway,
  "small-room": SmallRoom,
  "come-closer": ComeCloser,
  "slide-closer": SlideCloser,
  "tip-forward": TipForward,
  "tip-back": TipBack,
  "turn-side-on": TurnSideOn,
  light: Light,
  hidden: Hidden,
  "close-top": CloseTop,
};

/** Asked of somebody on the floor, and drawn so. */
const LYING: readonly CorrectionKind[] = ["move-headwards", "move-feetwards"];

interface HintPictureProps {
  readonly exercise: Exercise;
  readonly hint: Hint;
  /** Nothing has been counted yet: the picture may have the room of the count. */
  readonly first: boolean;
}

/** The correction as a picture, for whoever is too far away to read: what to do, or the position to begin in. */
export function HintPicture({ exercise, hint, first }: HintPictureProps) {
  const [{ mirror, otherWayRound }] = useSettings();
  const Drawing = DRAWINGS[hint.kind];
  if (!Drawing && hint.shift === 0) {
    return (
      <div className="live-hint" data-first={first || undefined}>
        <Figure id={exercise.id} name={exercise.name} begin />
      </div>
    );
  }
  // All drawings turn with the room (parts.css); this one points along the screen, and so is turned back first.
  const toLeft = (mirror === hint.shift > 0) !== otherWayRound;
  return (
    // The words beside it say the same, and are read out.
    <div className="live-hint" data-first={first || undefined}>
      <svg className="figure" viewBox="0 0 200 112" data-drawing={hint.kind} aria-hidden="true">
        {Drawing ? <Drawing /> : <Move toLeft={toLeft} lying={LYING.includes(hint.kind)} />}
      </svg>
    </div>
  );
}
