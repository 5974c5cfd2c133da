import "./routine.css";
import { useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { type Care, readCare } from "../../app/person/care";
import { planByAnswers } from "../../app/person/first/first-plan";
import { profile } from "../../app/person/profile";
import { keepRoutine, ownRoutines, routineNamed, TODAY } from "../../app/person/routines";
import { minutesWhole, warmsUp, warmUpSecondsOf } from "../../app/person/warm-up";
import type { Routine } from "../../core/plan/routine";
import { fitInto } from "../../core/plan/routine-time";
import { withBar } from "../../core/programme/first-plan";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { useBegun } from "../kit/use/use-loaded";
import { Changes } from "./Changes";
import { OwnRoutines } from "./OwnRoutines";
import { PlanList } from "./PlanList";
import { RowChoice } from "./RowChoice";
import { TimeChoice } from "./TimeChoice";

/** The plan by what was said in the first questions. */
const atFirst = () => planByAnswers(profile.getState());

/** The plan of the next session: how long it takes, and everything about it to change. */
export function RoutineScreen() {
  const w = words.routine;
  const [, navigate] = useLocation();
  const own = useStore(ownRoutines);
  const [plan, setPlan] = useState<Routine>(() =>
    own.some(({ id }) => id === TODAY) ? routineNamed(TODAY) : atFirst(),
  );
  const [minutes, setMinutes] = useState<number | null>(null);
  const [care, setCare] = useState<Care | null>(null);
  const person = useStore(profile);

  useBegun(
    async (isHere) => {
      const found = await readCare([], person);
      if (isHere()) setCare(found);
    },
    [person],
  );

  const fitted = minutes === null ? null : fitInto(plan, minutes, warmUpSecondsOf(plan));
  const shown = fitted?.routine ?? plan;

  /** What is changed is what is seen: a plan cut to the time becomes the plan. */
  const change = (changed: Routine) => {
    setMinutes(null);
    setPlan(changed);
    keepRoutine({ ...changed, id: TODAY });
  };
  const start = () => {
    keepRoutine({ ...shown, id: TODAY });
    navigate(`/session/${TODAY}`);
  };

  return (
    <Page title={w.title} lead={w.lead}>
      <div className="routine">
        <div className="routine-side">
          <OwnRoutines plan={shown} own={own} onChoose={(id) => change(id === null ? atFirst() : routineNamed(id))} />
          <TimeChoice value={minutes} onChange={setMinutes} />
          <div role="status" className="routine-time">
            <p>
              <strong>{w.takes(minutesWhole(shown), warmsUp(shown))}</strong>
            </p>
            {fitted && fitted.leftOut.length > 0 && (
              <p>{w.noTimeFor(fitted.leftOut.map((id) => words.exercises[id].name))}</p>
            )}
            {fitted && !fitted.fits && <p>{w.doesNotFit}</p>}
          </div>
          <button className="button large" type="button" onClick={start}>
            {w.start}
          </button>
          <RowChoice onChange={(possible) => change(withBar(plan, possible, person.floor))} />
        </div>
        <PlanList routine={shown} onChange={change} />
        <Changes routine={shown} care={care} onChange={change} onReset={() => change(atFirst())} />
      </div>
    </Page>
  );
}
