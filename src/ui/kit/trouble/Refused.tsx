import type { ProblemId } from "../../../app/problems/problems";
import { words } from "../../../words";

/** Why something was not done, in sentences. @param lead what was not done */
export function Refused({ problem, lead }: { problem: ProblemId; lead?: string | undefined }) {
  const { title, happened, todo, kept } = words.problems[problem];
  return (
    <div className="notice" role="alert" data-problem={problem}>
      {lead && <p>{lead}</p>}
      <p>
        <strong>{title}.</strong> {happened}
      </p>
      <p>
        {todo} {kept}
      </p>
    </div>
  );
}
