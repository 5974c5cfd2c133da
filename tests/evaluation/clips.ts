/** The labelled clips, where they are: a folder next to the project that may not be passed on. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { LONG } from "../support/long";

export const clipsFolder = join(projectFolder, "..", "shared", "clips");

/** What a clip's label says; only what is used here. */
export interface Clip {
  /** "bird-dog/somebody-side.mp4" */
  readonly file: string;
  /** null: none of the seven, so that not one rep may be counted. */
  readonly exercise: ExerciseId | null;
  readonly shows: string;
  readonly kind: "real" | "real_or_ai" | "render3d" | "cartoon2d" | "flipbook";
  readonly reps: number | null;
  /** Reps by side: left and right, or "a" and "b" where the labeller could not tell which leg is which. */
  readonly perSide: Readonly<Record<string, number>> | null;
  /** Seconds of the tops. */
  readonly repTimes: readonly number[] | null;
  readonly form: "good" | "faulty" | "unknown";
  /** What the maker or the labeller saw, in their words. */
  readonly faults: readonly string[];
  readonly seconds: number;
  /** Whole reps, wholly in the picture, of one camera: a count can be right or wrong. */
  readonly countable: boolean;
  /** The day on which it came, for those that came after the first set; null: of the first set. */
  readonly added: string | null;
}

/** Short ones, for `npm test`: two that hold reps and two that hold none, eleven seconds of film. */
const SHORTEST: readonly string[] = [
  "glute-bridge/frank-glutebridge.mp4",
  "deadlift/frank-db-rdl-front45.mp4",
  "distractor/pushup-correct-kai001.mp4",
  "distractor/squat-side-kai016.mp4",
];

/** With `PLUMBLINE_LONG=1` one or two of everything, 27 seconds; all of them: `npm run evaluate`. */
export const QUICK: readonly string[] = LONG
  ? [
      ...SHORTEST,
      "bird-dog/amith-birddog-side.mp4",
      "cat-cow/chloe-catcow-front45.mp4",
      "distractor/squat-incorrect-kai002.mp4",
    ]
  : SHORTEST;

/** null where the clips are not. */
export function readClips(): readonly Clip[] | null {
  const manifest = join(clipsFolder, "manifest.json");
  if (!existsSync(manifest)) return null;
  const clips = JSON.parse(readFileSync(manifest, "utf8")) as readonly (Omit<Clip, "added"> & { added?: string })[];
  return clips.map((clip) => ({ ...clip, added: clip.added ?? null }));
}
