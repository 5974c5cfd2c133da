import { canRecordVideo } from "../../app/live/keep-video";
import { sound } from "../../app/sound/sound";
import { words } from "../../words";
import { useSettings } from "../kit/use/use-settings";
import { useVoice } from "./use-voice";

/** What this browser cannot do of that which was asked for, before the set: with what there is instead. */
export function Lacking() {
  const [{ voice, keepVideo }] = useSettings();
  const hasVoice = useVoice();
  const w = words.live;
  return (
    <>
      {!hasVoice && (
        <p className="soft small">
          {w.noVoice} {voice && sound.voices().length > 0 && <a href="#/settings">{w.noVoiceYet}</a>}
        </p>
      )}
      {keepVideo && !canRecordVideo() && <p className="soft small">{w.noFilm}</p>}
    </>
  );
}
