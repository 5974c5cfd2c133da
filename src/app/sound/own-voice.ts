import deIndex from "../../../voice/spoken-de.json?url";
import deSound from "../../../voice/spoken-de.mp3?url";
import enIndex from "../../../voice/spoken-en.json?url";
import enSound from "../../../voice/spoken-en.mp3?url";
import type { RecordedIndex } from "../../device/sound/pieces";
import { createRecordedSpeaker } from "../../device/sound/recordings";
import type { Speaker } from "../../device/sound/voice";
import type { Language } from "../person/language";

const FILES: Readonly<Record<Language, { readonly index: string; readonly sound: string }>> = {
  en: { index: enIndex, sound: enSound },
  de: { index: deIndex, sound: deSound },
};

/**
 * The app's own voice, from its own address; the service worker keeps both files on their way.
 * @throws where the list of recordings cannot be had
 */
export async function loadOwnVoice(language: Language, audio: () => AudioContext | null): Promise<Speaker> {
  const { index, sound } = FILES[language];
  const list: RecordedIndex = await (await fetched(index)).json();
  const bytes = async () => (await fetched(sound)).arrayBuffer();
  return createRecordedSpeaker({ index: list, bytes }, audio);
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(new URL(url, location.href));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
