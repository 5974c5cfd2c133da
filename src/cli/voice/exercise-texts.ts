/** What is said of an exercise while it is done: cues, praises, and hints for what is missing or is another movement. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CoachWords } from "../../core/exercise/exercise";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { coach as english } from "../../exercises/words/coach.en";
import { de } from "../../exercises/words/de";
import type { ExerciseWords } from "../../exercises/words/exercise-words";
import { projectFolder } from "../install.mjs";
import type { Language } from "./languages";

/** What is provisional is not recorded yet: its words still change, and whoever tries an exercise needs no recorder for it. */
export const RECORDED = EXERCISE_IDS.filter((id) => !EXERCISES[id].provisional);
const UNRECORDED = EXERCISE_IDS.filter((id) => !RECORDED.includes(id));

export function exerciseTexts(language: Language): readonly string[] {
  if (language === "en") return [...saidByCoach(english), ...written()];
  return [...saidByCoach(de.coach), ...RECORDED.flatMap((id) => translated(de.exercises[id]))];
}

/** What is wrong with the picture or the body in it, whatever the exercise; films are not spoken of. */
function saidByCoach({ missing, nobody, still, picture, anotherBody }: CoachWords): readonly string[] {
  return [nobody, still, anotherBody, ...Object.values(missing), ...Object.values(picture)];
}

function written(): readonly string[] {
  const all = RECORDED.map((id) => EXERCISES[id]);
  const said = all.flatMap(({ faults, partialCue, variants }) => [
    partialCue,
    ...faults.flatMap(({ cue, praise }) => [cue, praise]),
    ...variants.flatMap(({ own }) => own?.partialCue ?? []),
  ]);
  const listed = all.flatMap(({ requires, lookalikes = [], fetches, variants }) => [
    ...[...requires, ...lookalikes].map(({ text }) => text),
    ...(fetches ? [fetches.putAway.text] : []),
    ...variants.flatMap(({ own }) => [...(own?.requires ?? []), ...(own?.lookalikes ?? [])].map(({ text }) => text)),
  ]);
  return [...said, ...listed, ...hints()];
}

function translated({ faults, partialCue, variants, hints }: ExerciseWords): readonly string[] {
  return [
    partialCue,
    ...Object.values(faults).flatMap(({ cue, praise }) => [cue, praise]),
    ...Object.values(variants).flatMap(({ own }) => own?.partialCue ?? []),
    ...Object.values(hints),
  ];
}

/**
 * The English of a hint that is no list's stands where it is given, inside of a function: it is read from the sources. The German
 * has a list of them, and a test there holds it to the same reading.
 */
function hints(): readonly string[] {
  const folder = join(projectFolder, "src", "exercises");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      /\.ts$/.test(name) &&
      !/words|\.test\.ts$/.test(name) &&
      !UNRECORDED.some((id) => name.split(/[\\/]/).includes(id)),
  );
  return files.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/\bid: "[a-z-]+",\s*text:\s*"((?:[^"\\]|\\.)*)"/g)].map(
      ([, text = ""]) => JSON.parse(`"${text}"`) as string,
    ),
  );
}
