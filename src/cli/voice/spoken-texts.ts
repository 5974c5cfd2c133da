/**
 * Every text that is spoken, derived from the words themselves: what leads through a session, over the numbers that occur,
 * what is said of a set and of its set-up, and the cues, praises and hints of every exercise.
 */
import { calmSteps } from "../../core/care/bad-day";
import { wholeDose } from "../../core/plan/routine";
import { MOST_REPS, MOST_SETS } from "../../core/plan/routines";
import type { SessionItem } from "../../core/plan/session";
import { WARM_UP } from "../../core/plan/warm-up";
import type { Saying } from "../../core/session/saying";
import { CORRECTION_KINDS, type CorrectionKind, correction } from "../../core/setup/correction";
import { EXERCISES } from "../../exercises";
import { de } from "../../words/de";
import { en, type Words } from "../../words/en";
import { exerciseTexts, RECORDED } from "./exercise-texts";
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

const SIDES = ["left", "right"] as const;

type Spoken = Words["spoken"];
/** What is made of numbers, sides and names: a new one does not compile until it is here. */
type Made = { readonly [Name in keyof Spoken as Spoken[Name] extends string ? never : Name]: readonly string[] };

/** Of a set: its counts, how it is set up, that it looks like another exercise, that it is done. */
function setTexts({ spoken }: Words): readonly string[] {
  const setup = (kind: CorrectionKind, part: string | null = null) => spoken.setup({ ...correction(kind), part });
  const made: Made = {
    setup: [...CORRECTION_KINDS.map((kind) => setup(kind)), ...PARTS.map((part) => setup("hidden", part))],
    count: SIDES.flatMap((side) => upTo(MOST_COUNTED).map((n) => spoken.count(side, n))),
    turnTo: SIDES.map((side) => spoken.turnTo(side)),
    looksLike: RECORDED.map((id) => spoken.looksLike(id)),
    done: upTo(2 * MOST_REPS).map((reps) => spoken.done(reps)),
  };
  // Reps of both sides, seconds of a hold, of a rest's end and of a count-in.
  return [...upTo(2 * MOST_REPS).map(String), ...Object.values(made).flat()];
}

/** Each exercise in each version as a session's item, and one with each number of sets. */
function itemsOfAll(): readonly SessionItem[] {
  const one = { state: "todo", setsDone: 0, because: null } as const;
  const all = RECORDED.flatMap((exercise) =>
    EXERCISES[exercise].variants.map(({ id }): SessionItem => ({ ...wholeDose(exercise, id), ...one })),
  );
  return [...all, ...upTo(MOST_SETS).flatMap((sets) => all.slice(0, 1).map((item) => ({ ...item, sets })))];
}

/** What leads from one set to the next, before the camera and without one. */
function sessionTexts({ session, guided }: Words): readonly string[] {
  const items = itemsOfAll();
  const sayings = Object.values(sayingsOver(items)).flat();
  const either = [true, false];
  return sayings.flatMap((saying) =>
    either.flatMap((isSaved) =>
      either.flatMap((staysUp) => [session.of(saying, items, isSaved, staysUp), guided.of(saying, items, isSaved)]),
    ),
  );
}

/** Every saying there is, over the numbers that occur; a new one does not compile until it is here. */
function sayingsOver(items: readonly SessionItem[]): Readonly<Record<Saying["id"], readonly Saying[]>> {
  const target = { reps: MOST_REPS, perSide: false };
  const place = { item: 0, set: 1, target };
  const places = upTo(MOST_REPS).flatMap((reps) =>
    [true, false].map((perSide) => ({ ...place, target: { reps, perSide } })),
  );
  const starts = items.flatMap(({ sets }, item) => upTo(sets).map((set) => ({ ...place, item, set })));
  return {
    "warm-up": WARM_UP.flatMap((_, part) => [true, false].map((first) => ({ id: "warm-up", part, first }) as const)),
    next: [
      ...starts.map((place) => ({ id: "next", place, another: true, first: true, up: true }) as const),
      ...[...starts, ...places].map(
        (place) => ({ id: "next", place, another: false, first: false, up: false }) as const,
      ),
    ],
    rest: restsOf(items).flatMap((seconds) =>
      [true, false].map((asks) => ({ id: "rest", seconds, place, another: true, asks }) as const),
    ),
    "into-position": places.map((place) => ({ id: "into-position", place, rested: true, up: false }) as const),
    count: upTo(10).map((left) => ({ id: "count", left }) as const),
    go: [{ id: "go" }],
    paused: [true, false].map((byUser) => ({ id: "paused", byUser }) as const),
    resumed: [{ id: "resumed" }],
    "still-paused": [{ id: "still-paused" }],
    "waiting-for-reps": [...starts, ...places].map(
      (place) => ({ id: "waiting-for-reps", place, left: place.target }) as const,
    ),
    "waiting-for-return": [{ id: "waiting-for-return" }],
    over: (["done", "ended", "left"] as const).map((how) => ({ id: "over", how }) as const),
  };
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
const NOTES = /(Note|Meanwhile)$|^(lead|warmUp.*|waiting.*)$/;

/** Whole sentences among an area's words: labels and headings have no full stop. New ones are found by themselves. */
function sentencesIn(area: object): readonly string[] {
  return Object.entries(area).flatMap(([name, word]) =>
    typeof word === "string" && /[.?!]$/.test(word) && !NOTES.test(name) ? [word] : [],
  );
}
