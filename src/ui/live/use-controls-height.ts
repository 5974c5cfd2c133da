import { type RefObject, useEffect } from "react";

/** Tells the stage how high its controls are, as `--controls`, so that words stand above them and not behind. */
export function useControlsHeight(controls: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bar = controls.current;
    const stage = bar?.closest<HTMLElement>(".live");
    if (!bar || !stage) return;
    const measure = new ResizeObserver(() => stage.style.setProperty("--controls", `${bar.offsetHeight}px`));
    measure.observe(bar);
    return () => measure.disconnect();
  });
}
