import { saveBreaks } from "../../app/breaks/break-file";
import { words } from "../../words";
import { Switch } from "../kit/choices";
import { useSettings } from "../kit/use/use-settings";

export function BreakSettings() {
  const [settings, change] = useSettings();
  const w = words.breaks;
  return (
    <section>
      <h2>{w.heading}</h2>
      <Switch label={w.remind} on={settings.breaks} onChange={(breaks) => change({ breaks })} />
      <p className="soft small">{w.note}</p>
      <p>{w.three}</p>
      <ul className="bullets">
        {w.ideas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <button
        className="button plain"
        type="button"
        onClick={() => saveBreaks({ title: w.what, what: w.ideas.join(" ") })}
      >
        {w.calendar}
      </button>
      <p className="soft small">{w.calendarNote}</p>
      <h3>{w.sleepTitle}</h3>
      <p>{w.sleep}</p>
    </section>
  );
}
