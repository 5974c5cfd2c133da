import type { ProblemId } from "../../app/problems";
import { words } from "../words";

/** A problem that does not stop anything: told in two lines. */
export function Notice({ id }: { id: ProblemId }) {
  const { title, todo, kept } = words.problems[id];
  return (
    <p className="notice" role="status" data-problem={id}>
      <strong>{title}.</strong> {todo} {kept}
    </p>
  );
}
