import { describe, expect, it } from "vitest";
import { createHandLiftWatcher } from "../../src/core/body/hand-lift";
import { otherSide, type PoseFrame } from "../../src/core/body/pose";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { makeBody } from "../../src/mannequin/body";
import {
  ANSWER_POSTURES,
  choreography,
  GESTURE_POSTURES,
  handAnswer,
  pauseGesture,
} from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";

const FPS = 8;
const bare = { outline: false };
/** What a pose model is off by on people, rules §11. */
const SIGMA_M = 0.015;

function answers(frames: readonly PoseFrame[]): string[] {
  const watcher = createHandLiftWatcher();
  return frames.flatMap((frame) => watcher.push(frame) ?? []);
}

const views = [-30, 0, 30];

describe("a lifted hand is an answer", () => {
  it.each(ANSWER_POSTURES)("%s: of either side, three times, from both sides of the body", (posture) => {
    const missed: string[] = [];
    for (const heightM of [1.55, 1.72, 1.9]) {
      for (const side of ["left", "right"] as const) {
        const staged = stage(handAnswer(posture, { side, times: 3, body: makeBody({ heightM }) }), FPS);
        for (const yaw of views) {
          for (const from of ["left", "right"] as const) {
            const camera = laptop(yaw, from, { pitchDeg: 10 });
            const seen = answers(film(staged, camera, { ...bare, noise: { sigmaM: SIGMA_M, seed: 5 } }));
            // The hand that is nearer answers surely; the farther one may be hidden by the body.
            if (from === side && seen.join() !== [side, side, side].join()) {
              missed.push(`${heightM} m ${side} hand from the ${from} at ${yaw}°: ${seen.join()}`);
            }
            if (seen.includes(otherSide(side))) missed.push(`${heightM} m: the other hand from the ${from} at ${yaw}°`);
          }
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it("is not given twice by one hand that stays up", () => {
    const frames = film(stage(handAnswer("back", { holdS: 12 }), FPS), laptop(0), bare);
    expect(answers(frames)).toEqual(["left"]);
  });

  // Standing, hands overhead are out of a laptop's picture.
  it.each(GESTURE_POSTURES.filter((posture) => posture !== "standing"))("%s: both hands are one, too", (posture) => {
    const frames = film(stage(pauseGesture(posture), FPS), laptop(0), { ...bare, noise: { sigmaM: SIGMA_M, seed: 3 } });
    expect(answers(frames).length).toBeGreaterThan(0);
  });

  it("is not given by a hand that scratches a nose", () => {
    const frames = film(stage(handAnswer("back", { holdS: 0.2, times: 3 }), FPS), laptop(0), bare);
    expect(answers(frames)).toEqual([]);
  });
});

describe("nobody answers by", () => {
  it.each(ANSWER_POSTURES)("%s: staying where they are", (posture) => {
    const staged = stage(handAnswer(posture, { side: null, restS: 12 }), FPS);
    for (const yaw of views) {
      for (const seed of [1, 2, 3, 4]) {
        const frames = film(staged, laptop(yaw, "left", { pitchDeg: 10 }), {
          ...bare,
          noise: { sigmaM: 2 * SIGMA_M, seed },
        });
        expect(answers(frames), `${yaw}°`).toEqual([]);
      }
    }
  });

  // The drawn body's arms swing through the floor when it turns over out of a superman: no person's do.
  it.each(EXERCISE_IDS.filter((id) => id !== "superman"))("%s: getting up from the mat", (id) => {
    const act = choreography(id, { approach: true, leave: true, reps: 1 });
    const truth = act.reps[0];
    if (!truth) throw new Error("An act without a rep.");
    const frames = film(stage(act, FPS), laptop(0), { ...bare, noise: { sigmaM: SIGMA_M, seed: 3 } });
    expect(answers(frames.filter(({ t }) => t > truth.endS + 1)), "leaving").toEqual([]);
  });
});
