/** docs/care.md: the table of care, in words, and what twelve people get of it. */
import { MORNING_RULES } from "../../core/care/morning";
import { PAIN_RULES, type PainRule } from "../../core/care/pain";
import { RAMP, WEEKS_BEHIND } from "../../core/care/ramp";
import { AWAY_DAYS, CUT_SOURCES, CUTS, type CutReason, GENTLER } from "../../core/care/return";
import { SCREENING } from "../../core/care/screening";
import type { ExerciseId } from "../../core/exercise/exercise";
import { LADDER_SOURCE, type Programme, programmeOf, type Step, TICKS } from "../../core/exercise/programme";
import type { PlanItem } from "../../core/plan/session";
import "../../exercises/programmes";
import { EFFORTS } from "../../core/care/effort";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { en } from "../../words/en";
import { welcome } from "../../words/en/welcome";
import { PEOPLE, type Person } from "./care-people";
import { type SimulatedDay, simulate, WEEKS } from "./care-simulation";
import { table as rowsOf } from "./markdown";

const HEAD = `# Care

Written by \`npm run docs\` from \`src/core/care\`; do not edit by hand, a test compares. It says what Plumbline advises about pain, when it asks for a professional, what it keeps closed, and how a plan grows, shrinks and comes back. The sentences a person reads are chosen by the same entries.

It advises and never diagnoses. *rules §* is the specification the project started from; "judgement" is ours; "from memory" was not looked up. No physiotherapist has signed it.`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) => rowsOf([head, ...rows]);

/** Rows of every exercise's programme, each with the exercise's name. */
const ofEach = <T>(rows: (programme: Programme) => readonly T[]): (readonly [ExerciseId, T])[] =>
  EXERCISE_IDS.flatMap((id) => rows(programmeOf(id)).map((row) => [id, row] as const));

const share = (n: number) => (n === 1 ? "all" : "two thirds");

function testOf({ test }: PainRule): string {
  if (test.kind === "sign")
    return { leg: "a sign in a leg", chest: "chest pain or dizziness", catching: "a catch" }[test.sign];
  return `${test.from} or more${test.above ? `, and ${test.above} or more above before the session` : ""}`;
}

const ASKED = { before: "before", later: "during, after" } as const;

function stepOf(step: Step): string {
  return step.kind === "variant"
    ? step.variant
    : step.kind === "load"
      ? "the next heavier weight"
      : step.kind === "reps"
        ? "all its reps again"
        : "less, for two sessions";
}

const dose = ({ exercise, variant, sets, reps }: PlanItem) =>
  `${exercise}${variant === "standard" ? "" : ` (${variant})`} ${sets}×${reps}`;

function weekOf(days: readonly SimulatedDay[], week: number): string[] {
  const these = days.filter(({ day }) => Math.floor(day / 7) === week);
  const done = these.filter(({ plan }) => plan && plan.items.length > 0);
  const first = these.find(({ plan }) => plan)?.plan;
  const told = new Set([
    ...these.flatMap(({ taken }) => taken.map((one) => `${one.kind}${"exercise" in one ? ` ${one.exercise}` : ""}`)),
    ...these.flatMap(({ plan }) => (plan?.cut ? [`way back after ${plan.cut.because}`] : [])),
    ...these.flatMap(({ plan }) => plan?.changes.map(({ because }) => `closed: ${because}`) ?? []),
    ...these.flatMap(({ plan }) => (plan?.calm ? ["a walk is the better choice"] : plan?.gentler ? ["gentler"] : [])),
    ...(these.some(({ plan }) => plan === null) ? ["told to rest on other days"] : []),
  ]);
  const plan = !first ? "–" : first.items.length === 0 ? "walking only" : first.items.map(dose).join(", ");
  return [String(week + 1), String(done.length), plan, [...told].join("; ") || "–"];
}

function personPart(person: Person): string {
  const days = simulate(person);
  const rows = Array.from({ length: WEEKS }, (_, week) => weekOf(days, week));
  return `### ${person.name}\n\n${person.who}\n\n${table(["week", "sessions", "first session of the week", "told"], rows)}`;
}

