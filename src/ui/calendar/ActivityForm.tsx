import { type FormEvent, useState } from "react";
import { noonOf } from "../../app/days";
import { logActivity } from "../../app/person/activities";
import type { ProblemId } from "../../app/problems/problems";
import { ACTIVITY_KINDS, type ActivityKind } from "../../core/care/activity";
import { words } from "../../words";
import { Choice } from "../kit/choices";
import { Refused } from "../kit/trouble/Refused";
import { useAttempt } from "../kit/use/use-loaded";

/** Minutes that are one press away; others are typed. */
const USUAL_MINUTES = 20;
const MOST_MINUTES = 1440;

/** Writes down a walk, a swim, a ride or something else easy. */
export function ActivityForm({ day, onLogged }: { day: number; onLogged: () => void }) {
  const [kind, setKind] = useState<ActivityKind>("walking");
  const [minutes, setMinutes] = useState(String(USUAL_MINUTES));
  const [said, say] = useState("");
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const attempt = useAttempt();
  const w = words.calendar;
  const count = Math.round(Number(minutes));
  const isFine = count >= 1 && count <= MOST_MINUTES;
  const log = (event: FormEvent) => {
    event.preventDefault();
    if (!isFine) return;
    attempt(
      logActivity(kind, count, noonOf(day)).then((met) => {
        setProblem(met);
        say(met ? "" : w.logged(kind, count));
        onLogged();
      }),
    );
  };
  return (
    <form className="activity" onSubmit={log}>
      <h3>{w.log}</h3>
      <Choice
        legend={w.what}
        name="kind"
        options={ACTIVITY_KINDS.map((value) => ({ value, text: w.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <div className="row">
        <label className="field">
          {w.minutes}
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
            required
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
          />
        </label>
        <button className="button" type="submit">
          {w.write}
        </button>
      </div>
      <p className="small" role="status">
        {said}
      </p>
      {problem && <Refused problem={problem} lead={w.notLogged} />}
    </form>
  );
}
