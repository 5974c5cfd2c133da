import { warmsUp } from "../../app/person/warm-up";
import type { Routine } from "../../core/plan/routine";
import { leaveOut, moveItem } from "../../core/plan/routines";
import { words } from "../../words";
import { PlanRow } from "./PlanRow";

/** The session from warming up to the walk, in its order. */
export function PlanList({ routine, onChange }: { routine: Routine; onChange: (changed: Routine) => void }) {
  const w = words.routine;
  return (
    <section className="routine-plan" aria-labelledby="plan">
      <h2 id="plan">{w.plan}</h2>
      <ol className="plan">
        <li className="plan-step">
          <strong>{w.warmUp}</strong>
          <span className="soft">{warmsUp(routine) ? w.warmUpLed : w.warmUpHow}</span>
        </li>
        {routine.items.map((item, index) => (
          <PlanRow
            key={item.exercise}
            routine={routine}
            item={item}
            index={index}
            onChange={onChange}
            onMove={(by) => onChange(moveItem(routine, index, by))}
            onLeaveOut={() => onChange(leaveOut(routine, item.exercise))}
          />
        ))}
        <li className="plan-step">
          <strong>{w.coolDown}</strong>
          <span className="soft">{w.coolDownHow}</span>
        </li>
      </ol>
    </section>
  );
}
