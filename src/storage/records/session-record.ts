import * as v from "valibot";
import { PAIN_PLACES, type PainEntry, type SessionItem } from "../../core/plan/session";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { Clock, Count, Id, sequenceEntries } from "./values";

/** One session as it is kept: its type, its validator and its migrations in one file. Its sets carry its id. */

const Seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const ItemSchema = v.object({
  exercise: v.picklist(EXERCISE_IDS),
  variant: v.string(),
  sets: Count,
  reps: Count,
  perSide: v.boolean(),
  holdS: v.nullable(Seconds),
  restS: Seconds,
  weightKg: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  state: v.picklist(["todo", "done", "skipped", "stopped"]),
  setsDone: Count,
  setIds: v.optional(v.array(v.string())),
  because: v.nullable(v.picklist(["user", "no-equipment", "pain", "short-of-time"])),
});

interface Said {
  readonly when: string;
  readonly legSymptoms: boolean | null;
  readonly chest?: unknown;
}

/**
 * Until the leg question could be left open, an answer given before a session was kept as "no sign in a leg" though nobody
 * had been asked. Those are known by having no answer on the chest either.
 */
const neverAsked = <Entry extends Said>(entry: Entry): Entry =>
  entry.when === "before" && entry.legSymptoms === false && entry.chest === undefined
    ? { ...entry, legSymptoms: null }
    : entry;

const PainFields = v.object({
  at: Clock,
  when: v.picklist(["before", "during", "after-exercise", "after", "next-morning"]),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  places: v.array(v.picklist(PAIN_PLACES)),
  legSymptoms: v.nullable(v.boolean()),
  catching: v.optional(v.nullable(v.boolean())),
  chest: v.optional(v.nullable(v.boolean())),
  warningSigns: v.optional(v.boolean()),
  exercise: v.nullable(v.picklist(EXERCISE_IDS)),
  setId: v.nullable(v.string()),
});
const PainSchema = v.pipe(PainFields, v.transform(neverAsked));

export const SESSION_SCHEMA = 1;

const SessionSchema = v.object({
  schema: v.literal(SESSION_SCHEMA),
  id: Id,
  /** Milliseconds since 1970. */
  startedAt: Clock,
  ...sequenceEntries,
  /** null while it is going on; still null afterwards means that it was cut short and can be taken up again. */
  endedAt: v.nullable(Clock),
  routine: v.object({ id: v.string(), name: v.string() }),
  items: v.array(ItemSchema),
  pain: v.array(PainSchema),
  /** Parts of the warm-up that are behind, done or left out; absent: it had none, or was left in the first of them. */
  warmUp: v.optional(Count),
  /** How hard it was, 0–10; absent: not said. */
  effort: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  /** false: all or some of it was done without a camera, so that its sets are no records of their own. */
  watched: v.optional(v.literal(false)),
});

/** A stored session, with the core's own types for what the core made. */
export interface SessionRecord extends Readonly<Omit<v.InferOutput<typeof SessionSchema>, "items" | "pain">> {
  readonly items: readonly SessionItem[];
  readonly pain: readonly PainEntry[];
}

export type ReadSession =
  | { readonly ok: true; readonly record: SessionRecord }
  | { readonly ok: false; readonly why: "newer" | "damaged"; readonly detail: string };

/** Reads anything that came out of a database or a file as a session. Never throws. */
export function readSessionRecord(stored: unknown): ReadSession {
  const schema = typeof stored === "object" && stored !== null ? Number(Reflect.get(stored, "schema")) : Number.NaN;
  if (schema > SESSION_SCHEMA) return { ok: false, why: "newer", detail: `schema ${schema}` };
  const parsed = v.safeParse(SessionSchema, stored);
  if (!parsed.success) return { ok: false, why: "damaged", detail: v.summarize(parsed.issues) };
  return { ok: true, record: parsed.output };
}
