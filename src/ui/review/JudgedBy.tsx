import { useState } from "react";
import { exerciseOf } from "../../app/catalogue";
import type { SetRecord } from "../../app/data/history";
import { judgedByOthers } from "../../app/look-back/judged-by-others";
import { judgeByTodaysRules } from "../../app/look-back/rejudge";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Refused } from "../kit/trouble/Refused";
import { dayOf } from "../kit/use/when";

interface JudgedByProps {
  readonly record: SetRecord;
  /** The set was judged anew; absent where it cannot be. */
  readonly onJudged?: ((record: SetRecord) => void) | undefined;
}

/** Which rules the verdict is by, what older ones said, and today's on request: nothing is judged anew by itself. */
export function JudgedBy({ record, onJudged }: JudgedByProps) {
  const [state, setState] = useState<"idle" | "busy" | "lost">("idle");
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const w = words.review;
  const today = exerciseOf(record.exercise.id)?.revision ?? record.exercise.revision;
  const offer = onJudged && judgedByOthers(record);

  const again = async () => {
    setState("busy");
    const judged = await judgeByTodaysRules(record).catch(() => null);
    setState(judged?.ok ? "idle" : "lost");
    setProblem(judged?.ok ? judged.problem : null);
    if (judged?.ok) onJudged?.(judged.record);
  };
  return (
    <section className="judged-by small">
      <p className="soft">
        {w.judgedBy(record.exercise.revision)} {offer && w.newer(today)}
      </p>
      {record.earlier.map((old) => (
        <p key={old.until} className="soft">
          {w.earlier(old.revision, dayOf(old.until), words.sets.counted(old.counts.full), old.score)}
        </p>
      ))}
      {offer && state !== "lost" && (
        <button className="button plain" type="button" disabled={state === "busy"} onClick={() => void again()}>
          {w.judgeAnew}
        </button>
      )}
      <p role="status">{state === "lost" ? w.cannotJudge : ""}</p>
      {problem && <Refused problem={problem} lead={words.app.notSavedYet} />}
    </section>
  );
}
