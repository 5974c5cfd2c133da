/** The same clips reaching the coach in other ways: how much of the count survives. */
import type { PoseFrame } from "../../src/core/body/pose";
import { dropped, type Frames, faster, jittered, lost, mirrored, mixedUp, rolled, thinned } from "../support/perturb";
import type { Clip } from "./clips";
import { countClip, falseReps, tally } from "./count";
import type { Row } from "./table";

const CHANGES: readonly (readonly [name: string, change: (frames: Frames) => Frames])[] = [
  ["as filmed", (frames) => frames],
  ["mirrored", mirrored],
  ["10 frames a second", (frames) => thinned(frames, 10)],
  ["15 frames a second", (frames) => thinned(frames, 15)],
  ["1.5 times as fast", (frames) => faster(frames, 1.5)],
  ["0.6 times as fast", (frames) => faster(frames, 0.6)],
  ["landmarks jitter by 1.5 cm", (frames) => jittered(frames, 0.015, 1)],
  ["landmarks jitter by 3 cm", (frames) => jittered(frames, 0.03, 2)],
  ["camera rolled by 8°", (frames) => rolled(frames, 8)],
  ["camera rolled by −8°", (frames) => rolled(frames, -8)],
  ["30 % of the frames dropped", (frames) => dropped(frames, 0.3, 3)],
  ["nobody found in 20 % of the frames", (frames) => lost(frames, 0.2, 4)],
  ["left and right mixed up for 0.2 s every 3 s", (frames) => mixedUp(frames, 3, 0.2, 5)],
];

/** One row a change. @param say told which change is being looked at */
export function robustnessRows(
  clips: readonly { readonly clip: Clip; readonly frames: readonly PoseFrame[] }[],
  say: (line: string) => void,
): Row[] {
  return [
    ["change", "exact", "within one", "sides right", "false reps"],
    ...CHANGES.map(([name, change]): Row => {
      say(`counting: ${name}`);
      const counted = clips.map(({ clip, frames }) => countClip(clip, change(frames)));
      const { clips: of, exact, withinOne, sides } = tally(counted);
      const falses = falseReps(counted).reduce((total, { full }) => total + full, 0);
      return [name, `${exact} of ${of}`, `${withinOne} of ${of}`, `${sides.right} of ${sides.of}`, falses];
    }),
  ];
}
