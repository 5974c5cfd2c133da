/** What an exercise still lacks, each with what makes it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawingsFile } from "../../src/cli/exercise/figures";
import { exercisesIn, registryFiles } from "../../src/cli/exercise/registry";
import { projectFolder } from "../../src/cli/install.mjs";
import { exercisePage } from "../../src/cli/pages/exercise-page";
import { readMargins } from "../../src/cli/pages/margins";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { programmeOf } from "../../src/core/exercise/programme";
import { isOnlyCounted } from "../../src/core/exercise/rules";
import { EXERCISES } from "../../src/exercises";
import { LEAST_FAULTS, leastFaults } from "../../src/exercises/lab-facts";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";
import { WORDS_DE } from "../../src/exercises/registry/words.de";
import { WORDS_EN } from "../../src/exercises/registry/words.en";
import { faultsOf, variantsOf } from "../../src/mannequin/choreography";
import { SHOWN as MISTAKES, mistakesOf } from "../../src/ui/exercise/mistakes";
import { expectedPath, readGolden, recordingPath, verdict } from "../golden/golden";
import { readAccuracy } from "../lab/report";

export interface Missing {
  readonly what: string;
  /** A command, or the file to write it in. */
  readonly madeBy: string;
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

export function missingOf(id: ExerciseId): readonly Missing[] {
  const list = (what: string, madeBy: string, names: readonly string[]) =>
    names.length > 0 ? [{ what: `${what}: ${names.join(", ")}`, madeBy }] : [];
  const when = (is: boolean, what: string, madeBy: string) => (is ? [{ what, madeBy }] : []);
  const exercise = EXERCISES[id];
  const { faults, variants, provisional, revision } = exercise;
  const ids = { faults: faults.map((rule) => rule.id), variants: variants.map((variant) => variant.id) };
  const words = WORDS_DE[id];
  const folder = `src/exercises/${id}`;
  const acts = `src/mannequin/choreography/${id}.ts`;
  const acted = [...faultsOf(id).map((fault) => fault.id), ...Object.keys(LABS[id].cannotAct ?? {})];
  const isJudged = (variant: string) => !isOnlyCounted(exercise, variant);
  const shownIn = (variant: string) => mistakesOf(exercise, variant, faultsOf(id));
  const without = (all: readonly string[], there: readonly string[]) => all.filter((each) => !there.includes(each));
  return [
    ...list("variants that the drawn body cannot do", acts, without(ids.variants, variantsOf(id))),
    ...list("faults that it cannot act", `${acts}, or why not in ${folder}/lab.ts`, without(ids.faults, acted)),
    ...when(
      faults.filter(({ views }) => views.length > 0).length < leastFaults(exercise),
      `faults that some view shows: ${leastFaults(exercise)} at least`,
      `${folder}/faults.ts`,
    ),
    ...when(faultsOf(id).length < LEAST_FAULTS, `faults that are acted: ${LEAST_FAULTS} at least`, acts),
    ...list(
      `mistakes to show on its page, ${MISTAKES.least} at least and none of them of tempo alone`,
      `${folder}/faults.ts and ${acts}`,
      variants.map((each) => each.id).filter((each) => isJudged(each) && shownIn(each).length < MISTAKES.least),
    ),
    ...when(
      faults.some(({ key }) => key) !== (exercise.wave === undefined),
      exercise.wave ? "no key fault: waves have none" : "a key fault",
      `${folder}/faults.ts`,
    ),
    ...list("variants without a rung", `${folder}/programme.ts`, without(ids.variants, rungsOf(id))),
    ...list("German faults", `${folder}/words.de.ts`, without(ids.faults, Object.keys(words.faults))),
    ...list("German variants", `${folder}/words.de.ts`, without(ids.variants, Object.keys(words.variants))),
    ...list("words of another exercise", `${folder}, its words`, borrowed(id)),
    ...when(!isWritten(), "the registry as the folders are", "npm run exercises"),
    ...when(!isDocumented(), "docs/exercises.md as the rules are", "npm run docs"),
    ...when(!isGolden(id), "a kept recording of one good rep", `npm run golden -- --record --only ${id}`),
    ...when(
      provisional === true || readAccuracy().lab?.revisions[id] !== revision,
      provisional
        ? "films; until then the app says nothing of its faults"
        : `numbers of the lab of revision ${revision}`,
      `npm run lab -- --full --only ${id} --write${provisional ? `, then "provisional" goes from ${folder}/exercise.ts` : ""}`,
    ),
  ];
}

const rungsOf = (id: ExerciseId) => Object.keys(programmeOf(id).ladder.rungs);

/** Texts that another exercise has word by word. */
function borrowed(id: ExerciseId): readonly string[] {
  const said = (each: ExerciseId) => {
    const { name, purpose, steps } = EXERCISES[each];
    const german = WORDS_DE[each];
    const short = [WORDS_EN[each], german.short].flatMap((own) => [own.line, own.trains, own.helps]);
    return [name, purpose, ...steps.slice(1), german.name, german.short.name, german.purpose, ...short];
  };
  const others = new Set(EXERCISE_IDS.filter((each) => each !== id && !EXERCISES[each].provisional).flatMap(said));
  return said(id)
    .filter((text) => others.has(text))
    .map((text) => `“${text}”`);
}

function isWritten(): boolean {
  const files = [...registryFiles(exercisesIn(projectFolder)), drawingsFile(EXERCISE_IDS)];
  return files.every(({ path, text }) => textOf(join(projectFolder, path)) === text);
}

function isDocumented(): boolean {
  const page = exercisePage(Object.values(EXERCISES), readMargins());
  return textOf(join(projectFolder, "docs", "exercises.md")) === page;
}

function isGolden(id: ExerciseId): boolean {
  if (!existsSync(recordingPath(id))) return false;
  const expected: Record<string, unknown> = JSON.parse(readFileSync(expectedPath, "utf8"));
  return JSON.stringify(expected[id]) === JSON.stringify(verdict(id, readGolden(id)));
}
