/** Films whose pelvis is known, as samples: what changed from the start pose to a raised one, and the truth. */

import type { PoseFrame } from "../../../src/core/body/pose";
import { createSceneTracker, type Scene, type ViewClass } from "../../../src/core/body/scene";
import { median } from "../../../src/core/body/statistics";
import { type Recording, unpackFrame } from "../../../src/core/movement/recording";
import { hipTiltDeg } from "../../../src/mannequin/angles";
import { makeBody } from "../../../src/mannequin/body";
import { place } from "../../../src/mannequin/kinematics";
import { trueJoints } from "../../../src/mannequin/seen/landmarks";
import { hipAct, lookedAt } from "./act";
import { featuresOf } from "./features";
import type { HipFilm } from "./lot";

export interface HipSample {
  readonly body: number;
  readonly towardsFeetDeg: number;
  readonly loose: boolean;
  /** As the coach sees it in the start pose. */
  readonly view: ViewClass;
  readonly raisedIsNear: boolean;
  /** True change of the pelvis' tilt, degrees, + = the raised leg's hip higher. */
  readonly rollDeg: number;
  /** Change of each feature; NaN where it was not seen. */
  readonly change: Readonly<Record<string, number>>;
}

/** Share of the pictures of a stretch in which the body must have been seen. */
const SEEN_SHARE = 0.6;

/** The samples of a film; none where the coach would not have taken the start pose for one. */
export function samplesOf({ body, towardsFeetDeg, request }: HipFilm, recording: Recording): readonly HipSample[] {
  if (!("hips" in request.act)) throw new Error("Not a film of hips.");
  const spec = request.act.hips;
  const looked = lookedAt(spec);
  const tracker = createSceneTracker();
  const seen = recording.frames.map((_, index) => {
    const frame = unpackFrame(recording, index);
    return { frame, scene: tracker.push(frame) };
  });
  const within = ([from, to]: readonly [number, number]) =>
    seen.filter(({ frame }) => frame.t >= from - 1e-6 && frame.t <= to + 1e-6);
  const start = within(looked.start);
  const last = start.at(-1);
  if (!last?.scene.view || last.scene.posture !== "all-fours") return [];
  const side = spec.raised;
  const ruler = rulerOf(start);
  if (ruler === null) return [];
  const features = (stretch: readonly Seen[]) =>
    medians(stretch.map(({ frame, scene }) => featuresOf(frame, scene, side, ruler)));
  const before = features(start);
  if (!before) return [];
  const act = hipAct(spec, makeBody(request.shape));
  const tilt = ([from, to]: readonly [number, number]) => {
    const times = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => from + share * (to - from));
    const sum = times.reduce((total, t) => total + hipTiltDeg(trueJoints(place(act.body, act.at(t)))), 0);
    return ((side === "left" ? 1 : -1) * sum) / times.length;
  };
  const level = tilt(looked.start);
  const { view } = last.scene;
  return looked.held.flatMap((stretch) => {
    const during = features(within(stretch));
    if (!during) return [];
    const change = Object.fromEntries(
      Object.keys(before).map((name) => [name, (during[name] ?? Number.NaN) - (before[name] ?? Number.NaN)]),
    );
    return [
      {
        body,
        towardsFeetDeg,
        loose: spec.loose > 0,
        view,
        raisedIsNear: side === last.scene.near,
        rollDeg: tilt(stretch) - level,
        change,
      },
    ];
  });
}

export interface Seen {
  readonly frame: PoseFrame;
  readonly scene: Scene;
}

/** Torso length while a start pose is held, picture heights. */
export function rulerOf(start: readonly Seen[]): number | null {
  return median(start.flatMap(({ scene }) => (scene.torso === null ? [] : [scene.torso])));
}

/** Median of each number over the frames; null when too few of them showed anybody. */
export function medians(frames: readonly (Readonly<Record<string, number>> | null)[]): Record<string, number> | null {
  const seen = frames.filter((frame) => frame !== null);
  const [first] = seen;
  if (!first || seen.length < SEEN_SHARE * frames.length) return null;
  return Object.fromEntries(
    Object.keys(first).map((name) => [
      name,
      median(seen.map((frame) => frame[name] ?? Number.NaN).filter((value) => !Number.isNaN(value))) ?? Number.NaN,
    ]),
  );
}
