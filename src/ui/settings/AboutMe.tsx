import { useStore } from "zustand";
import { profile } from "../../app/person/profile";
import { words } from "../../words";
import { firstVisit } from "../../words/first-visit";

/** What was said in the first questions, and a way to each of them to say something else. */
export function AboutMe() {
  const w = firstVisit;
  const { goal, floor, canRow, gear, experience } = useStore(profile);
  const things = [...(canRow ? [w.means.answer.bar.name] : []), ...(gear ?? []).map((one) => w.means.answer[one].name)];
  const nothing = canRow === false && gear !== null ? w.means.answer.floor.name : null;
  const said = {
    goal: goal && w.goal.answer[goal].name,
    floor: floor && w.floor.answer[floor].name,
    means: things.length > 0 ? things.join(", ") : nothing,
    experience: experience && w.experience.answer[experience].name,
  };
  return (
    <section>
      <h2>{w.mine.title}</h2>
      <p className="soft">{w.mine.note}</p>
      <dl className="settings-mine">
        {(Object.keys(said) as (keyof typeof said)[]).map((question) => (
          <div key={question}>
            <dt>{w[question].title}</dt>
            <dd>
              {said[question] ?? <span className="soft">{w.mine.notSaid}</span>}{" "}
              <a href={`#/welcome/${question}/alone`} aria-label={w.mine.change(w[question].title)}>
                {words.settings.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{w.againNote}</p>
      <a className="button plain" href="#/welcome">
        {w.again}
      </a>
    </section>
  );
}
