import { useStore } from "zustand";
import { storageTrouble } from "../../../app/data/history";
import type { ProblemId } from "../../../app/problems/problems";
import { words } from "../../../words";

/** A problem that does not stop anything: told in two lines. */
export function Notice({ id }: { id: ProblemId }) {
  const { title, todo, kept } = words.problems[id];
  const trouble = useStore(storageTrouble);
  return (
    <p className="notice" role="status" data-problem={id}>
      <strong>{title}.</strong> {todo} {trouble ? words.problems[trouble].kept : kept}
    </p>
  );
}
