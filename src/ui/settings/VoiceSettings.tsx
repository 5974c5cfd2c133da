import { useEffect, useState } from "react";
import { sound } from "../../app/sound/sound";
import { words } from "../../words";
import { useSettings } from "../kit/use/use-settings";

/** Which voice speaks: the browser's own as one likes, another one only after reading what that may mean. */
export function VoiceSettings() {
  const [settings, change] = useSettings();
  const voices = useVoices();
  const [asked, ask] = useState<string | null>(null);
  const w = words.settings;
  const near = voices.filter(({ isLocal }) => isLocal);
  const far = voices.filter(({ isLocal }) => !isLocal);

  const choose = (name: string) => {
    if (far.some((voice) => voice.name === name) && name !== settings.voiceAllowed) return ask(name);
    ask(null);
    change({ voiceName: name || null });
  };
  const allow = (name: string) => {
    ask(null);
    change({ voiceName: name, voiceAllowed: name });
  };

  return (
    <>
      {near.length === 0 && <p className="soft small">{w.voiceNone}</p>}
      {voices.length > 0 && (
        <label className="field">
          {w.voiceWhich}
          <select value={asked ?? settings.voiceName ?? ""} onChange={(event) => choose(event.target.value)}>
            <option value="">{near.length > 0 ? w.voiceAny : w.voiceNoneOfThem}</option>
            {near.map(toOption)}
            {far.length > 0 && <optgroup label={w.voiceFar}>{far.map(toOption)}</optgroup>}
          </select>
        </label>
      )}
      {asked !== null && (
        <div className="notice" role="alert">
          <p>{w.voiceFarWarning(asked)}</p>
          <div className="row">
            <button className="button plain" type="button" onClick={() => ask(null)}>
              {w.voiceFarNot}
            </button>
            <button className="button plain" type="button" onClick={() => allow(asked)}>
              {w.voiceFarUse}
            </button>
          </div>
        </div>
      )}
      {asked === null && settings.voiceAllowed !== null && (
        <p className="soft small">
          {w.voiceAllowed(settings.voiceAllowed)}{" "}
          <button
            className="button plain"
            type="button"
            onClick={() => change({ voiceName: null, voiceAllowed: null })}
          >
            {w.voiceFarBack}
          </button>
        </p>
      )}
    </>
  );
}

const toOption = ({ name, lang }: ReturnType<typeof sound.voices>[number]) => (
  <option key={name} value={name}>
    {name} ({lang})
  </option>
);

/** Browsers load their voices late and say so with an event. */
function useVoices(): ReturnType<typeof sound.voices> {
  const [voices, setVoices] = useState(sound.voices);
  useEffect(() => sound.onVoices(() => setVoices(sound.voices())), []);
  return voices;
}
