import "../pain/pain.css";
import { profile } from "../../../app/person/profile";
import { words } from "../../../words";

/** What the superman's gate has to know: asked where it keeps something closed. */
export function Arching() {
  const w = words.care;
  const say = (archingHurts: boolean) => profile.setState({ archingHurts });
  return (
    <fieldset className="pain-new row">
      <legend>{w.archingAsk}</legend>
      <button className="button plain" type="button" onClick={() => say(true)}>
        {w.archingYes}
      </button>
      <button className="button plain" type="button" onClick={() => say(false)}>
        {w.archingNo}
      </button>
    </fieldset>
  );
}
