import type { Settings } from "../../app/person/settings";
import { words } from "../../words";
import { Choice, Switch } from "../kit/choices";
import { useSettings } from "../kit/use/use-settings";

const MODELS = ["lite", "full", "heavy"] as const satisfies readonly Settings["model"][];

export function WatchingSettings() {
  const [settings, change] = useSettings();
  const w = words.settings;
  return (
    <section>
      <h2>{w.watching}</h2>
      <Choice
        legend={w.model}
        name="model"
        options={MODELS.map((value) => ({ value, text: w.models[value] }))}
        value={settings.model}
        onChange={(model) => change({ model })}
      />
      <Switch label={w.keep} on={settings.keepMovement} onChange={(keepMovement) => change({ keepMovement })} />
      <p className="soft small">{w.keepNote}</p>
    </section>
  );
}
