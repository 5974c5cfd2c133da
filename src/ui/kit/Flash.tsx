import "./flash.css";
import { useEffect, useState } from "react";
import { type FlashKind, flashes } from "../../app/sound/flash";

/** How long a flash stays. Judgement: long enough for a glance from the mat. */
const STAYS_MS = 900;
/** From one flash to the next: fewer than three in a second, WCAG 2.3.1. */
const APART_MS = 400;

/** The edge of the screen in place of a sound: its colour, its line and its sides tell what has happened. */
export function Flash() {
  const [flash, setFlash] = useState<{ readonly kind: FlashKind; readonly n: number } | null>(null);
  useEffect(() => {
    let n = 0;
    let shownAt = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (kind: FlashKind) => {
      shownAt = performance.now();
      n += 1;
      setFlash({ kind, n });
      timer = setTimeout(() => setFlash(null), STAYS_MS);
    };
    const stop = flashes.subscribe((kind) => {
      clearTimeout(timer);
      const waitMs = shownAt + APART_MS - performance.now();
      if (waitMs <= 0) show(kind);
      else timer = setTimeout(() => show(kind), waitMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return flash && <div key={flash.n} className="flash" data-kind={flash.kind} aria-hidden="true" />;
}
