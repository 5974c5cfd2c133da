import "./charts.css";
import { useEffect, useRef, useState } from "react";
import { words } from "../../words";
import { PartMissing } from "../kit/part";
import { useLoaded } from "../kit/use/use-loaded";
import type { ChartData, Series } from "./plot";

interface ChartProps {
  readonly title: string;
  /** What it says, in a sentence or two; read before the picture, and instead of it. */
  readonly says: string;
  readonly data: ChartData;
  /** Of the table's first column: "Week of". */
  readonly rowName: string;
  readonly wide?: boolean;
}

const HEIGHT = 220;

const fetchPlot = () =>
  import("./plot").catch((error) => {
    throw new PartMissing(String(error));
  });

/** A chart with its words, its legend and the same numbers as a table. */
export function Chart({ title, says, data, rowName, wide = false }: ChartProps) {
  const w = words.trends;
  return (
    <figure className="chart" data-wide={wide || undefined}>
      <figcaption>
        <h3>{title}</h3>
        <p>{says}</p>
      </figcaption>
      <ul className="chart-keys">
        {data.series.length > 1 && data.series.map(({ name, look }) => <Key key={look} name={name} look={look} />)}
        {data.band && (
          <li>
            <i className="chart-band" aria-hidden="true" />
            {w.band}
          </li>
        )}
      </ul>
      <Picture data={data} />
      <details className="chart-table">
        <summary>{w.table}</summary>
        <Table title={title} data={data} rowName={rowName} />
      </details>
    </figure>
  );
}

/** The library is fetched with the first chart that is drawn. */
function Picture({ data }: { data: ChartData }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [plot] = useLoaded(fetchPlot, []);
  useEffect(() => {
    if (plot && width > 0) place.current?.replaceChildren(plot.drawChart(data, width, HEIGHT));
  }, [plot, data, width]);
  return <div ref={place} className="chart-picture" />;
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = place.current;
    if (!watched) return;
    const watch = new ResizeObserver(() => setWidth(Math.floor(watched.clientWidth)));
    watch.observe(watched);
    return () => watch.disconnect();
  }, [place]);
  return width;
}

function Key({ name, look }: Pick<Series, "name" | "look">) {
  return (
    <li data-look={look}>
      <svg viewBox="0 0 28 12" aria-hidden="true">
        <path className="key-line" d="M1 6H27" />
        {look === "first" && <circle cx="14" cy="6" r="4" />}
        {look === "second" && <rect x="10.500" y="2.500" width="7" height="7" />}
        {look === "third" && <path d="M14 1.500L18.500 9.500H9.500Z" />}
        {look === "fourth" && <path d="M14 1L18.500 6L14 11L9.500 6Z" />}
      </svg>
      {name}
    </li>
  );
}

function Table({ title, data, rowName }: { title: string; data: ChartData; rowName: string }) {
  const places = [...new Set(data.series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => b - a);
  return (
    <table>
      <caption className="out-of-sight">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{rowName}</th>
          {data.series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((x) => (
          <tr key={x}>
            <th scope="row">{data.xName(x)}</th>
            {data.series.map(({ name, points }) => {
              const y = points.find((point) => point.x === x)?.y ?? null;
              return <td key={name}>{y === null ? words.trends.gap : data.yName(y)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
