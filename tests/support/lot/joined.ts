/** Performances one after the other by the same body, with the way between them. */
import type { Posture } from "../../../src/core/body/posture";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import type { Body } from "../../../src/mannequin/body";
import type { BodyPose } from "../../../src/mannequin/body-pose";
import type { Act } from "../../../src/mannequin/choreography";
import type { Waypoint } from "../../../src/mannequin/choreography/act";
import { shaped } from "../../../src/mannequin/choreography/everyday/course";
import { journey } from "../../../src/mannequin/choreography/perform";
import { kneelingTall, lyingProne, sittingOnFloor, standing } from "../../../src/mannequin/choreography/postures";
import type { Lot } from "./draw";

/** Seconds from where one performance ended to where the next begins, if nothing lies between. */
const OVER_S = 1.4;

/** @param between what is passed through between two performances */
export function chained(acts: readonly Act[], between: () => readonly Waypoint[]): Act {
  const [first] = acts;
  if (!first) throw new RangeError("There is at least one performance.");
  const pieces: { readonly from: number; readonly at: Act["at"] }[] = [];
  const reps: Act["reps"][number][] = [];
  let t = 0;
  let last: Act | null = null;
  for (const act of acts) {
    if (last) {
      const end = { pose: last.at(last.durationS), seconds: 0 };
      const way = journey(first.body, [end, ...between(), { pose: act.at(0), seconds: OVER_S }]);
      pieces.push({ from: t, at: way.at });
      t += way.seconds;
    }
    pieces.push({ from: t, at: act.at });
    const from = t;
    for (const rep of act.reps) {
      const { startS, topS, topEndS, endS } = rep;
      reps.push({ ...rep, startS: startS + from, topS: topS + from, topEndS: topEndS + from, endS: endS + from });
    }
    t += act.durationS;
    last = act;
  }
  return {
    ...first,
    durationS: t,
    reps,
    at(when) {
      const piece = [...pieces].reverse().find(({ from }) => when >= from) ?? pieces[0];
      return (piece as (typeof pieces)[number]).at(when - (piece?.from ?? 0));
    },
  };
}

/** A short rest as people take it in that exercise, lying or upright. */
export function resting(id: ExerciseId, body: Body, lot: Lot): readonly Waypoint[] {
  const flat = shaped(body, { pitchDeg: -90, legs: { flexDeg: 2, kneeDeg: 4 } });
  const onFloor = lot.pick([kneelingTall(body, 5, 20), lyingProne(body)]);
  const onFeet = lot.pick([standing(body), sittingOnFloor(body)]);
  const rests: Partial<Record<Posture, BodyPose>> = {
    "all-fours": onFloor,
    supine: flat,
    prone: lyingProne(body),
    standing: onFeet,
  };
  const [begins] = EXERCISES[id].start.postures;
  const pose = (begins && rests[begins]) ?? standing(body);
  return [
    { pose, seconds: lot.between(1.2, 2) },
    { pose, seconds: lot.between(3, 9) },
  ];
}
