import { routine } from "../../app/catalogue";
import { words } from "../../words";
import { firstVisit } from "../../words/first-visit";
import { Greeting } from "./Greeting";
import { useKeys } from "./use-keys";

/** The drawn body greets; what is promised and what it is not; the rest is there to be opened. */
export function Hello({ onNext }: { onNext: () => void }) {
  const w = firstVisit.hello;
  const [first] = routine;
  useKeys({ digits: [], enter: onNext });
  return (
    <div className="welcome-pair">
      {first && <Greeting exercise={first.id} />}
      <div className="welcome-say">
        <p className="promise">{w.privacy}</p>
        <Lines of={w.isNot} />
        <div className="row">
          <button className="button large" type="button" onClick={onNext}>
            {firstVisit.next}
          </button>
          <a className="button plain" href="#/demo">
            {words.demo.door}
          </a>
        </div>
        <details>
          <summary>{w.more}</summary>
          <Lines of={w.is} />
          <p>{w.camera}</p>
        </details>
      </div>
    </div>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul className="bullets">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
