import { deadliftGate, type Readiness, swapped, withDeadlift } from "../../core/extras";
import { inFloorOrder, lessVolume } from "../../core/routines";
import type { Routine } from "../../core/session/routine";
import { words } from "../words";

interface ChangesProps {
  readonly routine: Routine;
  readonly ready: Readiness;
  readonly onChange: (changed: Routine) => void;
  readonly onReset: () => void;
}

/** Changes to the plan as a whole: order, volume, and the two extras as far as they are open. */
export function Changes({ routine, ready, onChange, onReset }: ChangesProps) {
  const w = words.routine;
  const has = (id: string) => routine.items.some(({ exercise }) => exercise === id);
  const gate = deadliftGate(ready);
  const open = gate === "open" || gate === "no-weight";
  return (
    <section className="routine-changes" aria-labelledby="changes">
      <h2 id="changes">{w.change}</h2>
      <ul>
        <Change text={w.floorOrder} note={w.floorOrderNote} onPress={() => onChange(inFloorOrder(routine))} />
        <Change text={w.less} note={w.lessNote} onPress={() => onChange(lessVolume(routine))} />
        {has("bird-dog") && <Change text={w.toSuperman} onPress={() => onChange(swapped(routine))} />}
        {has("superman") && <Change text={w.toBirdDog} onPress={() => onChange(swapped(routine))} />}
        {!has("deadlift") && (
          <Change
            text={w.addDeadlift}
            note={w.deadlift[gate]}
            disabled={!open}
            onPress={() => onChange(withDeadlift(routine, ready))}
          />
        )}
        <Change text={w.whole} onPress={onReset} />
      </ul>
    </section>
  );
}

function Change(props: { text: string; note?: string; disabled?: boolean; onPress: () => void }) {
  return (
    <li>
      <button className="button plain" type="button" disabled={props.disabled} onClick={props.onPress}>
        {props.text}
      </button>
      {props.note && <span className="soft small">{props.note}</span>}
    </li>
  );
}
