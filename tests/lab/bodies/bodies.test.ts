import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../src/cli/install.mjs";
import { EXERCISE_IDS } from "../../../src/exercises/registry/ids";
import { makeBody } from "../../../src/mannequin/body";
import { choreography } from "../../../src/mannequin/choreography";
import { place } from "../../../src/mannequin/kinematics";
import { trueJoints } from "../../../src/mannequin/seen/landmarks";
import { trueOf } from "../angles";
import { actOf } from "../studio";
import { readCast } from "./cast";
import { drawnRig } from "./drawn-rig";
import { bodyFilms } from "./films";
import { looseSkeleton, retarget } from "./retarget";
import { SPINE_JOINTS } from "./rig";
import { isFreshStranger, strangerFilms } from "./strangers";
import { skinnedJoints } from "./truth";

const FOLDER = join(projectFolder, "..", "shared", "bodies");
/** Of the joints, metres, and of the angles, degrees: rounding and no more. */
const SAME = { joints: 0.002, angles: 0.5 } as const;
/** A body's own shoulders lie a little elsewhere on its spine, so a hand that bears bends its elbow a little more. */
const ELBOW_DEG = 20;

describe("a drawn body's pose on another skeleton", () => {
  it.each(EXERCISE_IDS)("is the same where the skeleton is the drawn body's own: %s", (exercise) => {
    const body = makeBody({ heightM: 1.63, girth: 1.1, hipWidth: 1.05 });
    const act = choreography(exercise, { reps: 1, body, tremor: 0 });
    const jointsOf = skinnedJoints(drawnRig(body), act);
    const top = act.reps[0];
    for (const t of [0, top?.startS ?? 0, ((top?.topS ?? 0) + (top?.topEndS ?? 0)) / 2]) {
      const placed = place(body, act.at(t));
      const drawn = trueJoints(placed);
      const { at } = jointsOf(act.at(t));
      for (const joint of Object.keys(at) as (keyof typeof at)[]) {
        expect(at[joint].distanceTo(drawn[joint]), `${joint} at ${t} s`).toBeLessThan(SAME.joints);
      }
    }
  });

  it("bends the spine by what is acted", () => {
    const body = makeBody();
    const rig = drawnRig(body);
    const skeleton = looseSkeleton(rig);
    const act = choreography("cat-cow", { reps: 1, body, tremor: 0 });
    const pose = act.at(act.reps[0]?.topS ?? 0);
    retarget(rig, skeleton, place(body, pose), false);
    const bentDeg = SPINE_JOINTS.reduce((sum, name) => {
      const { x, w } = skeleton[name]?.quaternion ?? { x: 0, w: 1 };
      return sum + (2 * Math.atan2(x, w) * 180) / Math.PI;
    }, 0);
    expect(bentDeg).toBeCloseTo(pose.spine.lumbarDeg + pose.spine.thoracicDeg, 0);
  });
});

describe.skipIf(!existsSync(FOLDER))(
  `the bodies of ${FOLDER} (skipped where they are not: they are not passed on)`,
  () => {
    it("do each exercise once as strangers, the same every time, a round at a time", { timeout: 60_000 }, async () => {
      const cast = await readCast(FOLDER);
      const [films, again] = [strangerFilms(cast), strangerFilms(cast)];
      expect(films).toHaveLength(cast.length * EXERCISE_IDS.length);
      expect(films.map(({ request }) => request)).toEqual(again.map(({ request }) => request));
      for (const { mesh } of cast) {
        const done = films.filter(({ member }) => member.mesh.name === mesh.name).map(({ exercise }) => exercise);
        expect(new Set(done)).toEqual(new Set(EXERCISE_IDS));
      }
      const fresh = films.map(isFreshStranger);
      expect(fresh.slice(0, cast.length)).not.toContain(true);
      expect(fresh.slice(-cast.length)).toContain(true);
    });

    it("do what the drawn body does, on the floor, at its angles", { timeout: 60_000 }, async () => {
      const cast = await readCast(FOLDER);
      const films = bodyFilms(cast);
      expect(new Set(films.map(({ id }) => id)).size).toBe(films.length);
      for (const { id, request } of films.filter((_, index) => index % 7 === 0)) {
        const act = actOf(request);
        if (!request.mesh) throw new Error(`${id} has no body.`);
        const jointsOf = skinnedJoints(request.mesh.rig, act);
        const pose = act.at(act.reps[0]?.topS ?? 0);
        const placed = place(act.body, pose);
        for (const side of ["left", "right"] as const) {
          const drawn = trueOf({ at: trueJoints(placed), pelvis: placed.pelvis.turn }, side);
          const skinned = trueOf(jointsOf(pose), side);
          for (const angle of ["hip", "knee", "trunk"] as const) {
            expect(Math.abs(skinned[angle] - drawn[angle]), `${id} ${angle}`).toBeLessThan(SAME.angles);
          }
          expect(Math.abs(skinned.elbow - drawn.elbow), `${id} elbow`).toBeLessThan(ELBOW_DEG);
        }
      }
    });
  },
);
