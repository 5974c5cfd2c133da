import { exercises } from "../../app/catalogue";
import type { Visit } from "../../core/history/trends/visit";
import { suggest } from "../../core/programme/suggest";
import { words } from "../../words";
import { nameOf, stepsOf, titleOf } from "../calendar/suggestion-words";

/** What the programme would change after these visits, with its rule's reason. */
export function Decision({ visits }: { visits: readonly Visit[] }) {
  const w = words.report;
  const found = suggest(visits, exercises);
  return (
    <section>
      <h2>{w.decision}</h2>
      {found.length === 0 && <p>{w.noDecision}</p>}
      <ul className="report-list">
        {found.map((one) => (
          <li key={one.id}>
            <strong>{titleOf(one)}.</strong> {words.suggestion.reason(one.reason)}{" "}
            {stepsOf(one).length > 0 && w.options(stepsOf(one).map((step) => nameOf(one, step)))}
          </li>
        ))}
      </ul>
    </section>
  );
}
