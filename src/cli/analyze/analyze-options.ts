import type { ModelName } from "../../../workers/pose.api";
import type { ExerciseId } from "../../core/exercise/exercise";
import { STANDARD } from "../../core/exercise/rules";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { readArgs } from "../command-line/asked.mjs";

export const USAGE = `npm run --silent analyze -- FILE… --exercise ID[,ID…]|all [--variant ID] [--model lite|full|heavy] [--record DIR] [--live] [--json]

  FILE        a video, or a recording (.json.gz) made with --record
  --exercise  ${EXERCISE_IDS.join(" ")}
  --variant   an easier or harder form of the exercise; without it the standard one
  --model     lite is faster, heavy a little more exact; full is the default and what the app uses
  --record    keep the estimated poses of each video in this folder, to coach them again at once
  --live      as before the camera: nothing counts until the set has begun, and what would be said is said
  --json      one JSON object per file and exercise, a line each, instead of tables`;

export interface AnalyzeOptions {
  readonly files: readonly string[];
  readonly exercises: readonly { readonly id: ExerciseId; readonly variant: string }[];
  readonly model: ModelName;
  readonly record: string | null;
  readonly live: boolean;
  readonly json: boolean;
}

const MODELS: readonly ModelName[] = ["lite", "full", "heavy"];

/**
 * @param args the command line after the program's name.
 * @returns "help" when the usage was asked for.
 * @throws Error with one sentence for the user.
 */
export function readOptions(args: readonly string[]): AnalyzeOptions | "help" {
  const { values, positionals } = readArgs(args, {
    allowPositionals: true,
    options: {
      exercise: { type: "string", multiple: true },
      variant: { type: "string" },
      model: { type: "string", default: "full" },
      record: { type: "string" },
      live: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  if (positionals.length === 0) throw new Error("No file was given.");
  const model = MODELS.find((name) => name === values.model);
  if (!model) throw new Error(`There is no model "${values.model}". There are: ${MODELS.join(", ")}.`);
  const ids = readExercises(values.exercise ?? []);
  return {
    files: positionals,
    exercises: withVariant(ids, values.variant ?? STANDARD),
    model,
    record: values.record ?? null,
    live: values.live,
    json: values.json,
  };
}

function readExercises(given: readonly string[]): readonly ExerciseId[] {
  const names = given.flatMap((list) => list.split(",")).map((name) => name.trim());
  if (names.length === 0) throw new Error("Say which exercise with --exercise, or --exercise all.");
  if (names.includes("all")) return EXERCISE_IDS;
  const ids = names.map((name) => {
    const id = EXERCISE_IDS.find((known) => known === name);
    if (!id) throw new Error(`There is no exercise "${name}". There are: ${EXERCISE_IDS.join(", ")}, or all.`);
    return id;
  });
  return [...new Set(ids)];
}

/** With several exercises, those that do not have the variant are coached in the standard one. */
function withVariant(ids: readonly ExerciseId[], variant: string): AnalyzeOptions["exercises"] {
  const has = (id: ExerciseId) => EXERCISES[id].variants.some((known) => known.id === variant);
  if (variant !== STANDARD && !ids.some(has)) {
    const known = ids.flatMap((id) => EXERCISES[id].variants.map((one) => one.id));
    throw new Error(`There is no variant "${variant}". There are: ${[...new Set(known)].join(", ")}.`);
  }
  return ids.map((id) => ({ id, variant: has(id) ? variant : STANDARD }));
}
