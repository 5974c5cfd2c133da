import * as v from "valibot";
import { type Cue, type NotAssessed, type Rep, SCORE_CAPS, SCORE_REASONS } from "../../core/coach/coach.types";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { isObject, withReasons } from "./score-sentences";
import { Clock, Count, Finite, Id, Seconds, sequenceEntries } from "./values";

/** One set as it is kept: its type, its validator and its migrations in one file. */

const ViewSchema = v.nullable(v.picklist(["side", "oblique", "diagonal", "front", "rear"]));
const SideSchema = v.picklist(["left", "right", "both"]);

const NotAssessedSchema = v.object({
  id: v.string(),
  reason: v.picklist(["nowhere", "view", "visibility", "contour", "build", "baseline", "phase"]),
});

const RepSchema = v.object({
  n: Count,
  side: SideSchema,
  kind: v.picklist(["full", "partial", "cut"]),
  start: Seconds,
  top: Seconds,
  end: Seconds,
  hold: Seconds,
  outS: v.nullable(Seconds),
  backS: v.nullable(Seconds),
  peak: Finite,
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  parts: v.array(
    v.object({
      id: v.picklist(["range", "form", "tempo", "stability", "even", "smooth"]),
      weight: Finite,
      value: Finite,
      because: v.picklist(SCORE_REASONS),
    }),
  ),
  caps: v.array(v.picklist(SCORE_CAPS)),
  faults: v.array(v.object({ id: v.string(), severity: Finite, at: Seconds, value: Finite })),
  notAssessed: v.array(NotAssessedSchema),
  clear: v.optional(v.array(v.string())),
  view: ViewSchema,
  curve: v.array(v.tuple([Finite, Finite])),
});

const CueSchema = v.object({
  t: Seconds,
  id: v.string(),
  text: v.string(),
  kind: v.picklist(["fault", "praise", "setup", "hold", "count"]),
  priority: v.picklist(["safety", "form", "range", "tempo"]),
});

const CountsSchema = v.object({ full: Count, partial: Count, left: Count, right: Count });

/** What one revision of the rules made of the movement. */
const verdictEntries = {
  view: ViewSchema,
  reps: v.array(RepSchema),
  cues: v.array(CueSchema),
  counts: CountsSchema,
  score: v.nullable(Finite),
  notAssessed: v.array(NotAssessedSchema),
};

export const SET_SCHEMA = 3;

const SetRecordSchema = v.object({
  schema: v.literal(SET_SCHEMA),
  id: Id,
  /** Sets of one sitting share it. */
  sessionId: v.string(),
  /** Milliseconds since 1970, the computer's clock; every other time in the record is in seconds on the source's clock. */
  startedAt: Clock,
  ...sequenceEntries,
  /** null while the set is going on; still null afterwards means that it was cut short. */
  endedAt: v.nullable(Clock),
  source: v.variant("kind", [
    v.object({ kind: v.literal("camera"), label: v.string() }),
    v.object({ kind: v.literal("video"), label: v.string() }),
    v.object({ kind: v.literal("recording"), label: v.string() }),
  ]),
  exercise: v.object({ id: v.picklist(EXERCISE_IDS), revision: Count }),
  variant: v.string(),
  /** How much was to be said in it, so that judged again it says the same. Absent: "normal", or kept before there was such. */
  talk: v.optional(v.picklist(["quiet", "normal", "talkative"])),
  target: v.object({ reps: Count, perSide: v.boolean() }),
  model: v.string(),
  /** Width over height of the picture. */
  aspect: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
  seconds: Seconds,
  frames: Count,
  seen: Finite,
  ...verdictEntries,
  /** What older rules said, oldest first; empty for a set that was never judged anew. */
  earlier: v.array(
    v.object({
      revision: Count,
      /** Milliseconds since 1970: when newer rules took its place. */
      until: Clock,
      ...verdictEntries,
    }),
  ),
});

type Stored = v.InferOutput<typeof SetRecordSchema>;

/** What the core made, in its own types. */
interface Judged {
  readonly reps: readonly Rep[];
  readonly cues: readonly Cue[];
  readonly notAssessed: readonly NotAssessed[];
}

type StoredVerdict = Stored["earlier"][number];

/** What an older revision of the rules said of a set. */
export interface EarlierVerdict extends Readonly<Omit<StoredVerdict, keyof Judged>>, Judged {}

/** A stored set, with the core's own types for what the core made. */
export interface SetRecord extends Readonly<Omit<Stored, keyof Judged | "earlier">>, Judged {
  readonly earlier: readonly EarlierVerdict[];
}

/** What the validator lets through is a `Whole`, and every `Whole` passes it: else a set is kept and never read again. */
type Same<Whole, Validated> = Whole extends Immutable<Validated> ? (Validated extends Whole ? true : never) : never;
type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
true satisfies Same<Rep, v.InferOutput<typeof RepSchema>>;
true satisfies Same<Cue, v.InferOutput<typeof CueSchema>>;
true satisfies Same<NotAssessed, v.InferOutput<typeof NotAssessedSchema>>;

/** Step n turns a record of schema n into one of schema n + 1. */
const STEPS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {
  // Schema 2 can keep what older rules said beside what the present ones say.
  1: (old) => ({ ...old, schema: 2, earlier: [] }),
  // Schema 3 keeps what a score was made of as codes; until then it was kept as English sentences.
  2: (old) => ({
    ...withReasons(old),
    schema: 3,
    earlier: Array.isArray(old.earlier) ? old.earlier.map(withReasons) : old.earlier,
  }),
};

export type ReadSet =
  | { readonly ok: true; readonly record: SetRecord }
  | { readonly ok: false; readonly why: "newer" | "damaged"; readonly detail: string };

/** Reads anything that came out of a database or a file as a set, bringing older ones up to date. Never throws. */
export function readSetRecord(stored: unknown): ReadSet {
  if (!isObject(stored)) return { ok: false, why: "damaged", detail: "not an object" };
  let record = stored;
  let schema = Number(record.schema);
  if (schema > SET_SCHEMA) return { ok: false, why: "newer", detail: `schema ${schema}` };
  for (; schema < SET_SCHEMA; schema++) {
    const step = STEPS[schema];
    if (!step) return { ok: false, why: "damaged", detail: `no way from schema ${String(stored.schema)}` };
    record = step(record);
  }
  const parsed = v.safeParse(SetRecordSchema, record);
  if (!parsed.success) return { ok: false, why: "damaged", detail: v.summarize(parsed.issues) };
  return { ok: true, record: parsed.output };
}

/** Whether a stored set never came to its end: the page was closed or the machine stopped. */
export function wasCutShort(record: SetRecord): boolean {
  return record.endedAt === null;
}
