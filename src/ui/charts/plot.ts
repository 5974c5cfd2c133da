import {
  areaY,
  dot,
  gridY,
  axisX as horizontalAxis,
  lineY,
  type Markish,
  plot,
  ruleY,
  axisY as verticalAxis,
} from "@observablehq/plot";

/** One line of a chart; a gap where a value is null. */
export interface Series {
  readonly name: string;
  /** Shape and colour go together, so that neither alone has to be told apart. */
  readonly look: "first" | "second" | "third" | "fourth";
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
}

export interface ChartData {
  readonly series: readonly Series[];
  /** First and last place on the horizontal axis. */
  readonly span: readonly [number, number];
  /** Least and greatest value that are always on the chart. */
  readonly domain: readonly [number, number];
  /** The good band, or null where there is none. */
  readonly band: readonly [number, number] | null;
  readonly xName: (x: number) => string;
  readonly yName: (y: number) => string;
  /** Where on the horizontal axis there is a word. */
  readonly xTicks: readonly number[];
}

const LOOKS: Readonly<
  Record<Series["look"], { stroke: string; symbol: "circle" | "square" | "triangle" | "diamond"; dash: string }>
> = {
  first: { stroke: "var(--ink)", symbol: "circle", dash: "none" },
  second: { stroke: "var(--accent)", symbol: "square", dash: "6 4" },
  third: { stroke: "var(--good)", symbol: "triangle", dash: "2 4" },
  fourth: { stroke: "var(--figure-far)", symbol: "diamond", dash: "10 4" },
};

/** Draws a chart as SVG, in the colours of the page: light, dark and in print. */
export function drawChart(data: ChartData, width: number, height: number): SVGSVGElement | HTMLElement {
  const { series, domain, band, xTicks } = data;
  const values = series.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  const marks: Markish[] = [];
  const [from, to] = data.span;
  if (band) marks.push(areaY([from, to], { x: (x: number) => x, y1: band[0], y2: band[1], fill: "var(--band)" }));
  marks.push(gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 4 }));
  if (domain[0] < 0 && domain[1] > 0) marks.push(ruleY([0], { stroke: "var(--ink-soft)" }));
  for (const { points, look } of series) {
    const { stroke, symbol, dash } = LOOKS[look];
    marks.push(lineY(points, { x: "x", y: "y", stroke, strokeWidth: 2, strokeDasharray: dash, curve: "linear" }));
    const there = points.filter(({ y }) => y !== null);
    marks.push(dot(there, { x: "x", y: "y", symbol, fill: stroke, stroke: "var(--card)", r: 4 }));
  }
  marks.push(
    horizontalAxis([...xTicks], { tickFormat: data.xName, tickSize: 0, color: "var(--ink-soft)" }),
    verticalAxis({ ticks: 4, tickFormat: data.yName, tickSize: 0, color: "var(--ink-soft)" }),
  );
  const svg = plot({
    width,
    height,
    marginLeft: 54,
    marginRight: 26,
    marginTop: 14,
    marginBottom: 30,
    x: { type: "linear", label: null, domain: [from, to], insetLeft: 8, insetRight: 8 },
    y: { label: null, domain: [Math.min(domain[0], ...values), Math.max(domain[1], ...values)], nice: true },
    style: { background: "none", fontSize: "13px", fontFamily: "inherit" },
    marks,
  });
  // The page allows no inline style sheet; what this one says is in charts.css.
  for (const sheet of svg.querySelectorAll("style")) sheet.remove();
  svg.setAttribute("aria-hidden", "true");
  return svg;
}
