import type { ReactNode } from "react";
import { useKeys } from "./use-keys";

export interface CardOf {
  readonly id: string;
  readonly name: string;
  /** What the answer changes. */
  readonly note: string;
  readonly picture: ReactNode;
  /** It is what was said before, or is chosen with others. */
  readonly on: boolean;
  readonly onPress: () => void;
}

/** Answers as large pictures: one press each, or the digit that stands on it. */
export function Cards({ of, onEnter }: { of: readonly CardOf[]; onEnter?: () => void }) {
  useKeys({ digits: of.map(({ onPress }) => onPress), enter: onEnter });
  return (
    <div className="welcome-cards" data-many={of.length > 3 || undefined}>
      {of.map(({ id, name, note, picture, on, onPress }, n) => (
        <button
          key={id}
          className="welcome-card"
          type="button"
          aria-pressed={on}
          aria-keyshortcuts={String(n + 1)}
          onClick={onPress}
        >
          <svg className="figure" viewBox="0 0 200 112" aria-hidden="true">
            {picture}
          </svg>
          <span className="welcome-answer">
            <strong>{name}</strong>
            <span className="soft">{note}</span>
          </span>
          <span className="welcome-key" aria-hidden="true">
            {n + 1}
          </span>
        </button>
      ))}
    </div>
  );
}
