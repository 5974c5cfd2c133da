/** Both languages say the same numbers, and put in whatever they are given. */
import { describe, expect, it } from "vitest";
import { EXERCISES } from "../exercises";
import { de as exercisesDe } from "../exercises/words/de";
import { de } from "./de";
import { welcome as welcomeDe } from "./de/welcome";
import { en } from "./en";
import { welcome } from "./en/welcome";

interface Pair {
  readonly at: string;
  readonly en: string;
  readonly de: string;
}

/** Numbers written as figures, in the order of size; a comma or a point before decimals. */
const figures = (text: string) => (text.replaceAll(/(\d),(\d)/g, "$1.$2").match(/\d+(\.\d+)?/g) ?? []).sort();

/** Tried one after the other, for nobody knows what a function of words is given: whole numbers, numbers between, texts. */
const GIVEN: readonly (readonly unknown[])[] = [
  [3, 7, 5, 11],
  [1, 1, 1, 1],
  ["Aaa", "Bbb", "Ccc", "Ddd"],
  ["Aaa", 7, 5, 11],
  ["Aaa", 7, "Ccc", 5],
  [3, "Bbb", 5, "Ddd"],
  [3, "Bbb", "Ccc", 5],
  [["Aaa", "Bbb"]],
];
const GIVEN_NAMES = ["Aaa", "Bbb", "Ccc", "Ddd"];

function said(speak: (...given: readonly unknown[]) => unknown, given: readonly unknown[]): string | null {
  try {
    const text = speak(...given);
    return typeof text === "string" && !/undefined|NaN|\[object/.test(text) ? text : null;
  } catch {
    return null;
  }
}

function pairs(one: unknown, other: unknown, at = ""): readonly Pair[] {
  if (typeof one === "string" && typeof other === "string") return [{ at, en: one, de: other }];
  if (typeof one === "function" && typeof other === "function") {
    return GIVEN.flatMap((given) => {
      const [first, second] = [one, other].map((speak) => said(speak as () => unknown, given));
      return first && second ? [{ at: `${at}(${given.join(", ")})`, en: first, de: second }] : [];
    });
  }
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return [];
  return Object.keys(one).flatMap((key) =>
    pairs((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], at ? `${at}.${key}` : key),
  );
}

/** Figures that only one of the languages has, each with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "replay.keys": "a German keyboard calls the Home key Pos1",
  "welcome.emergency.text": "112 is the number where German is spoken; English is spoken under many numbers",
};

describe("the words of both languages", () => {
  const screens = pairs({ ...en, welcome }, { ...de, welcome: welcomeDe });
  const exercises = Object.values(EXERCISES).flatMap(({ id, steps, cannotSee, placement, variants, faults }) => {
    const { variants: versions, faults: rules, ...rest } = exercisesDe.exercises[id];
    return [
      ...pairs({ steps, cannotSee, placement: placement.text }, rest, id),
      ...variants.flatMap((variant) => pairs(variant, versions[variant.id], `${id} ${variant.id}`)),
      ...faults.flatMap((rule) => pairs(rule, rules[rule.id], `${id} ${rule.id}`)),
    ];
  });

  it("are many", () => {
    expect(screens.length).toBeGreaterThan(900);
    expect(exercises.length).toBeGreaterThan(250);
  });

  it("say the same numbers", () => {
    const apart = [...screens, ...exercises].filter((pair) => `${figures(pair.en)}` !== `${figures(pair.de)}`);
    expect(apart.filter(({ at }) => !(at in OTHERWISE))).toEqual([]);
  });

  it("put in the same of what they are given", () => {
    const named = (text: string) => GIVEN_NAMES.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
    const apart = screens.filter((pair) => `${named(pair.en)}` !== `${named(pair.de)}`);
    expect(apart).toEqual([]);
  });
});
