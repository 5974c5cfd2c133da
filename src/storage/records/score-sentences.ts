import type { ScoreCap, ScorePart, ScoreReason } from "../../core/coach/coach.types";

/** What sets up to schema 2 said of their scores, in English, and what was meant by it. */
const CAPS: Readonly<Record<string, ScoreCap>> = {
  "At most 65": "key-fault",
  "At most 50": "two-clear",
  "At most 60": "partial",
  "At most 95": "unseen",
};

/** A part's reason where it was for the best, and where it was not. */
const BY_VALUE: Readonly<Record<ScorePart["id"], readonly [best: ScoreReason, less: ScoreReason]>> = {
  range: ["full-range", "short-range"],
  form: ["no-fault", "faults"],
  tempo: ["steady-pace", "hurried"],
  stability: ["steady", "wobble"],
  even: ["alike", "unlike"],
  smooth: ["flowing", "halting"],
};

/** Tempo alone says more than its value tells. */
const TEMPO: readonly (readonly [RegExp, ScoreReason])[] = [
  [/^Held for .* of /, "held-short"],
  [/^Held for /, "held"],
  [/^Took /, "quick"],
  [/^Slow and calm/, "calm"],
  [/^Steady pace/, "steady-pace"],
  [/hurried/, "hurried"],
];

/** As `score.ts` has it: a body is never quite still, and above this it was called steady. */
const STEADY = 0.6;

/** A set, or what older rules said of one, with codes for sentences. What is no verdict at all is left to the validator. */
export function withReasons(verdict: unknown): Record<string, unknown> {
  if (!isObject(verdict)) return { damaged: verdict };
  if (!Array.isArray(verdict.reps)) return verdict;
  return { ...verdict, reps: verdict.reps.map((rep) => (isObject(rep) ? repOf(rep) : rep)) };
}

function repOf(rep: Record<string, unknown>): Record<string, unknown> {
  const { parts, caps } = rep;
  return {
    ...rep,
    ...(Array.isArray(parts) && { parts: parts.map((part) => (isObject(part) ? partOf(part) : part)) }),
    ...(Array.isArray(caps) && { caps: caps.map((cap) => CAPS[String(cap).split(":")[0] ?? ""] ?? cap) }),
  };
}

function partOf(part: Record<string, unknown>): Record<string, unknown> {
  const { id, value, because } = part;
  const [best, less] = BY_VALUE[id as ScorePart["id"]] ?? [because, because];
  const isBest = typeof value === "number" && (id === "stability" ? value > STEADY : value >= 1);
  const said = id === "tempo" ? TEMPO.find(([sentence]) => sentence.test(String(because)))?.[1] : undefined;
  return { ...part, because: said ?? (isBest ? best : less) };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