export function carePage(): string {
  const parts = [
    HEAD,
    "## Pain, before, during and after a session\n\nThe strictest rule that is met speaks. What was not asked fulfils nothing and rules nothing out.",
    table(
      ["asked", "when", "what follows", "said", "emergency signs shown", "source"],
      PAIN_RULES.map((rule) => [
        rule.asked ? ASKED[rule.asked] : "always",
        testOf(rule),
        rule.action,
        en.pain.advice[rule.reason].title,
        rule.emergency ? "yes" : "–",
        rule.source,
      ]),
    ),
    "## The morning after\n\nThe first that is met speaks.",
    table(
      ["when", "what follows", "said", "source"],
      MORNING_RULES.map(({ when, action, reason, source }) => [when, action, en.pain.morning[reason].title, source]),
    ),
    "## The first questions\n\nUntil they are answered, and until a professional has said yes where one is wanted, only walking, calm breathing and these are open: " +
      `${ofEach(({ gentle }) => (gentle.length > 0 ? [gentle] : []))
        .map(([exercise, variants]) => `${exercise} (${variants.join(", ")})`)
        .join(", ")}. Asked again after four weeks away, after a flare-up, and two days after an acute beginning.`,
    table(
      ["question", "what a tick does", "source"],
      SCREENING.map(({ id, effect, source }) => [welcome.questions.sign[id], effect, source]),
    ),
    "## What changes an exercise",
    table(
      ["because of", "exercise", "change", "said", "source"],
      TICKS.flatMap((tick) => ofEach(({ adaptations }) => adaptations.filter((each) => each.tick === tick))).map(
        ([exercise, { tick, only, but, change, tip, source }]) => [
          tick,
          exercise + (only ? ` (${only.join(", ")})` : but ? ` (but ${but.join(", ")})` : ""),
          change.kind === "variant" ? `as ${change.variant}` : change.kind,
          en.care.tip[tip],
          source,
        ],
      ),
    ),
    "## Gates\n\nThey hold on every way in. Pain counts for a day, form for four weeks and from five full reps on; what was not said or not seen opens nothing.",
    table(
      ["exercise", "versions", "pain today, said, at most", "arching must not hurt", "practised", "source"],
      ofEach(({ gates }) => gates).map(([exercise, { variants, mostPain, archingMustNotHurt, practised, source }]) => [
        exercise,
        variants?.join(", ") ?? "all",
        String(mostPain),
        archingMustNotHurt ? "yes" : "–",
        practised ? `${practised.variants.join(" or ")} at ${practised.score}` : "–",
        source,
      ]),
    ),
    "## Growing and coming back",
    `The sets of a plan begin small: ${RAMP.map(({ weeks, sets }) => `${weeks} weeks of ${sets}`).join(", ")}, then the plan. Only weeks with a session count. Who says in the first questions that they know such exercises begins with ${WEEKS_BEHIND.before} of these weeks behind them, and with the same first session. Judgement; it can be put aside.`,
    table(
      ["what happened", "session", "sets", "versions", "source"],
      Object.entries(CUTS).flatMap(([because, steps]) =>
        steps.map((step, n) => [
          because,
          `${n + 1} of ${steps.length}`,
          share(step.share),
          step.rung,
          CUT_SOURCES[because as CutReason],
        ]),
      ),
    ),
    `"away" begins by itself after more than ${AWAY_DAYS} days. A day that begins at 3 or 4 has ${share(GENTLER.share)} of the sets on the first rungs; one that begins at 5 or more, one set of what is gentle. A plan is never changed by these: they end by themselves.`,
    "## How hard it was\n\nAsked after a session, 0–10; what was not said makes nothing heavier. The weight is asked before one that has some. A heavier one begins with two reps fewer, and gets them back before the next.",
    table(
      ["said", "what follows", "source"],
      EFFORTS.map(({ from, follows, source }) => [`${from} or more`, follows, source]),
    ),
    "## Ladders",
    table(
      ["exercise", "version", "easier", "harder", "source"],
      ofEach(({ ladder }) => [ladder]).flatMap(([exercise, { rungs }]) =>
        Object.entries(rungs).map(([variant, { easier, harder }]) => [
          exercise,
          variant,
          easier.map(stepOf).join(" or "),
          harder.map(stepOf).join(" or ") || "–",
          LADDER_SOURCE,
        ]),
      ),
    ),
    `## Twelve people over ${WEEKS} weeks\n\nMade up, day by day, through the functions above.`,
    ...PEOPLE.map(personPart),
  ];
  return `${parts.join("\n\n")}\n`;
}
