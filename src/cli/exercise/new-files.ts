/** The files of a new exercise, made after one that is like it. Every text is then the maker's to write. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exercisesIn, inCode, type WrittenFile } from "./registry";

const ID = /^[a-z]+(-[a-z]+)*$/;

/** What is wrong with the names that were given, in words; null: nothing. */
export function whyNot(project: string, id: string, like: string): string | null {
  const known = exercisesIn(project);
  if (!ID.test(id)) return `An exercise's name is small letters with hyphens, as in sit-to-stand; not "${id}".`;
  if (known.includes(id)) return `There is an exercise "${id}" already: src/exercises/${id}.`;
  if (!known.includes(like)) return `There is no exercise "${like}" to be like. There are: ${known.join(", ")}.`;
  const taken = [`src/exercises/${id}`, choreographyOf(id)].find((path) => existsSync(join(project, path)));
  return taken ? `${taken} is there already.` : null;
}

const choreographyOf = (id: string) => `src/mannequin/choreography/${id}.ts`;

/** "sit-to-stand" as it is said: "sit to stand". */
const inWords = (id: string) => id.replaceAll("-", " ");
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const constant = (id: string) => id.replaceAll("-", "_").toUpperCase();
/** Type names: "SitToStand". */
const asType = (id: string) => capital(inCode(id));

/**
 * The folder and the choreography. What is copied keeps its thresholds and its sources; names, places and what must not
 * be inherited are the new one's own.
 */
export function newFiles(project: string, id: string, like: string): readonly WrittenFile[] {
  const from = `src/exercises/${like}`;
  const copied = readdirSync(join(project, from))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => {
      const text = renamed(readFileSync(join(project, from, name), "utf8"), id, like);
      return { path: `src/exercises/${id}/${name}`, text: own(name, text, project, id, like) };
    });
  const acted = renamed(readFileSync(join(project, choreographyOf(like)), "utf8"), id, like);
  return [...copied, { path: choreographyOf(id), text: oneExport(acted, inCode(id)) }];
}

function renamed(text: string, id: string, like: string): string {
  return text
    .replaceAll(new RegExp(`"${like}"`, "g"), `"${id}"`)
    .replaceAll(new RegExp(`\\b${inCode(like)}\\b(?=\\s*[:=,}(.]|Pose)`, "g"), inCode(id))
    .replaceAll(new RegExp(`\\b${constant(like)}_`, "g"), `${constant(id)}_`)
    .replaceAll(new RegExp(`\\b${asType(like)}(?=Numbers)`, "g"), asType(id));
}

/** What others import of the exercise that it is like is theirs alone. */
function oneExport(text: string, name: string): string {
  return text.replaceAll(/^export (?=(const|function|type|interface) (\w+))/gm, (all, _, what) =>
    what === name ? all : "",
  );
}

function own(file: string, text: string, project: string, id: string, like: string): string {
  switch (file) {
    case "exercise.ts":
      return text
        .replace(/^ {2}revision: \d+,\n/m, "  revision: 1,\n  provisional: true,\n")
        .replace(/^ {2}name: .*$/m, `  name: "${capital(inWords(id))}",`);
    case "programme.ts":
      return programme(text, exercisesIn(project).length + 1, like);
    case "words.en.ts":
      return shortWords(text, id, `Add the ${inWords(id)}`, "");
    case "words.de.ts":
      return shortWords(text, id, `${capital(inWords(id))} dazunehmen`, "  ").replace(
        /^ {2}name: .*$/m,
        `  name: "${capital(inWords(id))}",`,
      );
    case "lab.ts":
      return lab(text);
    default:
      return text;
  }
}

/** What rightly counts as the one that it is like, or what that is mistaken for, may be so of this one or not: nobody has looked. */
function lab(text: string): string {
  return (
    text
      .replace(/freshFrom: \d+/, "freshFrom: 0")
      // Over lines or on one, as the formatter has it.
      .replace(/^ {2}(alsoCounts|mistakenFor): \{\n(?: {4}.*\n)* {2}\},\n/gm, "")
      .replace(/^ {2}(alsoCounts|mistakenFor): .*,\n/gm, "")
      .replace(/^const \w+: AlsoCounts = (?:\{\n(?: {2}.*\n)*\}|.*);\n\n?/gm, "")
      .replace("import type { AlsoCounts, LabFacts }", "import type { LabFacts }")
  );
}

/** An extra behind the one it is like, after all others in every list; nothing of a bad day's is inherited. */
function programme(text: string, place: number, like: string): string {
  return text
    .replace(/place: \d+/, `place: ${place}`)
    .replace(/^ {2}part: .*$/m, `  part: { kind: "extra", behind: ["${like}"] },`)
    .replace(/floorPlace: [\d.]+/, `floorPlace: ${place}`)
    .replace(/goesFirst: \d+/, `goesFirst: ${place}`)
    .replace(/^ {2}(gentle|calm|everyDay|withoutEquipment): .*\n/gm, "");
}

function shortWords(text: string, id: string, takeIn: string, indent: string): string {
  const name = new RegExp(`^${indent} {2}name: .*$`, "m");
  const line = (key: string) => new RegExp(`^${indent} {2}${key}: .*\\n`, "m");
  return text
    .replace(line("takeIn"), "")
    .replace(line("giveBack"), "")
    .replace(line("calm"), "")
    .replace(name, `${indent}  name: "${inWords(id)}",\n${indent}  takeIn: "${takeIn}",`);
}
