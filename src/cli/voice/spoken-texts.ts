/**
 * Every text that is spoken, derived from the words themselves: what leads through a session, over the numbers that occur,
 * what is said of a set and of its set-up, and the cues, praises and hints of every exercise.
 */
import { calmSteps } from "../../core/care/bad-day";
import type { ExerciseId } from "../../core/exercise/exercise";
import { doseOf } from "../../core/plan/doses";
import { MOST_REPS, MOST_SETS } from "../../core/plan/routines";
import type { PlanItem, SessionItem } from "../../core/plan/session";
import type { Saying } from "../../core/session/saying";
import { CORRECTION_KINDS } from "../../core/setup/correction";
import { EXERCISES } from "../../exercises";
import { de } from "../../words/de";
import { en, type Words } from "../../words/en";
import { exerciseTexts } from "./exercise-texts";
import type { Language } from "./languages";

const WORDS: Readonly<Record<Language, Words>> = { en, de };

/** Whoever goes on past a set's end is still counted: so far. Judgement. */
const MOST_COUNTED = MOST_REPS + 10;
const PARTS = ["head", "shoulders", "arms", "hands", "hips", "knees", "feet"] as const;
const upTo = (most: number) => Array.from({ length: most }, (_, n) => n + 1);

/** @returns whole texts, as they are handed to the voice; many are there more than once */
export function spokenTexts(language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    ...counts(words),
    ...sentencesIn(words.spoken),
    ...sentencesIn(words.session),
    ...sentencesIn(words.pain.ask),
    ...sentencesIn(words.pain.spoken),
    words.pain.nothing,
    words.pain.stopFromFloor,
    words.settings.tried,
    ...setTexts(words),
    ...sessionTexts(words),
    ...troubles(words),
    ...calmTexts(words),
    ...exerciseTexts(language),
  ].filter((text) => text.trim() !== "");
}

/** Reps, seconds of a hold, of a rest's end and of a count-in; and the reps of each side. */
function counts({ spoken }: Words): readonly string[] {
  const sided = (["left", "right"] as const).flatMap((side) => upTo(MOST_COUNTED).map((n) => spoken.count(side, n)));
  return [...upTo(2 * MOST_REPS).map(String), ...sided];
}

/** Of a set: how it is set up, that it looks like another exercise, that it is done. */
function setTexts({ spoken }: Words): readonly string[] {
  const plain = { text: null, part: null };
  return [
    ...CORRECTION_KINDS.map((kind) => spoken.setup({ ...plain, kind } as Parameters<Words["spoken"]["setup"]>[0])),
    ...PARTS.map((part) =>
      spoken.setup({ kind: "hidden", text: null, part } as Parameters<Words["spoken"]["setup"]>[0]),
    ),
    ...ids().map((id) => spoken.looksLike(id)),
    ...upTo(2 * MOST_REPS).map((reps) => spoken.done(reps)),
  ];
}

const ids = () => Object.keys(EXERCISES) as ExerciseId[];

/** Each exercise in each version, as a session's item. */
function itemsOfAll(): readonly SessionItem[] {
  return ids().flatMap((exercise) =>
    EXERCISES[exercise].variants.map(({ id: variant }): SessionItem => {
      const { sets, reps, perSide, restS } = doseOf(exercise, variant);
      const planned: PlanItem = { exercise, variant, sets, reps, perSide, holdS: null, restS };
      return { ...planned, state: "todo", setsDone: 0, because: null };
    }),
  );
}

type Said = (saying: Saying, all?: readonly SessionItem[]) => readonly string[];

/** What leads from one set to the next, before the camera and without one. */
function sessionTexts(words: Words): readonly string[] {
  const items = itemsOfAll();
  const first = items[0];
  if (!first) return [];
  const target = { reps: first.reps, perSide: first.perSide };
  const saidBy =
    ({ of }: Pick<Words["session"], "of">): Said =>
    (saying, all = items) =>
      [true, false].flatMap((isSaved) => [of(saying, all, isSaved), of(saying, all, isSaved, true)]);
  const [said, led] = [saidBy(words.session), saidBy(words.guided)];
  const both = (saying: Saying, all?: readonly SessionItem[]) => [...said(saying, all), ...led(saying, all)];
  const place = { item: 0, set: 1, target };
  const targets = upTo(MOST_REPS).flatMap((reps) => [true, false].map((perSide) => ({ reps, perSide })));
  return [
    ...items.flatMap((_, item) => [
      ...both({ id: "next", place: { ...place, item }, another: true, first: true }),
      ...said({ id: "waiting-for-reps", place: { ...place, item }, left: target }),
    ]),
    ...upTo(MOST_SETS).flatMap((sets) =>
      upTo(sets).flatMap((set) =>
        said({ id: "next", place: { ...place, set }, another: false, first: false }, [{ ...first, sets }]),
      ),
    ),
    ...targets.flatMap((target) => [
      ...said({ id: "next", place: { ...place, target }, another: false, first: false }),
      ...said({ id: "into-position", place: { ...place, target }, rested: true }),
      ...said({ id: "waiting-for-reps", place: { ...place, target }, left: target }),
    ]),
    ...restsOf(items).flatMap((seconds) =>
      [true, false].flatMap((asks) => both({ id: "rest", seconds, place, another: true, asks })),
    ),
    ...[true, false].flatMap((byUser) => both({ id: "paused", byUser })),
    ...(["go", "resumed", "still-paused", "waiting-for-return"] as const).flatMap((id) => both({ id })),
    ...(["done", "ended", "left"] as const).flatMap((how) => both({ id: "over", how })),
  ];
}

/** Rests that the exercises have, those of a session made shorter, and the round ones that a plan from elsewhere may have. */
function restsOf(items: readonly SessionItem[]): readonly number[] {
  const round = upTo(8).map((n) => n * 15);
  return [...new Set([0, ...items.map(({ restS }) => restS), ...round, 10, 20, 40])];
}

/**
 * What stops a session while somebody lies there. A camera that is refused, missing or in use is told within seconds of the
 * press that asked for it, and what a browser cannot do at all, films, backups and storage are sentences for the eye.
 */
const MEANWHILE = /^camera-(unplugged|failed|silent|dark|asking)$/;

function troubles({ problems, session }: Words): readonly string[] {
  return Object.entries(problems).flatMap(([id, problem]) => (MEANWHILE.test(id) ? [session.told(problem)] : []));
}

function calmTexts({ calm, exercises }: Words): readonly string[] {
  return calmSteps().map((step) => {
    const { title, how } =
      step.id === "move"
        ? (exercises[step.shown.exercise].calm ?? { title: exercises[step.shown.exercise].name, how: "" })
        : calm.step[step.id];
    return `${title}. ${how}`;
  });
}

/** What stands beside a button, for the eye alone. */
const NOTES = /(Note|Meanwhile)$|^(lead|warmUp|waiting.*)$/;

/** Whole sentences among an area's words: labels and headings have no full stop. New ones are found by themselves. */
function sentencesIn(area: object): readonly string[] {
  return Object.entries(area).flatMap(([name, word]) =>
    typeof word === "string" && /[.?!]$/.test(word) && !NOTES.test(name) ? [word] : [],
  );
}
