import { useEffect, useState } from "react";

const STAYS_MS = 4000;

/** True for a while after a pointer, a touch or a key: someone is at the laptop and not on the mat. */
export function useNearby(): boolean {
  const [near, setNear] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setNear(false), STAYS_MS);
    const notice = () => {
      setNear(true);
      clearTimeout(timer);
      timer = setTimeout(() => setNear(false), STAYS_MS);
    };
    const events = ["pointermove", "pointerdown", "keydown", "focusin"] as const;
    for (const event of events) window.addEventListener(event, notice);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, notice);
    };
  }, []);
  return near;
}
