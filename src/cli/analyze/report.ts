import type { SetSummary } from "../../core/coach/coach.types";
import { coverageOf } from "../../core/coach/judge/score";
import { overFilm } from "../../core/coach/picture/film";
import type { ExerciseId, FaultRule } from "../../core/exercise/exercise";
import { checksOf } from "../../core/history/review/coverage";
import type { CutPlace } from "../../core/history/review/cut";
import { unpackFrame } from "../../core/movement/recording";
import { EXERCISES } from "../../exercises";
import { coached, type Way } from "./coached";
import type { FilmedSet } from "./frames";

/** What `analyze --json` says of one file and one exercise. All times in seconds. */
export interface Report {
  readonly file: string;
  readonly exercise: ExerciseId;
  readonly variant: string;
  readonly seconds: number;
  /** With `--live` only: when the set began, on the film's clock; null when it never did. */
  readonly began?: number | null;
  readonly frames: number;
  /** Share 0…1 of the frames with the joints that the exercise needs. */
  readonly seen: number;
  readonly view: SetSummary["view"];
  readonly reps: readonly ReportedRep[];
  readonly cues: readonly { readonly t: number; readonly id: string; readonly text: string }[];
  readonly msPerFrame: number;
}

type Rep = SetSummary["reps"][number];

export interface ReportedRep
  extends Pick<Rep, "n" | "side" | "kind" | "start" | "top" | "end" | "hold" | "score" | "notAssessed"> {
  readonly faults: readonly { readonly id: string; readonly severity: number; readonly at: number }[];
  /** Share 0…1 of the exercise's checks that were made, key faults weighing more: what the score covers. */
  readonly covered: number;
}

/** Coaches the frames of one file as one exercise: the same coach as in the app. */
export function coachFilm(
  file: string,
  film: FilmedSet,
  { exercise, variant, live }: { readonly exercise: ExerciseId; readonly variant: string; readonly live: boolean },
): Report {
  const started = performance.now();
  const { recording } = film;
  const { frames } = recording;
  const way: Way = live ? "live" : "clip";
  const seen = frames.map((_, index) => unpackFrame(recording, index));
  const made = coached(exercise, seen, way, variant);
  const { began } = made;
  const { summary } = overFilm(EXERCISES[exercise], Object.values(EXERCISES), seen, made.summary);
  const checks = checksOf(EXERCISES[exercise], variant);
  const coachingMs = performance.now() - started;
  return {
    file,
    exercise,
    variant,
    seconds: rounded(film.seconds),
    ...(live && { began: began === null ? null : rounded(began) }),
    frames: frames.length,
    seen: rounded(summary.seen),
    view: summary.view,
    reps: summary.reps.map((rep) => reported(rep, checks)),
    cues: summary.cues.map(({ t, id, text }) => ({ t: rounded(t), id, text })),
    msPerFrame: rounded((film.estimationMs + coachingMs) / Math.max(1, frames.length)),
  };
}

function reported(
  { n, side, kind, start, top, end, hold, score, faults, notAssessed }: Rep,
  checks: readonly FaultRule[],
): ReportedRep {
  return {
    n,
    side,
    kind,
    start: rounded(start),
    top: rounded(top),
    end: rounded(end),
    hold: rounded(hold),
    score,
    faults: faults.map(({ id, severity, at }) => ({ id, severity: rounded(severity), at: rounded(at) })),
    notAssessed,
    covered: rounded(coverageOf(checks, notAssessed).ofAll),
  };
}

/** Milliseconds are as exact as a video's clock. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Told of reps that were seen only in part. */
const CUT: Readonly<Record<CutPlace, string>> = {
  began: "One more was under way when the film began.",
  hidden: "Of one more, the top was not seen.",
  ended: "One more was under way when the film ended.",
};

/** Nearer to an end of the film than this, seconds, it was the end that cut the rep. Judgement. */
const AT_THE_END_S = 1;

function cutPlaces(reps: readonly ReportedRep[], seconds: number): readonly CutPlace[] {
  const place = ({ start, end }: ReportedRep) =>
    start < AT_THE_END_S ? "began" : end > seconds - AT_THE_END_S ? "ended" : "hidden";
  return [...new Set(reps.filter(({ kind }) => kind === "cut").map(place))];
}

/** The report as a table for people. */
export function toTable({
  file,
  exercise,
  variant,
  seconds,
  began,
  frames,
  seen,
  view,
  reps,
  cues,
  msPerFrame,
}: Report): string {
  const { name, faults } = EXERCISES[exercise];
  const full = reps.filter(({ kind }) => kind === "full").length;
  const partial = reps.filter(({ kind }) => kind === "partial").length;
  const head = [
    `${file}: ${name}${variant === "standard" ? "" : ` (${variant})`}`,
    `  ${seconds.toFixed(1)} s, ${frames} frames, body seen in ${Math.round(seen * 100)} %, ` +
      `${view ? `seen ${view}` : "view unknown"}, ${msPerFrame.toFixed(0)} ms a frame`,
    `  ${full} ${full === 1 ? "rep" : "reps"}${partial > 0 ? ` and ${partial} partial` : ""}`,
    ...cutPlaces(reps, seconds).map((place) => `  ${CUT[place]}`),
    ...(began === undefined
      ? []
      : [began === null ? "  The set never began." : `  The set began at ${began.toFixed(1)} s.`]),
  ];
  const nameOf = (id: string) => faults.find((rule) => rule.id === id)?.name ?? id;
  const rows = reps.map((rep) => [
    String(rep.n),
    rep.side,
    rep.kind,
    rep.start.toFixed(1),
    rep.top.toFixed(1),
    rep.end.toFixed(1),
    rep.hold.toFixed(1),
    rep.score === null ? "–" : String(rep.score),
    rep.faults.map(({ id, severity }) => `${nameOf(id)}${severity >= 1 ? " (severe)" : ""}`).join(", ") || "–",
  ]);
  const said = cues.map(({ t, text }) => `  ${t.toFixed(1).padStart(6)} s  ${text}`);
  return [
    ...head,
    ...(rows.length > 0
      ? aligned([["rep", "side", "kind", "start", "top", "end", "hold", "score", "faults"], ...rows])
      : []),
    ...(said.length > 0 ? ["  Said:", ...said] : []),
    "",
  ].join("\n");
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
