import type { ScreeningId } from "../../core/care/screening";
import { words } from "../words";

/** Something was ticked: who to speak to first, and about what. */
export function Talk(props: { ticked: readonly ScreeningId[]; onGo: () => void; onChange: () => void }) {
  const w = words.welcome.talk;
  return (
    <>
      <p>{w.text}</p>
      <ul className="bullets">
        {props.ticked.map((id) => (
          <li key={id}>{words.welcome.questions.sign[id]}</li>
        ))}
      </ul>
      <div className="row">
        <button className="button large" type="button" onClick={props.onGo}>
          {w.go}
        </button>
        <button className="button plain large" type="button" onClick={props.onChange}>
          {w.change}
        </button>
      </div>
    </>
  );
}
