import { useStore } from "zustand";
import type { Care } from "../../app/person/care";
import { endCut, grow, profile, startCut } from "../../app/person/profile";
import { type Gate, gateOf } from "../../core/care/gates";
import { setsInWeek } from "../../core/care/ramp";
import { swapped, withDeadlift } from "../../core/plan/extras";
import type { Routine } from "../../core/plan/routine";
import { inFloorOrder } from "../../core/plan/routines";
import { words } from "../../words";
import { Arching } from "../kit/body/Arching";

interface ChangesProps {
  readonly routine: Routine;
  /** null: not looked up yet, so that nothing with a gate is open. */
  readonly care: Care | null;
  readonly onChange: (changed: Routine) => void;
  readonly onReset: () => void;
}

/** Changes to the plan as a whole: order, and the two extras as far as their gates let them in. */
export function Changes({ routine, care, onChange, onReset }: ChangesProps) {
  const w = words.routine;
  const person = useStore(profile);
  const has = (id: string) => routine.items.some(({ exercise }) => exercise === id);
  const deadlift = care && gateOf("deadlift", "standard", care.facts);
  const weight = deadlift && (deadlift.open ? "standard" : deadlift.instead);
  const superman = care && gateOf("superman", "standard", care.facts);
  const asksArching = superman && !superman.open && superman.because === "arching-unknown";
  return (
    <section className="routine-changes" aria-labelledby="changes">
      <h2 id="changes">{w.change}</h2>
      <ul>
        <Change text={w.floorOrder} note={w.floorOrderNote} onPress={() => onChange(inFloorOrder(routine))} />
        {care && care.facts.cut === person.cut && person.cut ? (
          <Change text={words.care.cutEnd} onPress={endCut} />
        ) : (
          <Change text={w.less} note={w.lessNote} onPress={() => startCut("flare-up")} />
        )}
        {person.growing
          ? care &&
            setsInWeek(care.facts.week ?? 0) !== null && (
              <Change text={words.care.ramp.whole} note={words.care.ramp.steps} onPress={() => grow(false)} />
            )
          : care && <Change text={words.care.ramp.again} note={words.care.ramp.steps} onPress={() => grow(true)} />}
        {has("bird-dog") && (
          <Change
            text={w.toSuperman}
            note={noteOf(superman)}
            disabled={!superman?.open}
            onPress={() => onChange(swapped(routine))}
          />
        )}
        {has("bird-dog") && asksArching && (
          <li>
            <Arching />
          </li>
        )}
        {has("superman") && <Change text={w.toBirdDog} onPress={() => onChange(swapped(routine))} />}
        {!has("deadlift") && (
          <Change
            text={w.addDeadlift}
            note={weight ? w.deadliftNote[weight] : noteOf(deadlift)}
            disabled={!weight}
            onPress={() => weight && onChange(withDeadlift(routine, weight))}
          />
        )}
        <Change text={w.whole} onPress={onReset} />
      </ul>
    </section>
  );
}

const noteOf = (gate: Gate | null) => (gate && !gate.open ? words.care.closed[gate.because] : undefined);

interface ChangeProps {
  readonly text: string;
  readonly note?: string | undefined;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

function Change(props: ChangeProps) {
  return (
    <li>
      <button className="button plain" type="button" disabled={props.disabled} onClick={props.onPress}>
        {props.text}
      </button>
      {props.note && <span className="soft small">{props.note}</span>}
    </li>
  );
}
