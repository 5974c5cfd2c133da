import * as v from "valibot";
import { ACTIVITY_KINDS, type Activity } from "../../core/care/activity";
import { Clock, Id, sequenceEntries } from "./values";

/** One logged walk, swim or ride as it is kept: its type and its validator in one file. */

export const ACTIVITY_SCHEMA = 1;

const ActivitySchema = v.object({
  schema: v.literal(ACTIVITY_SCHEMA),
  id: Id,
  at: Clock,
  offsetMin: sequenceEntries.offsetMin,
  kind: v.picklist(ACTIVITY_KINDS),
  /** More than a day is a slip of the finger. */
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(1440)),
});

export interface ActivityRecord extends Activity {
  readonly schema: typeof ACTIVITY_SCHEMA;
}

export type ReadActivity =
  | { readonly ok: true; readonly record: ActivityRecord }
  | { readonly ok: false; readonly why: "newer" | "damaged"; readonly detail: string };

/** Reads anything that came out of a database or a file as an activity. Never throws. */
export function readActivity(stored: unknown): ReadActivity {
  const schema = typeof stored === "object" && stored !== null ? Number(Reflect.get(stored, "schema")) : Number.NaN;
  if (schema > ACTIVITY_SCHEMA) return { ok: false, why: "newer", detail: `schema ${schema}` };
  const parsed = v.safeParse(ActivitySchema, stored);
  if (!parsed.success) return { ok: false, why: "damaged", detail: v.summarize(parsed.issues) };
  return { ok: true, record: parsed.output };
}
