import type { BodySide } from "../core/body/pose";
import type { ExerciseId } from "../core/exercise/exercise";
import type { WarmUpPart } from "../core/plan/warm-up";

/** What is shown. */
export interface DemonstrationOptions {
  readonly exercise: ExerciseId;
  /** A part of the warm-up in its place. */
  readonly warmUp?: WarmUpPart["id"];
  /** The exercise's first variant where absent. */
  readonly variant?: string;
  /** A mistake, at a size in its own unit (`faultsOf` in `choreography` lists them); a good rep where absent. */
  readonly fault?: { readonly id: string; readonly size: number };
  /** Which side begins. */
  readonly side?: BodySide;
  /** 1 = real time. */
  readonly speed?: number;
  /** The laptop where it belongs, seen from behind it. */
  readonly showLaptop?: boolean;
  /** Seen from above: 0 = before a standing body, 90 = at the body's left (side-on), 180 = behind it. */
  readonly azimuthDeg?: number;
  /** What the canvas lies on; its background stays transparent. The system's preference where absent. */
  readonly theme?: "light" | "dark";
  /** The body stands and waves instead of exercising. */
  readonly greets?: boolean;
  /** Starts by itself, unless the system asks for reduced motion. */
  readonly autoplay?: boolean;
}
