/** The registry's files, written from the folders in `src/exercises`: nobody keeps a list of the exercises by hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface WrittenFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

const EXERCISES = "src/exercises";
const REGISTRY = `${EXERCISES}/registry`;
const BY_WHOM = "Written by `npm run exercises` from the folders beside it; do not edit by hand.";

/** "sit-to-stand" as a name in code: "sitToStand". */
export const inCode = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** The same as a key of an object. */
const asKey = (id: string) => (id.includes("-") ? `"${id}"` : id);

/** The exercises that have a folder: those that the registry has, in its order, then new ones by their names. */
export function exercisesIn(project: string): readonly string[] {
  const folders = readdirSync(join(project, EXERCISES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(project, EXERCISES, entry.name, "exercise.ts")))
    .map(({ name }) => name);
  const file = join(project, REGISTRY, "ids.ts");
  const written = existsSync(file) ? [...readFileSync(file, "utf8").matchAll(/^ {2}"([a-z-]+)",$/gm)] : [];
  const known = written.flatMap(([, id]) => (id && folders.includes(id) ? [id] : []));
  return [...known, ...folders.filter((id) => !known.includes(id)).sort()];
}

/** Every file of the registry for these exercises, formatted as the linter wants it. */
export function registryFiles(ids: readonly string[]): readonly WrittenFile[] {
  return [
    { path: `${REGISTRY}/ids.ts`, text: idsFile(ids) },
    table(ids, { file: "exercises", name: "exercises", type: "Exercise", from: "../../core/exercise/exercise" }),
    table(ids, { file: "programmes", name: "PROGRAMMES", type: "Programme", from: "../../core/exercise/programme" }),
    table(ids, { file: "words.en", name: "WORDS_EN", type: "ShortWords", from: "../words/exercise-words" }),
    table(ids, { file: "words.de", name: "WORDS_DE", type: "ExerciseWords", from: "../words/exercise-words" }),
    table(ids, { file: "labs", name: "LABS", type: "LabFacts", from: "../lab-facts" }),
    { path: "src/mannequin/choreography/registry.ts", text: choreographiesFile(ids) },
  ];
}

function idsFile(ids: readonly string[]): string {
  return `/** Every exercise there is. ${BY_WHOM} */
export const EXERCISE_IDS = [
${ids.map((id) => `  "${id}",\n`).join("")}] as const;

declare module "../../core/exercise/exercise-id" {
  interface Registered {
    readonly id: (typeof EXERCISE_IDS)[number];
  }
}
`;
}

interface Table {
  readonly file: "exercises" | "programmes" | "words.en" | "words.de" | "labs";
  readonly name: string;
  readonly type: string;
  readonly from: string;
}

/** What each file of an exercise exports, and what the file is called. */
const PARTS = {
  exercises: { file: "exercise", exported: inCode },
  programmes: { file: "programme", exported: () => "programme" },
  "words.en": { file: "words.en", exported: () => "words" },
  "words.de": { file: "words.de", exported: () => "words" },
  labs: { file: "lab", exported: () => "lab" },
} as const;

function table(ids: readonly string[], { file, name, type, from }: Table): WrittenFile {
  const part = PARTS[file];
  const own = [...ids].sort().map((id) => {
    const exported = part.exported(id);
    const local = exported === inCode(id) ? exported : `${exported} as ${inCode(id)}`;
    return `import { ${local} } from "../${id}/${part.file}";`;
  });
  const types =
    from === "../../core/exercise/exercise"
      ? [`import type { ${type}, ExerciseId } from "${from}";`]
      : [`import type { ExerciseId } from "../../core/exercise/exercise";`, `import type { ${type} } from "${from}";`];
  // As the linter sorts them: what is further away first, and by name.
  const pathOf = (line: string) => line.slice(line.indexOf(' from "'));
  const near = [...own, ...types.filter((line) => !line.includes("../../"))];
  const imports = [
    ...types.filter((line) => line.includes("../../")),
    ...near.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1)),
  ];
  return {
    path: `${REGISTRY}/${file}.ts`,
    text: `/** ${BY_WHOM} */
${imports.join("\n")}

export const ${name}: Readonly<Record<ExerciseId, ${type}>> = {
${entries(ids)}};
`,
  };
}

const entries = (ids: readonly string[]) =>
  ids.map((id) => (inCode(id) === id ? `  ${id},\n` : `  ${asKey(id)}: ${inCode(id)},\n`)).join("");

function choreographiesFile(ids: readonly string[]): string {
  return `/** ${BY_WHOM.replace("the folders beside it", "the exercises' folders")} */
import type { ExerciseId } from "../../core/exercise/exercise";
${[...ids]
  .sort()
  .map((id) => `import { ${inCode(id)} } from "./${id}";`)
  .join("\n")}

export const CHOREOGRAPHIES = {
${entries(ids)}} as const satisfies Readonly<Record<ExerciseId, unknown>>;
`;
}
