import { routine } from "../../app/catalogue";
import { STANDARD } from "../../core/exercise/rules";
import { words } from "../../words";
import { Demonstration } from "../kit/body/Demonstration";

/** The drawn body at an exercise, what is promised and what it is not; the rest is there to be opened. */
export function Hello({ onNext }: { onNext: () => void }) {
  const w = words.welcome.hello;
  const shown = routine[0];
  return (
    <>
      <div className="welcome-pair">
        {shown && <Demonstration id={shown.id} variant={STANDARD} name={words.exercises[shown.id].name} />}
        <div className="welcome-say">
          <p className="promise">{w.privacy}</p>
          <Lines of={w.isNot} />
          <div className="row">
            <button className="button large" type="button" onClick={onNext}>
              {words.welcome.next}
            </button>
            <a className="button plain" href="#/demo">
              {words.demo.door}
            </a>
          </div>
        </div>
      </div>
      <details>
        <summary>{w.more}</summary>
        <Lines of={w.is} />
        <p>{w.camera}</p>
      </details>
    </>
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
