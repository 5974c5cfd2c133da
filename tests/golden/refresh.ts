/**
 * `npm run golden`: coaches the kept recordings anew and writes what was said, after a change of rules that is meant.
 * `npm run golden -- --record` films the drawn body anew as well, after a change of the body or of the format.
 * `--only ID[,ID…]`: these exercises alone, everything else stays as it is written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { asked, refuse } from "../../src/cli/command-line/asked.mjs";
import type { EdgeFit, PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { packFrame, type Recording } from "../../src/core/movement/recording";
import { choreography } from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";
import { expectedPath, GOLDEN_IDS, readGolden, recordingPath, verdict } from "./golden";

/** Few frames, because the files are kept in the project. */
const FPS = 7;

function record(id: ExerciseId): Recording {
  const act = choreography(id, { reps: 1 });
  const frames = film(stage(act, FPS), laptop(8, "right")).map(withoutPoints);
  const aspect = frames[0]?.aspect ?? 1;
  return { schema: 1, source: `drawn body, ${id}`, model: "none", aspect, frames: frames.map(packFrame) };
}

/** The traced points are for drawing only, and half of a file. */
function withoutPoints(frame: PoseFrame): PoseFrame {
  const bare = (edge: EdgeFit | null) => edge && { ...edge, points: [] };
  return { ...frame, trunk: frame.trunk && { plus: bare(frame.trunk.plus), minus: bare(frame.trunk.minus) } };
}

const { values } = asked(import.meta.url, {
  options: { record: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});
const wanted = values.only.split(",").filter((id) => id !== "");
const unknown = wanted.filter((id) => !(GOLDEN_IDS as readonly string[]).includes(id));
if (unknown.length > 0) refuse(`There is no exercise ${unknown.join(", ")}. There are: ${GOLDEN_IDS.join(", ")}.`);
const some = GOLDEN_IDS.filter((id) => wanted.length === 0 || wanted.includes(id));

if (values.record) {
  for (const id of some) writeFileSync(recordingPath(id), gzipSync(JSON.stringify(record(id)), { level: 9 }));
}
const written: Record<string, unknown> = JSON.parse(readFileSync(expectedPath, "utf8"));
const anew = Object.fromEntries(some.map((id) => [id, verdict(id, readGolden(id))]));
// In the registry's order; what there is no exercise for any more goes.
const expected = Object.fromEntries(GOLDEN_IDS.map((id) => [id, anew[id] ?? written[id]]));
writeFileSync(expectedPath, `${JSON.stringify(expected, null, 2)}\n`);
