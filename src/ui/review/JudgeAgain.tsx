import { useState } from "react";
import { exerciseOf } from "../../app/catalogue";
import type { SetRecord } from "../../app/data/history";
import { judgeByTodaysRules } from "../../app/look-back/rejudge";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Refused } from "../kit/trouble/Refused";
import { dayOf } from "../kit/use/when";

interface JudgeAgainProps {
  readonly record: SetRecord;
  readonly hasMovement: boolean;
  readonly onJudged: (record: SetRecord) => void;
}

/** Newer rules are offered, never applied silently, and what the earlier ones said stays to be read. */
export function JudgeAgain({ record, hasMovement, onJudged }: JudgeAgainProps) {
  const [lost, setLost] = useState(false);
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const w = words.judgeAgain;
  const today = exerciseOf(record.exercise.id)?.revision ?? 0;
  const isOlder = record.exercise.revision < today;
  if (!isOlder && record.earlier.length === 0) return null;

  const judge = async () => {
    const judged = await judgeByTodaysRules(record).catch(() => null);
    setProblem(judged?.ok ? judged.problem : null);
    if (judged?.ok) onJudged(judged.record);
    else setLost(true);
  };

  return (
    <section className="card judge-again">
      {isOlder && (
        <>
          <h2>{w.title}</h2>
          <p className="soft" role="status">
            {lost || !hasMovement ? w.lost : w.why}
          </p>
          {hasMovement && !lost && (
            <button className="button plain" type="button" onClick={() => void judge()}>
              {w.button}
            </button>
          )}
        </>
      )}
      {problem && <Refused problem={problem} lead={words.app.notSavedYet} />}
      {record.earlier.length > 0 && (
        <>
          <h2>{w.earlier}</h2>
          <ul className="bullets">
            {record.earlier.map(({ revision, until, counts, score }) => (
              <li key={revision}>{w.said(dayOf(until), counts.full, score)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
