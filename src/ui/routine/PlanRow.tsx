import { exerciseOf } from "../../app/catalogue";
import type { Routine } from "../../core/plan/routine";
import { changeItem, MOST_REPS, MOST_SETS } from "../../core/plan/routines";
import type { PlanItem } from "../../core/plan/session";
import { inVersion } from "../../core/plan/versions";
import { words } from "../../words";
import { Stepper } from "./Stepper";

interface PlanRowProps {
  readonly routine: Routine;
  readonly item: PlanItem;
  readonly index: number;
  readonly onChange: (changed: Routine) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onLeaveOut: () => void;
}

/** One exercise of the plan: its dose, its version, its place. */
export function PlanRow({ routine, item, index, onChange, onMove, onLeaveOut }: PlanRowProps) {
  const w = words.routine;
  const { name, variants } = named(item.exercise);
  const set = (change: Partial<PlanItem>) => onChange(changeItem(routine, index, change));
  const repsWord = item.perSide ? w.repsEachSide : w.reps;
  const last = routine.items.length - 1;
  return (
    <li className="plan-item" data-exercise={item.exercise}>
      <div className="plan-head">
        <h3>{name}</h3>
        <div className="plan-place">
          <button
            className="link"
            type="button"
            disabled={last === 0}
            aria-label={w.leaveOutOf(name)}
            onClick={onLeaveOut}
          >
            {w.leaveOut}
          </button>
          <button type="button" disabled={index === 0} aria-label={w.earlier(name)} onClick={() => onMove(-1)}>
            ↑
          </button>
          <button type="button" disabled={index === last} aria-label={w.later(name)} onClick={() => onMove(1)}>
            ↓
          </button>
        </div>
      </div>
      <div className="plan-dose">
        <Stepper name={name} what={w.sets} value={item.sets} most={MOST_SETS} onChange={(sets) => set({ sets })} />
        <Stepper name={name} what={repsWord} value={item.reps} most={MOST_REPS} onChange={(reps) => set({ reps })} />
        <select
          aria-label={w.version(name)}
          value={item.variant}
          onChange={(event) => set(inVersion(item, event.target.value))}
        >
          {variants.map(({ id, name: variant }) => (
            <option key={id} value={id}>
              {variant}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}

function named(id: PlanItem["exercise"]) {
  const exercise = exerciseOf(id);
  return { name: exercise?.name ?? words.exercises[id].name, variants: exercise?.variants ?? [] };
}
