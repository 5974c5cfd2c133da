import { MathUtils, Vector3 } from "three";
import { type Body, makeBody, sideSign } from "../body";
import { type BodyPose, HANGING_ARM, UPRIGHT } from "../body-pose";
import { place } from "../kinematics";
import { reachArm } from "../reach";
import type { Act, Waypoint } from "./act";
import { approachAllFours, bothSides, ON_ALL_FOURS, onAllFours } from "./all-fours";
import { bump } from "./easing";
import { journey } from "./perform";
import { crouching, lyingProne, rest, sittingOnFloor, standing } from "./postures";
import { approachSupine } from "./supine";

/** Everyday movements during which nothing may be counted: Exercise rules §5.2. */
export const DISTRACTOR_IDS = [
  "walk-in",
  "get-down-and-up",
  "sit-down",
  "squats",
  "push-ups",
  "rock-back",
  "scratch",
  "wave",
] as const;
export type DistractorId = (typeof DISTRACTOR_IDS)[number];

/** A distractor of the given kind. */
export function distractor(id: DistractorId, body: Body = makeBody()): Act {
  const made = MAKERS[id](body);
  return { name: id, body, reps: [], props: [], ...made };
}

interface Course {
  readonly durationS: number;
  at(t: number): BodyPose;
}

const MAKERS: Readonly<Record<DistractorId, (body: Body) => Course>> = {
  "walk-in": walkIn,
  "get-down-and-up": (body) => along(body, [...approachSupine(body), pause(sittingOnFloor(body)), stand(body)]),
  "sit-down": (body) =>
    along(body, [to(crouching(body, 125, 48, 0.35)), to(sittingOnFloor(body)), pause(sittingOnFloor(body), 4)]),
  squats: (body) => along(body, repeat(4, [to(crouching(body, 105, 42), 1.3), stand(body)])),
  "push-ups": pushUps,
  "rock-back": rockBack,
  scratch: (body) => handsBusy(body, new Vector3(0.02, 0.95, 0.09), 5.5),
  wave: (body) => handsBusy(body, new Vector3(0.16, 1.0, 0.12), 4),
};

function along(body: Body, way: readonly Waypoint[]): Course {
  const course = journey(body, [{ pose: standing(body), seconds: 1.5 }, ...way]);
  return { durationS: course.seconds, at: course.at };
}

function to(pose: BodyPose, seconds = 1.5): Waypoint {
  return { pose, seconds };
}

function pause(pose: BodyPose, seconds = 2): Waypoint {
  return { pose, seconds };
}

function stand(body: Body): Waypoint {
  return to(standing(body), 1.6);
}

function repeat(times: number, way: readonly Waypoint[]): readonly Waypoint[] {
  return Array.from({ length: times }, () => way).flat();
}

const STRIDE_HZ = 0.9;
const WALK_SPEED = 0.9;

/** Walks in along the mat, stops in the middle and turns to the camera side. */
function walkIn(body: Body): Course {
  const walkS = 3.2;
  return {
    durationS: 7,
    at(t) {
      const moving = MathUtils.smoothstep(walkS + 0.4 - t, 0, 0.5);
      const z = WALK_SPEED * (Math.min(t, walkS) - walkS);
      const headingDeg = 90 * MathUtils.smootherstep(t, 4.2, 5.6);
      const phase = 2 * Math.PI * STRIDE_HZ * t;
      const leg = (offset: number) => {
        const swing = Math.sin(phase + offset);
        const lift = Math.max(0, Math.cos(phase + offset));
        return {
          flexDeg: moving * 24 * swing,
          abductDeg: 0,
          rotateDeg: 0,
          kneeDeg: moving * (6 + 45 * lift),
          ankleDeg: 0,
        };
      };
      const arm = (offset: number) => ({
        ...HANGING_ARM,
        flexDeg: -moving * 22 * Math.sin(phase + offset),
        elbowDeg: 18,
      });
      return rest(body, {
        ...UPRIGHT,
        pelvis: { ...UPRIGHT.pelvis, at: [0, body.height * 0.53, z], headingDeg },
        arms: { left: arm(0), right: arm(Math.PI) },
        legs: { left: leg(0), right: leg(Math.PI) },
      });
    },
  };
}

