import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Tried from the largest on: half as large is still read from the mat on a laptop, and nothing is longer. Judgement. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4] as const;

/**
 * Words as large as all of them fit: on the mat nobody scrolls. Sets `--fit`, a share of their usual size, which the
 * styles multiply by; the box's own height must not depend on what is in it.
 */
export function useFit<Box extends HTMLElement>(): RefObject<Box | null> {
  const box = useRef<Box>(null);
  // After every change of the words, before they are seen.
  useLayoutEffect(() => fit(box.current));
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(() => fit(box.current));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return box;
}

/** What hangs below a last line set close, as a share of the letters' size, is no line that is missing. */
const HANGS = 0.15;

function fit(box: HTMLElement | null): void {
  if (!box) return;
  for (const scale of SCALES) {
    box.style.setProperty("--fit", String(scale));
    const hangs = HANGS * Number.parseFloat(getComputedStyle(box).fontSize);
    if (box.scrollHeight <= box.clientHeight + hangs + 1) return;
  }
}
