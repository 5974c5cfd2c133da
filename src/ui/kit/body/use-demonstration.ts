import { type RefObject, useEffect, useRef, useState } from "react";
import type { Demonstration } from "../../../mannequin/demonstration";
import type { DemonstrationOptions } from "../../../mannequin/demonstration-options";

interface Mounted {
  /** Belongs to a `<canvas>` that is never used for another demonstration: a canvas has one context for life. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Null until the first picture is drawn, and for good where it cannot be drawn. */
  readonly shown: Demonstration | null;
}

/** The drawn body on a canvas. Loaded apart: the body and what draws it weigh more than all the screens together. */
export function useDemonstration(options: DemonstrationOptions): Mounted {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shown, show] = useState<Demonstration | null>(null);
  const { exercise, variant, warmUp, side, azimuthDeg, showLaptop, autoplay, theme, greets } = options;
  const { id: fault, size } = options.fault ?? {};

  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    let mounted: Demonstration | null = null;
    let gone = false;
    // No WebGL or no connection to the app's own files: whatever lies below the canvas stays.
    const stayStill = () => {};
    void import("../../../mannequin/demonstration")
      .then(async ({ mountDemonstration }) => {
        if (gone) return;
        mounted = mountDemonstration(place, {
          exercise,
          ...(variant !== undefined && { variant }),
          ...(warmUp !== undefined && { warmUp }),
          ...(side !== undefined && { side }),
          ...(azimuthDeg !== undefined && { azimuthDeg }),
          ...(showLaptop !== undefined && { showLaptop }),
          ...(autoplay !== undefined && { autoplay }),
          ...(theme !== undefined && { theme }),
          ...(greets !== undefined && { greets }),
          ...(fault !== undefined && size !== undefined && { fault: { id: fault, size } }),
        });
        await mounted.ready;
        if (!gone) show(mounted);
      }, stayStill)
      .catch(stayStill);
    return () => {
      gone = true;
      mounted?.dispose();
      show(null);
    };
  }, [exercise, variant, warmUp, side, azimuthDeg, showLaptop, autoplay, theme, greets, fault, size]);

  return { canvas, shown };
}
