/** The quick lab: a few films whose recordings are kept with the project, put into a handful of numbers that must not get worse. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { projectFolder } from "../../src/cli/install.mjs";
import { quantile } from "../../src/core/body/statistics";
import type { Recording } from "../../src/core/movement/recording";
import { quickDesign } from "./design";
import { missed } from "./numbers";
import { type Exercises, falseReps, type Outcome, outcomeOf } from "./outcome";
import { rounded } from "./statistics";
import { movementOf } from "./studio";
import type { Case } from "./wish";

export interface QuickNumbers {
  readonly films: readonly string[];
  readonly exactSets: number;
  readonly countedReps: number;
  readonly rightSides: number;
  readonly minorFound: number;
  readonly majorFound: number;
  /** Faults said of good reps. */
  readonly blamed: number;
  /** Reps counted in everyday movements. */
  readonly falseReps: number;
  /** Median size of the error, degrees, near side. */
  readonly hipDeg: number;
  readonly kneeDeg: number;
  readonly trunkDeg: number;
  readonly flexionDeg: number;
}

type Measure = Exclude<keyof QuickNumbers, "films">;

/** What better means, and how much worse a number may get before it is a failure. Same recordings, so little. */
const MARGINS: Readonly<Record<Measure, { readonly better: "more" | "less"; readonly margin: number }>> = {
  exactSets: { better: "more", margin: 0 },
  countedReps: { better: "more", margin: 0 },
  rightSides: { better: "more", margin: 0 },
  minorFound: { better: "more", margin: 1 },
  majorFound: { better: "more", margin: 0 },
  blamed: { better: "less", margin: 1 },
  falseReps: { better: "less", margin: 0 },
  hipDeg: { better: "less", margin: 0.5 },
  kneeDeg: { better: "less", margin: 0.5 },
  trunkDeg: { better: "less", margin: 0.5 },
  flexionDeg: { better: "less", margin: 0.5 },
};

const FOLDER = join(projectFolder, "tests", "lab", "recordings");

interface Kept {
  /** Fingerprint of the movement that was filmed. */
  readonly movement: string;
  readonly recording: Recording;
}

interface Film {
  readonly made: Case;
  readonly recording: Recording;
}

const pathOf = ({ id }: Case) => join(FOLDER, `${id.replaceAll("/", "-")}.json.gz`);

/** Keeps the recording with the project. */
export function keep({ made, recording }: Film): void {
  mkdirSync(FOLDER, { recursive: true });
  const kept: Kept = { movement: movementOf(made.request), recording };
  writeFileSync(pathOf(made), gzipSync(JSON.stringify(kept), { level: 9 }));
}

/**
 * The films of the quick design as they were kept.
 * Throws when one is missing, or when the body moves otherwise now than it did then: its truth would be another's.
 */
export function keptFilms(): readonly Film[] {
  return quickDesign().map((made) => {
    const path = pathOf(made);
    const again = "film it again: npm run lab -- --quick --write";
    if (!existsSync(path)) throw new Error(`${made.id} has no recording; ${again}`);
    const kept = JSON.parse(gunzipSync(readFileSync(path)).toString()) as Kept;
    if (kept.movement !== movementOf(made.request)) throw new Error(`${made.id} is performed otherwise now; ${again}`);
    return { made, recording: kept.recording };
  });
}

/** @param exercises other rules than the project's, to see what they would change */
export function quickNumbers(films: readonly Film[], exercises?: Exercises): QuickNumbers {
  const outcomes = films.flatMap(({ made, recording }) =>
    made.exercise ? [outcomeOf(made, recording, exercises)] : [],
  );
  const reps = outcomes.flatMap((outcome) => outcome.reps);
  const good = reps.filter(({ truth }) => truth.faults.length === 0);
  const found = (nth: "minor" | "major") =>
    reps.filter(({ truth, rep }) => {
      const [fault] = truth.faults;
      return fault && sizeName(outcomes, fault.id, fault.size) === nth && rep?.faults.some(({ id }) => id === fault.id);
    }).length;
  const medianOf = (values: readonly number[]) => rounded(quantile(values.map(Math.abs), 0.5) ?? 0, 2);
  const angle = (name: string) =>
    medianOf(
      outcomes.flatMap(({ angles }) =>
        angles.flatMap((each) =>
          each.angle === name && each.side === "near" && each.error !== null ? [each.error] : [],
        ),
      ),
    );
  return {
    films: films.map(({ made }) => made.id),
    exactSets: outcomes.filter((outcome) => missed(outcome) === 0).length,
    countedReps: reps.filter(({ rep }) => rep?.kind === "full").length,
    rightSides: reps.filter(({ truth, rep }) => rep && truth.side !== "both" && rep.side === truth.side).length,
    minorFound: found("minor"),
    majorFound: found("major"),
    blamed: good.reduce((sum, { rep }) => sum + (rep?.faults.length ?? 0), 0),
    falseReps: films.reduce((sum, { made, recording }) => sum + (made.exercise ? 0 : falseReps(made, recording)), 0),
    hipDeg: angle("hip"),
    kneeDeg: angle("knee"),
    trunkDeg: angle("trunk"),
    flexionDeg: medianOf(outcomes.flatMap(({ flexion }) => flexion.map(({ error }) => error))),
  };
}

/** Of the sizes in which a fault is acted in these films the smallest is minor. */
function sizeName(outcomes: readonly Outcome[], id: string, size: number): "minor" | "major" {
  const sizes = outcomes.flatMap(({ reps }) =>
    reps.flatMap(({ truth }) => truth.faults.filter((each) => each.id === id)),
  );
  return size === Math.max(...sizes.map((each) => each.size)) ? "major" : "minor";
}

/** What got worse beyond its margin, in words; empty when nothing did. */
export function worse(now: QuickNumbers, then: QuickNumbers): readonly string[] {
  return (Object.keys(MARGINS) as Measure[]).flatMap((measure) => {
    const { better, margin } = MARGINS[measure];
    const loss = better === "more" ? then[measure] - now[measure] : now[measure] - then[measure];
    return loss > margin + 1e-9 ? [`${measure} was ${then[measure]} and is ${now[measure]}`] : [];
  });
}
