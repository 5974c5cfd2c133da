import type { Place, Target } from "./state";

/** What is to be said of a session, as data: the words belong to the screens' language. */
export type Saying =
  /** A part of the warm-up, an index into `WARM_UP`; `first`: nothing has been said yet. */
  | { readonly id: "warm-up"; readonly part: number; readonly first: boolean }
  /**
   * What comes next, that it is another exercise than before, and that nothing has been said yet. `up`: no set has begun and
   * nobody has gone down for one, so that the place can be settled standing.
   */
  | {
      readonly id: "next";
      readonly place: Place;
      readonly another: boolean;
      readonly first: boolean;
      readonly up: boolean;
    }
  /** `asks`: it hurt before the set that was just done. */
  | {
      readonly id: "rest";
      readonly seconds: number;
      readonly place: Place;
      readonly another: boolean;
      readonly asks: boolean;
    }
  /** The rest or the announcement is over: into the start pose. */
  | { readonly id: "into-position"; readonly place: Place; readonly rested: boolean; readonly up: boolean }
  /** Seconds left of a rest, or of the count-in. */
  | { readonly id: "count"; readonly left: number }
  | { readonly id: "go" }
  /** `byUser`: whoever paused can carry on in the same ways. */
  | { readonly id: "paused"; readonly byUser: boolean }
  | { readonly id: "resumed" | "still-paused" }
  /** No rep has begun for long, or none has come of what was begun. */
  | { readonly id: "waiting-for-reps"; readonly place: Place; readonly left: Target }
  | { readonly id: "waiting-for-return" }
  | { readonly id: "over"; readonly how: "done" | "ended" | "left" };
