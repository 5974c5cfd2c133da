/** The lab's numbers as pictures: small SVGs that need nothing but a browser and look right on light and dark pages. */
import type { ViewClass } from "../../src/core/body/scene";
import type { LabNumbers } from "./numbers";
import { KEY_FAULTS } from "./sizes";
import { nameOf } from "./tables";

export interface Plot {
  /** File name without its ending. */
  readonly name: string;
  /** What it shows, in a sentence, for those who cannot see it too. */
  readonly says: string;
  readonly svg: string;
}

const ROW = 22;
const LEFT = 210;
const TOP = 44;
const VIEWS: readonly ViewClass[] = ["side", "oblique", "diagonal", "front", "rear"];

export function plotsOf(numbers: LabNumbers): readonly Plot[] {
  return [anglePlot(numbers), checkPlot(numbers), sizePlot(numbers)];
}

/** A dot for the bias, a bar for the median size of the error, a tick where 95 of 100 lie below. */
function anglePlot({ angles }: LabNumbers): Plot {
  const rows = angles.filter(({ view, side, model }) => view === "side" && side === "near" && model === "full");
  const [from, to, width] = [-20, 40, 420];
  const x = (deg: number) => LEFT + ((Math.min(to, Math.max(from, deg)) - from) / (to - from)) * width;
  const marks = rows.map(({ exercise, angle, errors }, index) => {
    const y = TOP + index * ROW + ROW / 2;
    return [
      text(LEFT - 10, y + 4, `${nameOf(exercise)}, ${angle}`, "end"),
      rect(x(0), y - 5, x(errors.median) - x(0), 10, "bar"),
      line(x(errors.p95), y - 7, x(errors.p95), y + 7, "tick"),
      `<circle class="dot" cx="${fixed(x(errors.bias))}" cy="${fixed(y)}" r="4"/>`,
    ].join("");
  });
  const bottom = TOP + rows.length * ROW;
  const grid = [-20, -10, 0, 10, 20, 30, 40].map(
    (deg) =>
      line(x(deg), TOP, x(deg), bottom, deg === 0 ? "zero" : "grid") + text(x(deg), TOP - 8, `${deg}°`, "middle"),
  );
  return {
    name: "angles",
    says: "Error of the angles side-on, near side: bar = median size, tick = 95 % lie below, dot = bias.",
    svg: svg("Errors of the angles", LEFT + width + 20, bottom + 12, [...grid, ...marks]),
  };
}

/** Recall of every fault at its major size in every view that was filmed. A frame: the app speaks there. */
function checkPlot({ checks }: LabNumbers): Plot {
  const names = [...new Set(checks.filter(({ major }) => major.of > 0).map((row) => `${row.exercise} ${row.fault}`))];
  const cell = 84;
  const parts = VIEWS.map((view, column) => text(LEFT + column * cell + cell / 2, TOP - 10, view, "middle"));
  for (const [index, name] of names.entries()) {
    const y = TOP + index * ROW;
    parts.push(text(LEFT - 10, y + 15, name, "end"));
    for (const [column, view] of VIEWS.entries()) {
      const row = checks.find((each) => `${each.exercise} ${each.fault}` === name && each.view === view);
      if (!row || row.major.of === 0) continue;
      const x = LEFT + column * cell;
      const recall = row.major.hits / row.major.of;
      parts.push(rect(x + 3, y + 2, cell - 6, ROW - 4, "cell", recall));
      if (row.speaks) parts.push(rect(x + 3, y + 2, cell - 6, ROW - 4, "frame"));
      parts.push(text(x + cell / 2, y + 15, `${row.major.hits}/${row.major.of}`, "middle"));
    }
  }
  return {
    name: "faults",
    says: "Major faults found, by view: the fuller the colour the more were found; framed where the app speaks.",
    svg: svg("Faults found by view", LEFT + VIEWS.length * cell + 10, TOP + names.length * ROW + 12, parts),
  };
}

/** How many were found of each acted size of the key faults. */
function sizePlot({ smallest }: LabNumbers): Plot {
  const rows = smallest.filter(({ exercise, fault }) => KEY_FAULTS[exercise]?.includes(fault));
  const [width, height] = [420, 90];
  const parts = rows.flatMap(({ exercise, fault, unit, sizes }, index) => {
    const top = TOP + index * (height + 34);
    const most = Math.max(...sizes.map(({ size }) => size));
    const x = (size: number) => LEFT + (size / most) * width;
    const y = (share: number) => top + height * (1 - share);
    const points = sizes.map(({ size, seen }) => [x(size), y(seen.of === 0 ? 0 : seen.hits / seen.of)] as const);
    return [
      text(LEFT - 10, top + height / 2, `${nameOf(exercise)}: ${fault}`, "end"),
      line(LEFT, y(0), LEFT + width, y(0), "zero"),
      line(LEFT, y(0.9), LEFT + width, y(0.9), "grid"),
      text(LEFT + width + 6, y(0.9) + 4, "90 %", "start"),
      `<polyline class="curve" points="${points.map(([px, py]) => `${fixed(px)},${fixed(py)}`).join(" ")}"/>`,
      ...points.map(([px, py]) => `<circle class="dot" cx="${fixed(px)}" cy="${fixed(py)}" r="4"/>`),
      ...sizes.map(({ size }) => text(x(size), y(0) + 16, `${size}${unit === "deg" ? "°" : ""}`, "middle")),
    ];
  });
  return {
    name: "sizes",
    says: "Share of the key faults found by their acted size, side-on; the line marks nine in ten.",
    svg: svg("Faults found by size", LEFT + width + 50, TOP + rows.length * (height + 34), parts),
  };
}

const STYLE = `text{font:13px system-ui,sans-serif;fill:#333}
.grid{stroke:#8886;stroke-width:1}.zero{stroke:#888;stroke-width:1.5}.tick{stroke:#555;stroke-width:2}
.bar,.cell{fill:#2f7f79}.bar{fill-opacity:.55}.frame{fill:none;stroke:#b4562c;stroke-width:2}
.dot{fill:#b4562c}.curve{fill:none;stroke:#2f7f79;stroke-width:2}
@media(prefers-color-scheme:dark){text{fill:#ddd}.tick{stroke:#bbb}}`;

function svg(title: string, width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">\n<title>${title}</title>\n<style>${STYLE}</style>\n${parts.join("\n")}\n</svg>\n`;
}

const fixed = (value: number) => value.toFixed(1);

function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end"): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}">${words}</text>`;
}

function line(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line class="${kind}" x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}"/>`;
}

function rect(x: number, y: number, width: number, height: number, kind: string, opacity?: number): string {
  const seen = opacity === undefined ? "" : ` fill-opacity="${(0.06 + 0.7 * opacity).toFixed(2)}"`;
  return `<rect class="${kind}" x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}"${seen}/>`;
}
