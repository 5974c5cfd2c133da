import { exerciseOf } from "../../app/catalogue";
import type { SetDigest } from "../../core/history/digest";
import { words } from "../../words";
import { timeOf } from "../kit/use/when";

interface DayOfSetsProps {
  readonly day: string;
  /** Newest first. */
  readonly sets: readonly SetDigest[];
}

/** The sets of a day, sitting by sitting, those of one exercise on one line. */
export function DayOfSets({ day, sets }: DayOfSetsProps) {
  return (
    <section className="group" aria-label={day}>
      <h2>{day}</h2>
      {[...grouped(sets, ({ sessionId }) => sessionId)].map(([sessionId, list]) => {
        const inOrder = list.toReversed();
        return (
          <div key={sessionId} className="sitting">
            <p className="sitting-head">
              <span className="soft">{timeOf(inOrder[0]?.startedAt ?? 0, inOrder[0]?.offsetMin)}</span>
              <a href={`#/sessions/${sessionId}`}>{words.review.wholeSession}</a>
            </p>
            <ul className="set-list">
              {[...grouped(inOrder, ({ exercise }) => exercise)].map(([exercise, own]) => (
                <li key={exercise}>
                  <strong>{exerciseOf(exercise)?.name ?? exercise}</strong>
                  <span className="set-links">{own.map(link)}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function link(set: SetDigest) {
  const w = words.sets;
  return (
    <a key={set.id} href={`#/sets/${set.id}`}>
      <span>{w.counted(set.counts.full)}</span>
      {set.source === "video" && <span className="badge">{w.video}</span>}
      {set.endedAt === null && <span className="badge accent">{w.cutShort}</span>}
      {set.score !== null && (
        <span className="set-score">
          <span className="out-of-sight">{words.today.score(set.score)}</span>
          <span aria-hidden="true">{set.score}</span>
        </span>
      )}
    </a>
  );
}

function grouped<K>(sets: readonly SetDigest[], of: (set: SetDigest) => K): Map<K, SetDigest[]> {
  const groups = new Map<K, SetDigest[]>();
  for (const set of sets) groups.set(of(set), [...(groups.get(of(set)) ?? []), set]);
  return groups;
}
