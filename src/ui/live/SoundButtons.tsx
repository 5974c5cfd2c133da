import { words } from "../../words";
import { useSettings } from "../kit/use/use-settings";
import { useVoice } from "./use-voice";

/** Whether it is heard: the voice, and the tones. */
export function SoundButtons() {
  const w = words.live;
  const [settings, change] = useSettings();
  const hasVoice = useVoice();
  return (
    <>
      <button
        className="live-button"
        type="button"
        aria-pressed={settings.voice && hasVoice}
        disabled={!hasVoice}
        onClick={() => change({ voice: !settings.voice })}
      >
        {!hasVoice ? w.voiceMissing : settings.voice ? w.voiceOn : w.voiceOff}
      </button>
      <button
        className="live-button"
        type="button"
        aria-pressed={settings.tones}
        onClick={() => change({ tones: !settings.tones })}
      >
        {settings.tones ? w.tonesOn : w.tonesOff}
      </button>
    </>
  );
}
