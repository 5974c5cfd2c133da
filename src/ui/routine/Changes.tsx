import { useStore } from "zustand";
import type { Care } from "../../app/person/care";
import { endCut, grow, profile, startCut } from "../../app/person/profile";
import { type Gate, gateOf } from "../../core/care/gates";
import { setsInWeek } from "../../core/care/ramp";
import type { ExerciseId } from "../../core/exercise/exercise";
import { programmes } from "../../core/exercise/programme";
import { STANDARD } from "../../core/exercise/rules";
import { swapped, withExtra } from "../../core/plan/extras";
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

/** Changes to the plan as a whole: order, and the extras as far as their gates let them in. */
export function Changes({ routine, care, onChange, onReset }: ChangesProps) {
  const w = words.routine;
  const person = useStore(profile);
  const steps = person.experience === "before" ? words.care.ramp.stepsBehind : words.care.ramp.steps;
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
              <Change text={words.care.ramp.whole} note={steps} onPress={() => grow(false)} />
            )
          : care && <Change text={words.care.ramp.again} note={steps} onPress={() => grow(true)} />}
        {programmes().map(([id, { part }]) =>
          part.kind === "instead" ? (
            <StandIn key={id} id={id} of={part.of} routine={routine} care={care} onChange={onChange} />
          ) : part.kind === "extra" && !has(routine, id) ? (
            <Extra key={id} id={id} routine={routine} care={care} onChange={onChange} />
          ) : null,
        )}
        <Change text={w.whole} onPress={onReset} />
      </ul>
    </section>
  );
}

const has = (routine: Routine, id: ExerciseId) => routine.items.some(({ exercise }) => exercise === id);

type OneOf = Pick<ChangesProps, "routine" | "care" | "onChange"> & { readonly id: ExerciseId };

/** What is only done in another one's place: into it, and back again. */
function StandIn({ id, of, routine, care, onChange }: OneOf & { readonly of: ExerciseId }) {
  const { takeIn = "", giveBack = "" } = words.exercises[id];
  const gate = care && gateOf(id, STANDARD, care.facts);
  const asksArching = gate && !gate.open && gate.because === "arching-unknown";
  return (
    <>
      {has(routine, of) && (
        <Change
          text={takeIn}
          note={noteOf(gate)}
          disabled={!gate?.open}
          onPress={() => onChange(swapped(routine, of, id))}
        />
      )}
      {has(routine, of) && asksArching && (
        <li>
          <Arching />
        </li>
      )}
      {has(routine, id) && <Change text={giveBack} onPress={() => onChange(swapped(routine, id, of))} />}
    </>
  );
}

/** What may be taken in besides, in the version that its gate lets through. */
function Extra({ id, routine, care, onChange }: OneOf) {
  const { takeIn = "", takenIn = {} } = words.exercises[id];
  const gate = care && gateOf(id, STANDARD, care.facts);
  const version = gate && (gate.open ? STANDARD : gate.instead);
  return (
    <Change
      text={takeIn}
      note={version ? takenIn[version] : noteOf(gate)}
      disabled={!version}
      onPress={() => version && onChange(withExtra(routine, id, version))}
    />
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
