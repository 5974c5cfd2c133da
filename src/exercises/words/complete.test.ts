import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { localise } from "../../app/person/localise";
import { EXERCISES } from "..";
import { coach as english } from "./coach.en";
import { de } from "./de";

const dictionaries = Object.entries({ de });
const NEVER_SAID = { de: /gefähr|schaden|schädig|schlechte haltung|perfekt|falsch|verletz/i };
/** German joins words and needs articles: a cue may have as many as an English one. */
const MOST_CUE_WORDS = 6;
/** Places and symbols aside, a text that reads the same in both languages was forgotten. */
const SAME_IN_BOTH = new Set(["Bird Dog", "Superman"]);

/** Every `{ id: …, text: … }` written in an exercise's file or in the shared start poses. */
const text = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const hintsOf = (file: string) => [...text(file).matchAll(/id: "([a-z-]+)",\s*text:/g)].map(([, id]) => id ?? "");
const files = readdirSync(new URL("..", import.meta.url), { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.includes("words"),
);

describe.each(dictionaries)("the exercises' words in %s", (language, { coach, exercises }) => {
  it("are there for what the coach says of its own accord", () => {
    expect(Object.keys(coach.missing).sort()).toEqual(Object.keys(english.missing).sort());
  });

  it("have every hint for a start pose, wherever it is written", () => {
    const said = new Set(Object.values(exercises).flatMap(({ hints }) => Object.keys(hints)));
    const written = files.flatMap(hintsOf);
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((id) => !said.has(id))).toEqual([]);
  });

  describe.each(Object.values(EXERCISES))("$id", (exercise) => {
    const words = exercises[exercise.id];
    const spoken = localise(exercise, words, coach);

    it("have every fault, variant, hint and list, and nothing that is not there", () => {
      expect(Object.keys(words.faults).sort()).toEqual(exercise.faults.map(({ id }) => id).sort());
      expect(Object.keys(words.variants).sort()).toEqual(exercise.variants.map(({ id }) => id).sort());
      expect(Object.keys(words.hints)).toEqual(expect.arrayContaining(exercise.requires.map(({ id }) => id)));
      for (const list of ["steps", "cannotSee", "notARep"] as const) {
        expect(words[list].length, list).toBe(exercise[list].length);
      }
      expect(Object.keys(words.hints).sort()).toEqual(hintsSaidBy(exercise.id).sort());
    });

    it("leave nothing in English", () => {
      const english = new Set(textsOf(exercise).filter((text) => text.includes(" ")));
      const left = textsOf(spoken).filter((text) => english.has(text) && !SAME_IN_BOTH.has(text));
      expect(left).toEqual([]);
    });

    it("frighten nobody, and keep the cues short enough to hear", () => {
      for (const text of textsOf(spoken)) {
        expect(text).not.toBe("");
        expect(text).not.toMatch(NEVER_SAID[language as keyof typeof NEVER_SAID]);
      }
      for (const { cue } of Object.values(words.faults)) {
        expect(cue.split(/\s+/).length, cue).toBeLessThanOrEqual(MOST_CUE_WORDS);
      }
    });

    it("change nothing that counts or judges", () => {
      expect(spoken.signal).toBe(exercise.signal);
      expect(spoken.rep).toBe(exercise.rep);
      expect(spoken.faults.map(({ check }) => check)).toEqual(exercise.faults.map(({ check }) => check));
      expect(spoken.variants.map(({ limits }) => limits)).toEqual(exercise.variants.map(({ limits }) => limits));
    });
  });
});

/** The hints of an exercise's own files, and the shared ones that it calls by their names. */
function hintsSaidBy(id: string): string[] {
  const shared = [...text("start.ts").matchAll(/const (\w+): StartHint = \{ id: "([a-z-]+)"/g)];
  expect(shared.length).toBeGreaterThan(1);
  const called = shared
    .filter(([, name = "–"]) => text(`${id}/exercise.ts`).includes(name))
    .map(([, , hint]) => hint ?? "");
  const own = files.filter((name) => name.startsWith(`${id}/`));
  return [...new Set([...own.flatMap(hintsOf), ...called])];
}

/** All that a user may read or hear of it. */
function textsOf(exercise: (typeof EXERCISES)["bird-dog"]): string[] {
  return [
    exercise.name,
    exercise.purpose,
    ...exercise.steps,
    exercise.partialCue,
    exercise.placement.text,
    ...exercise.cannotSee,
    ...exercise.notARep,
    ...exercise.requires.map(({ text }) => text),
    ...exercise.variants.flatMap(({ name, description, suggestWhen }) => [name, description, suggestWhen]),
    ...exercise.variants.flatMap(({ own }) => [
      ...(own?.steps ?? []),
      ...(own?.cannotSee ?? []),
      ...(own?.requires ?? []).map(({ text }) => text),
      ...[own?.partialCue, own?.placement?.text].filter((text) => text !== undefined),
    ]),
    ...exercise.faults.flatMap(({ name, cue, praise, why }) => [name, cue, praise, why]),
  ];
}
