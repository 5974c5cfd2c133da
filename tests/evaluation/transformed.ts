/** The changed clips: made by ffmpeg, looked at by the real model, counted. Only their poses are kept. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ModelName } from "../../workers/pose.api";
import { type Clip, clipsFolder } from "./clips";
import { countClip, falseReps, tally } from "./count";
import { cacheFolder, estimateMissing, framesOf } from "./recordings";
import type { Row } from "./table";
import { dealt, relabelled, TRANSFORMS, type Transform } from "./transforms";

const WIDTH = "scale='min(640,iw)':-2,setsar=1";

function folderOf(model: ModelName, { id, filter, crf }: Transform): string {
  const hash = createHash("sha256").update(`${WIDTH} ${filter} ${crf}`).digest("hex").slice(0, 8);
  return join(cacheFolder(model), "changed", `${id}-${hash}`);
}

/**
 * Makes and estimates what has not been yet.
 * @param clips all that there are, in the order of the list
 * @throws Error in words where there is no ffmpeg
 */
export async function lookAtTransformed(
  clips: readonly Clip[],
  model: ModelName,
  say: (line: string) => void,
): Promise<void> {
  if (spawnSync("ffmpeg", ["-version"]).error) throw new Error("Changing the clips needs ffmpeg, which is not here.");
  const films = mkdtempSync(join(tmpdir(), "plumbline-films-"));
  try {
    for (const transform of TRANSFORMS) {
      const make = (clip: Clip) => changed(clip, transform, join(films, "film.mp4"));
      await estimateMissing(dealt(clips, transform), folderOf(model, transform), model, say, make);
    }
  } finally {
    rmSync(films, { recursive: true });
  }
}

function changed(clip: Clip, { filter, crf }: Transform, path: string): string {
  const input = ["-v", "error", "-y", "-i", join(clipsFolder, clip.file), "-an"];
  const output = ["-c:v", "libx264", "-preset", "veryfast", "-crf", `${crf}`, "-pix_fmt", "yuv420p", path];
  const { status, stderr } = spawnSync("ffmpeg", [...input, "-vf", `${WIDTH},${filter}`, ...output]);
  if (status !== 0) throw new Error(`ffmpeg could not change ${clip.file}: ${stderr}`);
  return path;
}

/** One row a change, over the clips that have been looked at in it; only the head when none has been. */
export function transformedRows(clips: readonly Clip[], model: ModelName): Row[] {
  const rows = TRANSFORMS.map((transform): Row => {
    const counted = dealt(clips, transform).flatMap((clip) => {
      const frames = framesOf(folderOf(model, transform), clip);
      return frames ? [countClip(relabelled(clip, transform), frames)] : [];
    });
    const { clips: of, exact, withinOne, sides } = tally(counted);
    const falses = falseReps(counted).reduce((total, { full }) => total + full, 0);
    const share = (part: number) => `${part} of ${of}`;
    return [transform.name, counted.length, share(exact), share(withinOne), `${sides.right} of ${sides.of}`, falses];
  });
  const head = ["change", "clips", "countable ones exact", "within one", "sides right", "false reps"];
  return [head, ...rows.filter(([, looked]) => looked !== 0)];
}
