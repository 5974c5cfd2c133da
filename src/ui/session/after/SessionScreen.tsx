import "../../review/review.css";
import "../../review/session-review.css";
import { useState } from "react";
import { minutesBetween } from "../../../app/days";
import { justEnded } from "../../../app/live/session-start";
import { openSessionReview, type SessionReview } from "../../../app/look-back/session-review";
import { words } from "../../../words";
import { Page } from "../../kit/Page";
import { Skeleton } from "../../kit/Skeleton";
import { Gone } from "../../kit/trouble/Gone";
import { routineName } from "../../kit/use/routine-name";
import { useBegun } from "../../kit/use/use-loaded";
import { whenOf } from "../../kit/use/when";
import { PainStrip } from "../../review/PainStrip";
import { SessionDose } from "../../review/SessionDose";
import { SessionPart } from "../../review/SessionPart";
import { cueOf, oftenText, wellText } from "../../review/sentences";
import { useElsewhere } from "../Elsewhere";
import { PainAfter } from "./PainAfter";

/** How a session was: one good thing, one next thing, pain, every exercise with its reps; the rest is folded. */
export function SessionScreen({ id }: { id: string }) {
  const [review, setReview] = useState<SessionReview | null | undefined>(undefined);
  const w = words.sessionReview;
  const elsewhere = useElsewhere();
  // Whoever has just ended it stands on the mat, and reads it from there; the questions come at the laptop.
  const [fresh, setFresh] = useState(false);
  useBegun(
    async (isHere) => {
      const ended = await justEnded(id);
      if (isHere()) setFresh(ended !== null);
    },
    [id],
  );

  useBegun(
    async (isHere) => {
      const found = await openSessionReview(id);
      if (isHere()) setReview(found);
    },
    [id],
  );

  if (review === undefined) {
    return (
      <Page title={words.app.loading}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  if (review === null) return <Gone title={w.gone} />;
  const { startedAt, endedAt, parts } = review;
  const minutes = minutesBetween(startedAt, endedAt);
  const lead = [
    review.routine && routineName(review.routine),
    whenOf(review),
    minutes === null ? null : w.lasted(minutes),
  ];

  return (
    <Page title={w.title} lead={lead.filter(Boolean).join(" · ")}>
      <div className="review session-review" data-fresh={fresh || undefined}>
        {review.cutShort && <p className="banner">{elsewhere === id ? words.session.elsewhere : w.cutShort}</p>}
        {!review.watched && (
          <p className="banner">
            {parts.some(({ sets }) => sets.length > 0) ? words.guided.partlyWatched : words.guided.nobodyWatched}
          </p>
        )}
        <Summary review={review} />
        <PainAfter sessionId={id} />
        {parts.some(({ sets }) => sets.length > 0) && <p className="soft">{w.choose}</p>}
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a plan may hold an exercise twice, and its order never changes
          <SessionPart key={index} part={part} />
        ))}
        {/* Where nobody watched there is nothing before it to read. */}
        <details className="review-more" open={!review.watched || undefined}>
          <summary>{w.more}</summary>
          <div className="session-facts">
            <SessionDose parts={parts} watched={review.watched} />
            <PainStrip pain={review.pain} />
          </div>
          {parts.some(({ sets }) => sets.length > 0) && <p className="soft small">{words.review.scoreNote}</p>}
        </details>
        <div className="row">
          <a className="button" href="#/">
            {words.review.home}
          </a>
          <a className="button plain" href={`#/report/session/${id}`}>
            {words.calendar.sessionReport}
          </a>
          <a className="button plain" href="#/settings">
            {words.breaks.door}
          </a>
        </div>
      </div>
    </Page>
  );
}

function Summary({ review: { parts, planDone, well, work, watched } }: { review: SessionReview }) {
  const w = words.sessionReview;
  const done = parts.filter(({ sets }) => sets.length > 0);
  const none = done.length === 0;
  const sets = done.flatMap((part) => part.sets);
  const reps = sets.reduce((sum, { counts }) => sum + counts.full, 0);
  const clean = !none && done.every(({ verdict }) => verdict.clean);
  return (
    <div className="session-words">
      {none && watched && <p>{w.none}</p>}
      {!none && <p className="session-done">{words.today.lastLine(sets.length, reps)}</p>}
      {(planDone || well) && (
        <p>
          {planDone && w.planDone} {well && w.at(well.exercise.name, wellText(well.well, well.exercise))}
        </p>
      )}
      {work && (
        <p>
          {w.workAt(words.exercises[work.exercise.id].name)} <strong>{cueOf(work.work.fault, work.exercise)}</strong>{" "}
          <span className="soft">{oftenText(work.work, work.exercise)}</span>
        </p>
      )}
      {clean && <p>{words.review.clean}</p>}
    </div>
  );
}
