import { exerciseOf } from "../../app/catalogue";
import type { Step } from "../../core/exercise/programme";
import { nextWeight } from "../../core/plan/weights";
import type { Suggestion } from "../../core/programme/suggest";
import { words } from "../../words";

/** What a suggestion is about, in a line. */
export function titleOf(one: Suggestion): string {
  const w = words.suggestion;
  if (one.kind === "ask") return w.ask;
  if (one.kind === "less") return w.less;
  const name = exerciseOf(one.exercise)?.name ?? one.exercise;
  return one.kind === "harder" ? w.harder(name) : w.easier(name);
}

/** Ways to take it up; null stands for a third fewer sets of everything. */
export function stepsOf(one: Suggestion): readonly (Step | null)[] {
  if (one.kind === "ask") return [];
  return one.kind === "less" ? [null] : one.steps;
}

/** What a way is called on its button: an answer, with what will be done. */
export function nameOf(one: Suggestion, step: Step | null): string {
  const w = words.suggestion;
  if (!step) return w.aThirdLess;
  if (step.kind === "fewer") return w.fewer;
  if (step.kind === "reps") return w.reps;
  if (step.kind === "load") return w.load("weightKg" in one && one.weightKg ? nextWeight(one.weightKg) : null);
  const tried: Readonly<Record<string, string>> = "exercise" in one ? words.exercises[one.exercise].tried : {};
  return w.tryVersion(tried[step.variant] ?? step.variant);
}
