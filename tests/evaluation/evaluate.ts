/**
 * `npm run evaluate`: what the coach counts in the labelled clips, where they are.
 * The exit status is 0 whatever the numbers are; they are for reading.
 */
import { asked } from "../../src/cli/command-line/asked.mjs";
import type { ModelName } from "../../workers/pose.api";
import { pauseSigns } from "../support/signs";
import { writeAccuracy } from "./accuracy";
import { type Clip, QUICK, readClips } from "./clips";
import { countClip } from "./count";
import { leaveOneOutRows } from "./leave-one-out";
import { countLive, liveClipRows, liveFalseRows, liveFalseSummaryRows, liveSummaryRows } from "./live";
import { cacheFolder, estimateMissing, framesOf } from "./recordings";
import { robustnessRows } from "./robustness";
import { startRows } from "./starts";
import { alarmRows, aligned, clipRows, confusionRows, falseRows, summaryRows } from "./table";
import { lookAtTransformed, transformedRows } from "./transformed";

const USAGE = `npm run evaluate [-- --model lite|full|heavy] [--recordings DIR] [--only TEXT] [--quick] [--live] [--leave-one-person-out] [--robust] [--transformed] [--write]

  --recordings  use the recordings in DIR (<folder>/<clip>.json.gz) and estimate nothing
  --only        clips whose path has TEXT in it
  --quick       the few short clips that npm test looks at
  --live        also as before the camera, where a set has to begin before anything counts
  --leave-one-person-out
                also counted by gates set without the person they are tried on
  --robust      also the same clips mirrored, thinned, sped up, jittered …
  --transformed also the clips filmed anew: dim, small, crooked, mirrored … (needs ffmpeg; as long as all clips take)
  --write       --robust, and the numbers into docs/accuracy.md`;

const say = (line: string) => console.error(line);

const { values } = asked(
  import.meta.url,
  {
    options: {
      model: { type: "string", default: "full" },
      recordings: { type: "string" },
      only: { type: "string" },
      quick: { type: "boolean", default: false },
      live: { type: "boolean", default: false },
      "leave-one-person-out": { type: "boolean", default: false },
      robust: { type: "boolean", default: false },
      transformed: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  },
  USAGE,
);

async function evaluate(): Promise<void> {
  const all = readClips();
  if (!all) return console.log("There are no labelled clips at ../shared/clips, so there is nothing to evaluate.");
  const clips = all
    .filter((clip) => !values.quick || QUICK.includes(clip.file))
    .filter((clip) => clip.file.includes(values.only ?? ""));
  const model = values.model as ModelName;
  const folder = values.recordings ?? cacheFolder(model);
  if (!values.recordings) await estimateMissing(clips, folder, model, say);
  if (values.transformed) await lookAtTransformed(all, model, say);

  const filmed = clips.flatMap((clip: Clip) => {
    const frames = framesOf(folder, clip);
    if (!frames) say(`no recording of ${clip.file}`);
    return frames ? [{ clip, frames }] : [];
  });
  const counted = filmed.map(({ clip, frames }) => countClip(clip, frames));
  const print = (title: string, rows: Parameters<typeof aligned>[0]) =>
    console.log(`\n${title}\n\n${rows.length > 1 ? aligned(rows) : "none"}`);
  print("CLIPS, each played to its own exercise", clipRows(counted));
  print("CLIPS of a row played to the coach of a column: full reps", confusionRows(counted));
  print("FALSE REPS", falseRows(counted));
  print("SEVERE FAULTS of reps labelled good", alarmRows(counted));
  const signs = filmed.flatMap(({ clip, frames }) => pauseSigns(frames).map((t) => [clip.file, `${t.toFixed(1)} s`]));
  print("PAUSES ASKED FOR by the sign, which nobody makes there", [["clip", "at"], ...signs]);
  print("STARTS of a set by somebody who does something else", startRows(filmed));
  const robustness = values.robust || values.write ? robustnessRows(filmed, say) : null;
  if (robustness) print("THE SAME CLIPS, changed", robustness);
  const transformed = values.transformed || values.write ? transformedRows(all, model) : null;
  if (transformed) print("THE CLIPS filmed anew", transformed);
  print("SUMMARY of countable clips", summaryRows(counted));
  if (values.live) {
    const both = filmed.flatMap(({ clip, frames }, index) => {
      const inClip = counted[index];
      return inClip ? [{ clip, inClip, live: countLive(clip, frames) }] : [];
    });
    print("LIVE, and as clips: each played to its own exercise", liveClipRows(both));
    print("LIVE, and as clips: false reps", liveFalseRows(both));
    print("LIVE, and as clips: summary of false reps", liveFalseSummaryRows(both));
    print("LIVE, and as clips: summary of counts", liveSummaryRows(both));
  }
  if (values["leave-one-person-out"]) {
    print("WITHOUT ONE PERSON: gates in the middle of what everybody else leaves", leaveOneOutRows(filmed, say));
  }
  if (!values.write || !robustness || !transformed) return;
  say(`\nwritten: ${writeAccuracy({ counted, robustness, transformed, model })}`);
}

await evaluate();
