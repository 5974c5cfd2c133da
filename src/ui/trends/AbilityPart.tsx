import { useStore } from "zustand";
import { ability } from "../../app/person/ability";
import { abilityCourse } from "../../core/care/ability";
import { words } from "../../words";

/** First of all: what somebody can do again, in a sentence. */
export function AbilityPart() {
  const w = words.ability;
  const { activities, answers } = useStore(ability);
  const { trend, first, last, confidence } = abilityCourse(answers);
  const latest = answers.findLast(({ scores }) => scores.length > 0)?.scores ?? [];
  return (
    <section className="trends" aria-labelledby="ability-trend">
      <h2 id="ability-trend">{w.heading}</h2>
      <p>
        <strong>{w.trend[trend]}</strong>{" "}
        {trend !== "too-early" && first !== null && last !== null && w.course(first, last)}
      </p>
      <ul className="bullets">
        {activities.flatMap((name, n) => {
          const score = latest[n];
          return score === undefined ? [] : [<li key={name}>{w.ofEach(name, score)}</li>];
        })}
        {confidence && <li>{w.confidenceCourse(confidence.first, confidence.last)}</li>}
      </ul>
    </section>
  );
}
