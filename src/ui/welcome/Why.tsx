import { useStore } from "zustand";
import type { BeginnersPlan } from "../../app/person/first/first-plan";
import { profile } from "../../app/person/profile";
import { words } from "../../words";
import { firstVisit } from "../../words/first-visit";

/** What of the answers made the plan what it is: each in a line. What cannot be offered is said without being asked. */
export function Why({ first }: { first: BeginnersPlan }) {
  const w = firstVisit.plan;
  const { goal, floor, gear, experience } = useStore(profile);
  const { changes, calm } = first.today;
  const lines = [
    ...(goal ? [w.goal[goal]] : []),
    ...(gear ?? []).map((one) => w.gear[one]),
    ...(experience ? [w.experience[experience]] : []),
    ...changes.map(({ exercise, because }) => `${words.exercises[exercise].name}: ${words.care.closed[because]}`),
  ];
  return (
    <>
      {calm && <p className="welcome-told">{words.pain.advice.before.text}</p>}
      {floor === "no" && <p className="welcome-told">{w.standing}</p>}
      {floor === "chair" && <p className="welcome-told">{w.chair}</p>}
      {lines.length > 0 && (
        <details>
          <summary>{w.why}</summary>
          <ul className="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
