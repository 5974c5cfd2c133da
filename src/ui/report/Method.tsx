import { exerciseOf } from "../../app/catalogue";
import type { SetDigest } from "../../core/history/digest";
import { words } from "../../words";

/** How it was measured, and how far it can be trusted: versions, views, and what it is not. */
export function Method({ sets, bars = false }: { readonly sets: readonly SetDigest[]; readonly bars?: boolean }) {
  const w = words.report;
  const models = [...new Set(sets.map(({ model }) => model))];
  const views = [...new Set(sets.flatMap(({ view }) => (view ? [words.view[view]] : [])))];
  const rules = [...new Set(sets.map((set) => `${exerciseOf(set.exercise)?.name ?? set.exercise} ${set.revision}`))];
  return (
    <p className="report-method">
      {bars && w.sparksKey} {w.method(models, views, rules)}
    </p>
  );
}
