import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { de } from "../../words/de";
import { en } from "../../words/en";

const languages = { en, de };

describe.each(Object.entries(languages))("a step is answered with what will be done, in %s", (_, words) => {
  it.each(EXERCISE_IDS)("%s: every version has words of its own", (exercise) => {
    const tried: Readonly<Record<string, string>> = words.exercises[exercise].tried;
    expect(Object.keys(tried).sort()).toEqual(EXERCISES[exercise].variants.map(({ id }) => id).sort());
    const answers = Object.values(tried).map((what) => words.suggestion.tryVersion(what));
    expect(new Set(answers).size).toBe(answers.length);
    for (const answer of answers) expect(answer).toMatch(/^(Yes|Ja), \S+( \S+)+$/);
  });
});

it("says it as an answer", () => {
  expect(en.suggestion.tryVersion(en.exercises["bird-dog"].tried["long-hold"] ?? "")).toBe("Yes, try the long hold");
});
