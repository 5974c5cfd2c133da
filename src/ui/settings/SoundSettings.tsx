import type { Settings } from "../../app/person/settings";
import { sound } from "../../app/sound/sound";
import { words } from "../../words";
import { Choice, Switch } from "../kit/choices";
import { useSettings } from "../kit/use/use-settings";
import { VoiceSettings } from "./VoiceSettings";

const VERBOSITIES = ["quiet", "normal", "talkative"] as const satisfies readonly Settings["verbosity"][];
const VOICES = ["computer", "own", "off"] as const;
const SIGNALS = ["sound", "both", "flash"] as const satisfies readonly Settings["signals"][];

export function SoundSettings() {
  const [settings, change] = useSettings();
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
      <Choice
        legend={w.voice}
        name="voice-from"
        options={VOICES.map((value) => ({ value, text: w.voiceFrom[value] }))}
        value={!settings.voice ? "off" : settings.ownVoice ? "own" : "computer"}
        onChange={(from) => change({ voice: from !== "off", ownVoice: from === "own" })}
      />
      {settings.voice && !settings.ownVoice && <VoiceSettings />}
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
