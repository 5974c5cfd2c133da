import "./end-card.css";
import { useEffect, useRef, useState } from "react";
import { openSessionReview, type SessionReview } from "../../../app/look-back/session-review";
import { RANK } from "../../../app/sound/announce";
import { sound } from "../../../app/sound/sound";
import { words } from "../../../words";
import { useFit } from "../../kit/use/use-fit";
import { useBegun } from "../../kit/use/use-loaded";
import { cueOf, wellText } from "../../review/sentences";

/** Whoever ended the last set has time to read it and to get up; then the review comes by itself. Seconds, judgement. */
const STAYS_S = 30;
/** A pointer that is still moving from before is nobody who has come. Seconds, judgement. */
const NOT_BEFORE_S = 1;

/** The end, read from the mat: what was done, one good thing, one next thing. The questions wait for whoever comes near. */
export function EndCard({ id, onNear }: { id: string; onNear: () => void }) {
  const [review, show] = useState<SessionReview | null>(null);
  const fitting = useFit<HTMLDivElement>();
  const said = useRef(false);
  useBegun(
    async (isHere) => {
      const found = await openSessionReview(id);
      if (isHere()) show(found);
    },
    [id],
  );
  const lines = review && linesOf(review);

  useEffect(() => {
    if (!lines || said.current) return;
    said.current = true;
    const text = [lines.good, lines.next].filter(Boolean).join(" ");
    // Behind the last words of the session, which thank and say what to do with the back.
    if (text) sound.announce({ words: [{ text, rank: RANK.notice }], tone: null });
  }, [lines]);

  useEffect(() => {
    const from = performance.now();
    const near = () => performance.now() - from > NOT_BEFORE_S * 1000 && onNear();
    const events = ["pointermove", "pointerdown", "keydown"] as const;
    for (const event of events) window.addEventListener(event, near);
    const timer = setTimeout(onNear, STAYS_S * 1000);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, near);
    };
  }, [onNear]);

  return (
    <section className="end-card" aria-label={words.session.ended}>
      <div ref={fitting} className="end-words" role="status">
        <p className="end-done">{lines?.done ?? words.live.enough}</p>
        {lines?.good && (
          <p>
            <span className="end-mark" aria-hidden="true">
              ✓
            </span>
            {lines.good}
          </p>
        )}
        {lines?.next && (
          <p className="end-next">
            <span className="end-mark" aria-hidden="true">
              →
            </span>
            {lines.next}
          </p>
        )}
      </div>
      <button className="live-button" type="button" onClick={onNear}>
        {words.session.toReview}
      </button>
    </section>
  );
}

/** The same verdict as the review's, in as few words as can be read at once. */
export function linesOf({ parts, planDone, well, work }: SessionReview) {
  const w = words.sessionReview;
  const sets = parts.flatMap((part) => part.sets);
  const reps = sets.reduce((sum, { counts }) => sum + counts.full, 0);
  const good = well ? w.at(well.exercise.name, wellText(well.well, well.exercise)) : planDone ? w.planDone : null;
  return {
    done: sets.length > 0 ? words.today.lastLine(sets.length, reps) : null,
    good,
    next: work ? words.session.nextTime(work.exercise.name, cueOf(work.work.fault, work.exercise)) : null,
  };
}
