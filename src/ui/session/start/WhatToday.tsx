import { exerciseOf } from "../../../app/catalogue";
import type { PlanToday } from "../../../core/care/plan-today";
import type { ExerciseId } from "../../../core/exercise/exercise";
import { words } from "../../../words";
import { Arching } from "../../kit/body/Arching";

/** Why the session of today is not the whole plan: each reason in a line, with what is done instead. */
export function WhatToday({ plan }: { plan: PlanToday }) {
  const w = words.care;
  const lines = [
    ...(plan.gentler && plan.items.length > 0 ? [w.gentler] : []),
    ...(plan.cut ? [w.cut[plan.cut.because](plan.cut.n, plan.cut.of)] : []),
    ...(plan.rampSets === null || plan.gentler ? [] : [w.ramp.now(plan.rampSets, plan.week + 1)]),
  ];
  return (
    <div className="session-today-why" role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {plan.changes.length > 0 && (
        <ul>
          {plan.changes.map(({ exercise, variant, instead, because }) => (
            <li key={`${exercise} ${variant}`}>
              <strong>{words.exercises[exercise].name}</strong>: {w.closed[because]}
              {instead && ` ${w.instead(variantName(exercise, instead))}.`}
            </li>
          ))}
        </ul>
      )}
      {plan.changes.some(({ because }) => because === "arching-unknown") && <Arching />}
      {plan.items.length === 0 && <p>{w.noneInstead}</p>}
    </div>
  );
}

/** What a version is called. */
export function variantName(exercise: ExerciseId, variant: string): string {
  return exerciseOf(exercise)?.variants.find(({ id }) => id === variant)?.name ?? variant;
}