/** Push-ups on the hands and toes. */
function pushUps(body: Body): Course {
  const high = plank(body, 1);
  const low = plank(body, 0);
  const way = [
    ...approachAllFours(body),
    to(onAllFours(body)(ON_ALL_FOURS), 1),
    to(high, 1.5),
    ...repeat(4, [to(low, 1.1), to(high, 1)]),
    to(lyingProne(body), 1.5),
  ];
  return along(body, way);
}

/** Straight body on toes and hands; 1 = long arms, 0 = chest near the floor. */
export function plank(body: Body, height: number): BodyPose {
  const length = body.trunk + body.thigh + body.shank;
  const shoulderY = MathUtils.lerp(0.16, 0.97, height) * (body.upperArm + body.foreArm) + body.rest.wrist;
  const toe = 0.08 * body.height;
  const slope = Math.asin((shoulderY - toe) / length);
  const hipY = toe + (body.thigh + body.shank) * Math.sin(slope);
  const base: BodyPose = {
    ...UPRIGHT,
    pelvis: { ...UPRIGHT.pelvis, at: [0, hipY, 0], pitchDeg: 90 - MathUtils.radToDeg(slope) },
    legs: bothSides(() => ({ flexDeg: 0, abductDeg: 0, rotateDeg: 0, kneeDeg: 2, ankleDeg: -10 })),
  };
  const placed = place(body, base);
  return rest(body, {
    ...base,
    neck: { ...base.neck, nodDeg: -10 },
    arms: bothSides((side) =>
      reachArm(body, placed.spine.thorax, side, {
        part: "wrist",
        at: new Vector3(sideSign(side) * body.shoulderHalf * 1.25, body.rest.wrist, placed.arms.left.upper.at.z + 0.02),
        elbowTo: new Vector3(sideSign(side) * 0.6, 0.2, -1),
        hand: { fingersTo: new Vector3(0, 0, 1), grip: 0 },
      }),
    ),
  });
}

/** On all fours, sitting back to the heels and forward again. */
function rockBack(body: Body): Course {
  const settle = onAllFours(body);
  const startS = 1.5;
  const cycleS = 3.5;
  return {
    durationS: startS + 4 * cycleS + 1,
    at(t) {
      const f = ((t - startS) / cycleS) % 1;
      const back = t > startS && t < startS + 4 * cycleS ? bump(f) : 0;
      return settle({ ...ON_ALL_FOURS, thighLeanDeg: -38 * back });
    },
  };
}

/** Standing with one hand busy at a spot of the body (shares of height), moving to and fro. */
function handsBusy(body: Body, spot: Vector3, hz: number): Course {
  const base = standing(body);
  const placed = place(body, base);
  return {
    durationS: 8,
    at(t) {
      const raised = MathUtils.smootherstep(t, 1, 2.2) * (1 - MathUtils.smootherstep(t, 6, 7.2));
      const wobble = 0.012 * Math.sin(2 * Math.PI * hz * 0.5 * t) * raised;
      const low = placed.arms.left.hand.at;
      const wrist = low
        .clone()
        .lerp(new Vector3(spot.x * body.height + wobble, (spot.y - 0.05) * body.height, spot.z * body.height), raised);
      const arm = reachArm(body, placed.spine.thorax, "left", {
        part: "wrist",
        at: wrist,
        elbowTo: new Vector3(0.8, -0.4, -0.3),
        hand: { palmTo: new Vector3(-1, 0, -0.3).normalize(), grip: 0.4 },
      });
      return { ...base, arms: { ...base.arms, left: arm } };
    },
  };
}
