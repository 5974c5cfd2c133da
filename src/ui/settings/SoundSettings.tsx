import { useEffect, useState } from "react";
import type { Settings } from "../../app/person/settings";
import { sound } from "../../app/sound/sound";
import { words } from "../../words";
import { Choice, Switch } from "../kit/choices";
import { useSettings } from "../kit/use/use-settings";

const VERBOSITIES = ["quiet", "normal", "talkative"] as const satisfies readonly Settings["verbosity"][];
const SIGNALS = ["sound", "both", "flash"] as const satisfies readonly Settings["signals"][];

export function SoundSettings() {
  const [settings, change] = useSettings();
  const voices = useVoices();
  const w = words.settings;

  const hear = () => {
    sound.prime();
    sound.announce({ words: [{ text: w.tried, rank: 9 }], tone: "rep" });
  };

  return (
    <section>
      <h2>{w.sound}</h2>
      <Choice
        legend={w.signals}
        name="signals"
        options={SIGNALS.map((value) => ({ value, text: w.signalsBy[value] }))}
        value={settings.signals}
        onChange={(signals) => change({ signals })}
      />
      <Switch label={w.voice} on={settings.voice} onChange={(voice) => change({ voice })} />
      {voices.length === 0 && <p className="soft small">{w.voiceNone}</p>}
      {voices.length > 0 && (
        <label className="field">
          {w.voiceWhich}
          <select
            value={settings.voiceName ?? ""}
            onChange={(event) => change({ voiceName: event.target.value || null })}
          >
            <option value="">{w.voiceAny}</option>
            {voices.map(({ name, lang }) => (
              <option key={name} value={name}>
                {name} ({lang})
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice
        legend={w.verbosity}
        name="verbosity"
        options={VERBOSITIES.map((value) => ({ value, text: w.verbosities[value] }))}
        value={settings.verbosity}
        onChange={(verbosity) => change({ verbosity })}
      />
      <Switch label={w.tones} on={settings.tones} onChange={(tones) => change({ tones })} />
      <button className="button plain" type="button" onClick={hear}>
        {w.try}
      </button>
    </section>
  );
}

/** Browsers load their voices late and say so with an event. */
function useVoices(): ReturnType<typeof sound.voices> {
  const [voices, setVoices] = useState(sound.voices);
  useEffect(() => sound.onVoices(() => setVoices(sound.voices())), []);
  return voices;
}
