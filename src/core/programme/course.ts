import type { AbilityTrend } from "../care/ability";

/** How somebody has been doing, of what they can do again and of pain, as one answer. */
export type CourseTrend = AbilityTrend;

/** The least change of pain, 0–10, that matters: two points (rules §9). */
const MATTERS = 2;

/**
 * How pain went, by the middle of some weeks and of as many before them, 0–10.
 * @returns "too-early" where one of them has nothing
 */
export function painCourse(lately: number | null, before: number | null): CourseTrend {
  if (lately === null || before === null) return "too-early";
  return lately <= before - MATTERS ? "better" : lately >= before + MATTERS ? "worse" : "same";
}

/**
 * Both in one. What got worse is never covered by what got better: then it is "mixed", and the words say which is which.
 * What cannot be said yet says nothing against the other.
 */
export function courseOf(ability: CourseTrend, pain: CourseTrend): CourseTrend | "mixed" {
  const said = [ability, pain].filter((one) => one !== "too-early");
  if (said.length === 0) return "too-early";
  const [better, worse] = [said.includes("better"), said.includes("worse")];
  if (better && worse) return "mixed";
  return worse ? "worse" : better ? "better" : "same";
}
