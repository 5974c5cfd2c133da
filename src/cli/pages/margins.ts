/** How much room each gate has, as `npm run margins -- --write` measured it: docs/margins.json. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exercise } from "../../core/exercise/exercise";
import { projectFolder } from "../install.mjs";

export interface GateMargin {
  /** Where the gate was when it was measured. */
  readonly at: number;
  /** Distances to the nearest movement that was rightly let through, and rightly stopped; null: there is none. */
  readonly toPassed: number | null;
  readonly toStopped: number | null;
  /** The middle of the gap between both. */
  readonly middle: number | null;
  readonly count: number;
  /** Movements in films that are miscounted, or reps of other exercises. */
  readonly wrong: number;
  /** Films whose right count is lost when the gate lies a tenth lower or higher, both together; null: no gate was moved in that run. */
  readonly lost: number | null;
}

/** Exercise id → gate, or "requirement ID". */
export type Margins = Readonly<Record<string, Readonly<Record<string, GateMargin>>>>;

/** Empty where nothing was measured. */
export function readMargins(): Margins {
  const path = join(projectFolder, "docs", "margins.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** A row a gate, in words; a gate that has moved since says so. */
export function marginRows({ rep, requires }: Exercise, margins: Margins[string]): readonly (readonly string[])[] {
  return Object.entries(margins).map(([gate, margin]) => {
    const asked = requires.find(({ id }) => gate === `requirement ${id}`)?.check;
    const now = asked ? asked.limit : rep[gate as "top"];
    const name = asked ? `\`${gate.replace("requirement ", "")}\`` : gate;
    if (now !== margin.at) return [name, `${now}`, `moved since it was measured at ${margin.at}`, "", "", ""];
    const far = (distance: number | null) => (distance === null ? "none" : `${Number(distance.toFixed(3))} away`);
    const middle = margin.middle === null ? "no gap" : `${Number(margin.middle.toFixed(3))}`;
    return [
      name,
      `${now}`,
      far(margin.toPassed),
      far(margin.toStopped),
      middle,
      margin.lost === null ? "not tried" : `${margin.lost}`,
    ];
  });
}
