import { Switch } from "../parts/choices";
import { useSettings } from "../parts/use-settings";
import { words } from "../words";

export function BreakSettings() {
  const [settings, change] = useSettings();
  const w = words.breaks;
  return (
    <section>
      <h2>{w.heading}</h2>
      <Switch label={w.remind} on={settings.breaks} onChange={(breaks) => change({ breaks })} />
      <p className="soft small">{w.note}</p>
    </section>
  );
}
