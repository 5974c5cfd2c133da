import { useEffect, useRef } from "react";

/** What a digit does, from 1, and what Enter does where no button has the focus. */
export interface Keys {
  readonly digits: readonly (() => void)[];
  readonly enter?: (() => void) | undefined;
}

/** Answers by keyboard alone, wherever the focus is; a key that is held down is one press. */
export function useKeys({ digits, enter }: Keys): void {
  const now = useRef<Keys>({ digits, enter });
  useEffect(() => {
    now.current = { digits, enter };
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const onto = event.target instanceof Element ? event.target : null;
      const act =
        event.key === "Enter"
          ? onto?.closest("a, button, input, summary, select, textarea")
            ? undefined
            : now.current.enter
          : /^[1-9]$/.test(event.key)
            ? now.current.digits[Number(event.key) - 1]
            : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
