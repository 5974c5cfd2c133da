import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { makeBody } from "../../src/mannequin/body";
import {
  type Act,
  choreography,
  DISTRACTOR_IDS,
  distractor,
  faultsOf,
  GESTURE_POSTURES,
  pauseGesture,
  variantsOf,
} from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";
import { jittered, lost, mirrored, rolled, thinned, unseen } from "../support/perturb";
import { pauseSigns, signs } from "../support/signs";

const FPS = 6;
const bare = { outline: false };
/** What a pose model is off by on people, rules §11. */
const SIGMA_M = 0.015;

/** Side-on, half turned and square-on, level and crooked, twice as noisy as usual. */
function alarms(act: Act): string[] {
  const staged = stage(act, FPS);
  return [-85, -40, 0, 40, 85].flatMap((yaw) => {
    const camera = laptop(yaw, "left", { pitchDeg: 10 });
    const level = film(staged, camera, { ...bare, noise: { sigmaM: 2 * SIGMA_M, seed: 3 } });
    return Object.entries({ level, crooked: rolled(level, 8) }).flatMap(([name, frames]) =>
      pauseSigns(frames).map((t) => `${act.name}, ${yaw}°, ${name}: at ${t.toFixed(1)} s`),
    );
  });
}

describe("no exercise makes the sign for a pause by accident", () => {
  it.each(EXERCISE_IDS)("%s: every variant, walking in and getting up included", (id) => {
    for (const variant of variantsOf(id)) {
      expect(alarms(choreography(id, { variant, approach: true, leave: true, reps: 2 })), variant).toEqual([]);
    }
  });

  it.each(EXERCISE_IDS)("%s: every fault, held long", (id) => {
    for (const { id: fault, major } of faultsOf(id)) {
      const act = choreography(id, { reps: 1, faults: [{ id: fault, size: major }], tempo: { holdS: 4 } });
      expect(alarms(act), fault).toEqual([]);
    }
  });

  it.each(DISTRACTOR_IDS)("%s", (id) => {
    expect(alarms(distractor(id))).toEqual([]);
  });
});

it("the same look finds the sign where it is made", () => {
  for (const posture of GESTURE_POSTURES)
    expect(alarms(pauseGesture(posture)).length, posture).toBeGreaterThanOrEqual(8);
});

describe("the sign is seen", () => {
  /** Builds, arms and standpoints people have; the laptop side-on, where the exercises want it. */
  const attempts = GESTURE_POSTURES.flatMap((posture) =>
    [1.55, 1.72, 1.9].flatMap((heightM) =>
      [
        { flexDeg: 172, abductDeg: 8, elbowDeg: 12 },
        { flexDeg: 155, abductDeg: 12, elbowDeg: 25 },
        { flexDeg: 178, abductDeg: 2, elbowDeg: 0 },
        { flexDeg: 165, abductDeg: 20, elbowDeg: 45 },
      ].flatMap((arms) => {
        const staged = stage(pauseGesture(posture, { body: makeBody({ heightM }), ...arms }), FPS);
        return [-20, 0, 20].flatMap((yaw) =>
          [5, 12].map((pitchDeg) => {
            const camera = laptop(yaw, "left", { pitchDeg });
            const frames = film(staged, camera, { ...bare, noise: { sigmaM: SIGMA_M, seed: heightM * 100 } });
            return { name: `${posture} ${heightM} m ${JSON.stringify(arms)} ${yaw}° ${pitchDeg}°`, frames };
          }),
        );
      }),
    ),
  );

  it("in at least 95 of 100 attempts side-on, by noisy landmarks, once each", () => {
    const missed = attempts.filter(({ frames }) => pauseSigns(frames).length !== 1);
    expect(missed.length / attempts.length, missed.map(({ name }) => name).join("\n")).toBeLessThanOrEqual(0.05);
  });

  const made = film(stage(pauseGesture("kneeling", { times: 2 }), 30), laptop(0), bare);

  it("each time it is made, and not again while the hands stay up", () => {
    expect(pauseSigns(made)).toHaveLength(2);
    const long = film(stage(pauseGesture("standing", { holdS: 9 }), 30), laptop(0), bare);
    expect(pauseSigns(long)).toHaveLength(1);
  });

  it("as a longer one where the hands stay up, and as let go where they come down before that", () => {
    for (const posture of GESTURE_POSTURES) {
      const long = film(stage(pauseGesture(posture, { holdS: 8 }), 10), laptop(0), {
        ...bare,
        noise: { sigmaM: SIGMA_M, seed: 2 },
      });
      expect(
        signs(long).map(({ sign }) => sign),
        posture,
      ).toEqual(["raised", "held"]);
      const [raised, held] = signs(long);
      expect((held?.t ?? 0) - (raised?.t ?? 0)).toBeCloseTo(4, 0);
    }
    expect(signs(made).map(({ sign }) => sign)).toEqual(["raised", "lowered", "raised", "lowered"]);
  });

  it("not before two seconds, and not when the hands come down sooner", () => {
    const [first = 0] = pauseSigns(made);
    // Hands go up from 1.5 s to 2.5 s; they are overhead from about the middle of it.
    expect(first).toBeGreaterThan(3.5);
    expect(first).toBeLessThan(4.8);
    expect(pauseSigns(film(stage(pauseGesture("standing", { holdS: 0.8 }), 30), laptop(0), bare))).toEqual([]);
  });

  it("at few frames a second, from the other side, and with frames in which nobody is found", () => {
    for (const frames of [thinned(made, 5), mirrored(made), lost(made, 0.2, 5), jittered(made, SIGMA_M, 9)]) {
      expect(pauseSigns(frames)).toHaveLength(2);
    }
  });

  it("not when nobody is seen in between", () => {
    const gone = made.map((frame) => (frame.t > 3 && frame.t < 3.6 ? unseen(frame) : frame));
    const [first = 0] = pauseSigns(gone);
    expect(first).toBeGreaterThan(5.5);
  });
});
