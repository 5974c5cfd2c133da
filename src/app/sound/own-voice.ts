import deIndex from "../../../voice/spoken-de.json?url";
import enIndex from "../../../voice/spoken-en.json?url";
import type { RecordedIndex } from "../../device/sound/pieces";
import { createRecordedSpeaker } from "../../device/sound/recordings";
import type { Speaker } from "../../device/sound/voice";
import type { Language } from "../person/language";

const INDICES: Readonly<Record<Language, string>> = { en: enIndex, de: deIndex };
/** By where they stand in the project; the build gives each file of sound an address. */
const SOUNDS = import.meta.glob<string>("../../../voice/*.mp3", { query: "?url", import: "default", eager: true });

/**
 * The app's own voice, from its own address; the service worker keeps the files on their way.
 * @throws where the list of recordings cannot be had
 */
export async function loadOwnVoice(language: Language, audio: () => AudioContext | null): Promise<Speaker> {
  const list: RecordedIndex = await (await fetched(INDICES[language])).json();
  const bytes = async (file: number) => (await fetched(addressOf(language, file))).arrayBuffer();
  return createRecordedSpeaker({ index: list, bytes }, audio);
}

function addressOf(language: Language, file: number): string {
  const name = `../../../voice/spoken-${language}-${file}.mp3`;
  const address = SOUNDS[name];
  if (address === undefined) throw new Error(`The build has no ${name}.`);
  return address;
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(new URL(url, location.href));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
