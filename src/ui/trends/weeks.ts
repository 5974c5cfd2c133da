import { median } from "../../core/body/statistics";
import type { Exercise, RepSide } from "../../core/exercise/exercise";
import { mondayOf, weekOf } from "../../core/history/trends/days";
import { type Measure, sidesOf, weekly } from "../../core/history/trends/series";
import { type PainAround, painAround, type Visit } from "../../core/history/trends/visit";
import { words } from "../../words";
import type { ChartData, Series } from "../charts/plot";
import { shortDate } from "../kit/use/dates";

/** The weeks a page of trends is about, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Words on the horizontal axis have room for so many. */
const MOST_TICKS = 5;
const LOOKS = ["first", "second", "third", "fourth"] as const;
const PAIN = ["before", "during", "after", "morning"] as const satisfies readonly (keyof PainAround)[];

function axis({ first, last }: Span): Pick<ChartData, "span" | "xTicks" | "xName"> {
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS));
  const ticks = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, n) => last - n * step).reverse();
  return { span: [first, last], xTicks: ticks, xName: (week) => shortDate(mondayOf(week)) };
}

/** How each measure is shown: per cent where it is a share, and what is always on the chart. */
function shown(measure: Measure, { rep }: Exercise): Pick<ChartData, "domain" | "band" | "yName"> & { times: number } {
  const { percent, seconds, points, change } = words.trends;
  const top = Math.round(rep.top * 100);
  switch (measure) {
    case "range":
      return { times: 100, domain: [Math.min(60, top), 110], band: [top, 110], yName: percent };
    case "hold": {
      const most = Math.max(2, rep.holdTargetS * 1.5);
      const band = rep.holdTargetS > 0 ? ([rep.holdTargetS, most] as const) : null;
      return { times: 1, domain: [0, most], band, yName: seconds };
    }
    case "quality":
      return { times: 1, domain: [40, 100], band: [70, 100], yName: points };
    case "faults":
      return { times: 100, domain: [0, 60], band: null, yName: percent };
    case "fatigue":
      return { times: 1, domain: [-20, 10], band: null, yName: change };
  }
}

/** One measure of one exercise, week by week, each side for itself. */
export function measureChart(visits: readonly Visit[], exercise: Exercise, measure: Measure, span: Span): ChartData {
  const { times, ...how } = shown(measure, exercise);
  const series = sidesOf(visits, exercise.id).map((side, n): Series => {
    const weeks = weekly(visits, exercise.id, side, measure, span.first, span.last);
    const points = weeks.map(({ week, value }) => ({ x: week, y: value === null ? null : value * times }));
    return { name: nameOf(side), look: LOOKS[n % LOOKS.length] ?? "first", points };
  });
  return { ...axis(span), ...how, series };
}

const nameOf = (side: RepSide) => (side === "both" ? words.trends.both : words.side[side]);

/** The most pain that was said of each week's sessions, by when it was said. */
export function painChart(visits: readonly Visit[], span: Span): ChartData {
  const series = PAIN.map((when, n): Series => {
    const points = Array.from({ length: span.last - span.first + 1 }, (_, k) => {
      const said = visits
        .filter((visit) => weekOf(visit.day) === span.first + k)
        .flatMap((visit) => painAround(visit)[when] ?? []);
      return { x: span.first + k, y: said.length > 0 ? Math.max(...said) : null };
    });
    return { name: words.trends.pain[when], look: LOOKS[n] ?? "first", points };
  });
  return { ...axis(span), domain: [0, 10], band: [0, 2], yName: String, series };
}

/** Weeks that count as "lately". Judgement: long enough for eight to twelve sessions. */
const LATELY = 4;

/** The middle of the last weeks and of those before, of all lines together; null where a stretch has nothing. */
export function latelyAndBefore({ series, span }: ChartData): { lately: number | null; before: number | null } {
  const middle = (from: number, to: number) =>
    median(
      series.flatMap(({ points }) => points.flatMap(({ x, y }) => (y !== null && x >= from && x <= to ? [y] : []))),
    );
  const [, last] = span;
  return { lately: middle(last - LATELY + 1, last), before: middle(last - 2 * LATELY + 1, last - LATELY) };
}
