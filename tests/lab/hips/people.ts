/** What the best measure says of people: bird dogs labelled good, where their recordings are. Nobody knows how level they truly are. */

import { createSceneTracker } from "../../../src/core/body/scene";
import { createCoach } from "../../../src/core/coach/coach";
import { EXERCISES } from "../../../src/exercises";
import { readClips } from "../../evaluation/clips";
import { cacheFolder, framesOf } from "../../evaluation/recordings";
import { featuresOf, type Numbers } from "./features";
import { medians, rulerOf } from "./samples";

export interface PersonsRep {
  readonly clip: string;
  readonly raisedIsNear: boolean;
  readonly view: string;
  readonly change: Numbers;
}

/** Seconds of the start pose before a rep begins, and the least of its top. */
const START_S = 0.5;
const TOP_S = 0.3;

/** The reps of the clips that have been estimated; none where the clips are not. */
export function personsReps(): readonly PersonsRep[] {
  const clips = (readClips() ?? []).filter(({ exercise, form }) => exercise === "bird-dog" && form === "good");
  return clips.flatMap((clip) => {
    const frames = framesOf(cacheFolder("full"), clip);
    if (!frames) return [];
    const coach = createCoach(EXERCISES["bird-dog"], { mode: "clip" });
    const tracker = createSceneTracker();
    const seen = frames.map((frame) => {
      coach.push(frame);
      return { frame, scene: tracker.push(frame) };
    });
    return coach.reps.flatMap((rep): PersonsRep[] => {
      if (rep.side === "both") return [];
      const { side, top, start: startS } = rep;
      const half = Math.max(TOP_S, rep.hold) / 2;
      const start = seen.filter(({ frame }) => frame.t >= startS - START_S && frame.t <= startS);
      const ruler = rulerOf(start);
      if (ruler === null) return [];
      const features = (some: typeof seen) =>
        medians(some.map(({ frame, scene }) => featuresOf(frame, scene, side, ruler)));
      const before = features(start);
      const during = features(seen.filter(({ frame }) => Math.abs(frame.t - top) <= half));
      if (!before || !during) return [];
      const change = Object.fromEntries(
        Object.keys(before).map((name) => [name, (during[name] ?? Number.NaN) - (before[name] ?? Number.NaN)]),
      );
      return [
        { clip: clip.file, raisedIsNear: start.at(-1)?.scene.near === side, view: rep.view ?? "unknown", change },
      ];
    });
  });
}
