import "../styles/settings.css";
import { useEffect, useState } from "react";
import type { Settings } from "../../app/settings";
import { sound } from "../../app/sound";
import { Page } from "../parts/Page";
import { useSettings } from "../parts/use-settings";
import { words } from "../words";

const VERBOSITIES = ["quiet", "normal", "talkative"] as const satisfies readonly Settings["verbosity"][];
const LANGUAGES = ["auto", "en", "de"] as const satisfies readonly Settings["language"][];
const MODELS = ["lite", "full", "heavy"] as const satisfies readonly Settings["model"][];

export function SettingsScreen() {
  const [settings, change] = useSettings();
  const voices = useVoices();
  const w = words.settings;

  const hear = () => {
    sound.prime();
    sound.announce({ words: [{ text: w.tried, rank: 9 }], tone: "rep" });
  };

  return (
    <Page title={w.title}>
      <div className="settings">
        <section aria-labelledby="language">
          <h2 id="language">{w.language}</h2>
          <Choice
            legend={w.language}
            name="language"
            options={LANGUAGES.map((value) => ({
              value,
              text: w.languages[value],
              lang: value === "auto" ? undefined : value,
            }))}
            value={settings.language}
            onChange={(language) => {
              change({ language });
              location.reload();
            }}
          />
          <p className="soft small">{w.languageNote}</p>
        </section>

        <section aria-labelledby="sound">
          <h2 id="sound">{w.sound}</h2>
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

        <section aria-labelledby="watching">
          <h2 id="watching">{w.watching}</h2>
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

        <section aria-labelledby="first">
          <h2 id="first">{words.welcome.again}</h2>
          <p className="soft">{words.welcome.againNote}</p>
          <a className="button plain" href="#/welcome">
            {words.welcome.again}
          </a>
        </section>

        <section aria-labelledby="workbench">
          <h2 id="workbench">{w.workbench}</h2>
          <p className="soft">{w.workbenchNote}</p>
          <a className="button plain" href="#/lab">
            {w.workbench}
          </a>
        </section>
        <p className="soft small">{words.home.privacy}</p>
      </div>
    </Page>
  );
}

/** Browsers load their voices late and say so with an event. */
function useVoices(): ReturnType<typeof sound.voices> {
  const [voices, setVoices] = useState(sound.voices);
  useEffect(() => sound.onVoices(() => setVoices(sound.voices())), []);
  return voices;
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string | undefined }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ legend, name, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
