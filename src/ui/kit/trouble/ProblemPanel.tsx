import type { ReactNode } from "react";
import { useStore } from "zustand";
import { storageTrouble } from "../../../app/data/history";
import type { ProblemId } from "../../../app/problems/problems";
import { words } from "../../../words";

interface ProblemPanelProps {
  readonly id: ProblemId;
  readonly onRetry?: () => void;
  /** What else is to be known of it. */
  readonly note?: string | false;
  readonly children?: ReactNode;
}

/** A problem in words: what happened, what to do, what is kept. */
export function ProblemPanel({ id, onRetry, note, children }: ProblemPanelProps) {
  const { title, happened, todo, kept } = words.problems[id];
  // What is said to be saved is, unless the browser's storage is in trouble itself.
  const trouble = useStore(storageTrouble);
  return (
    <section className="problem" role="alert" data-problem={id}>
      <h2>{title}</h2>
      <p>{happened}</p>
      <p>
        <strong>{todo}</strong>
      </p>
      <p className="soft">
        {trouble ? words.problems[trouble].kept : kept} {note}
      </p>
      <div className="row">
        {onRetry && (
          <button className="button" type="button" onClick={onRetry}>
            {words.live.again}
          </button>
        )}
        {children}
        <a className="button plain" href="#/">
          {words.app.toHome}
        </a>
      </div>
    </section>
  );
}
