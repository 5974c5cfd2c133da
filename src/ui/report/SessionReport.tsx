import { minutesBetween } from "../../app/days";
import type { Track } from "../../app/look-back/visits";
import { painAround, type Visit } from "../../core/history/trends/visit";
import type { PainEntry } from "../../core/plan/session";
import { words } from "../../words";
import { Gone } from "../kit/trouble/Gone";
import { longDate } from "../kit/use/dates";
import { useTrack } from "../kit/use/use-track";
import { timeOf } from "../kit/use/when";
import { Decision } from "./Decision";
import { ExerciseTable } from "./ExerciseTable";
import { Method } from "./Method";
import { Question } from "./Question";
import { Facts, Report, Waiting } from "./Report";

/** One session on one page, for a physiotherapist. */
export function SessionReport({ id }: { id: string }) {
  const [track] = useTrack(null);
  if (!track) return <Waiting title={words.report.session} />;
  const visit = track.visits.find((one) => one.id === id);
  if (!visit) return <Gone title={words.sessionReview.gone} />;
  return <Paper track={track} visit={visit} />;
}

function Paper({ track, visit }: { track: Track; visit: Visit }) {
  const w = words.report;
  const before = track.visits.slice(0, track.visits.indexOf(visit));
  const minutes = minutesBetween(visit.startedAt, visit.endedAt);
  const lasted = minutes === null ? null : words.sessionReview.lasted(minutes);
  const about = [longDate(visit.day), timeOf(visit.startedAt, visit.offsetMin), lasted].filter(Boolean).join(", ");
  const pain = painAround(visit);
  const said = (score: number | null) => (score === null ? w.notSaid : words.sessionReview.painOf(score));
  const facts = (["before", "during", "after", "morning"] as const).map((when) => ({
    name: w.pain[when],
    value: said(pain[when]),
  }));
  const effort = visit.session?.effort;
  const last = before.findLast(({ sets }) => sets.length > 0);
  return (
    <Report title={w.session} about={about}>
      <Facts
        facts={[
          ...facts,
          { name: words.ability.effort, value: effort === undefined ? w.notSaid : words.ability.effortSaid(effort) },
          { name: w.places, value: placesOf(visit.session?.pain ?? []) },
          { name: w.sinceLast, value: last ? w.days(visit.day - last.day) : w.firstSession },
        ]}
      />
      <ExerciseTable visits={[visit]} earlier={before} items={visit.session?.items ?? []} />
      <Decision visits={[...before, visit]} />
      <Question />
      <Method sets={visit.sets} bars />
    </Report>
  );
}

function placesOf(pain: readonly PainEntry[]): string {
  const w = words.report;
  const places = [...new Set(pain.filter(({ score }) => score > 0).flatMap((entry) => entry.places))];
  const leg = pain.some(({ legSymptoms }) => legSymptoms);
  return [...places.map((place) => w.place[place]), ...(leg ? [w.legSymptoms] : [])].join(", ") || w.none;
}
