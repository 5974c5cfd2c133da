import type { ProblemId } from "../../app/problems";
import { words } from "../words";

/** Why something was not done, in sentences. */
export function Refused({ problem }: { problem: ProblemId }) {
  const { title, happened, todo, kept } = words.problems[problem];
  return (
    <div className="notice" role="alert" data-problem={problem}>
      <p>
        <strong>{title}.</strong> {happened}
      </p>
      <p>
        {todo} {kept}
      </p>
    </div>
  );
}
