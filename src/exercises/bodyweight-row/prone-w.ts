import type { Variant } from "../../core/exercise/exercise";
import { above, below, grown } from "../check";
import { unlessIn, unlessWithin } from "../start";
import { alone, CARRIES, CHEST_STAYS, chestLift, handHigh } from "../superman/signal";
import { BODYWEIGHT_ROW_FAULTS } from "./faults";
import { programme } from "./programme";

/**
 * For the upper back where there is nothing to hang from: lying on the front, the bent arms are lifted off the floor, hands
 * and elbows together, and the shoulder blades drawn to each other. Counted by the hands, as the superman's arms are; what
 * the shoulder blades do no camera sees from the side, and of a form nothing is judged: nobody was filmed in it (decision 20).
 */
export const PRONE_W: Variant = {
  id: "prone-w",
  name: "Lying W, without a bar",
  level: "easier",
  description: "On your front, arms bent like a W: lift hands and elbows a little, shoulder blades together.",
  suggestWhen: "Where there is no bar and no straps that hold.",
  without: BODYWEIGHT_ROW_FAULTS.map(({ id }) => id),
  limits: {},
  signal: alone("front"),
  // The superman's gates, and a shorter hold.
  rep: {
    leave: 0.35,
    top: 0.7,
    topExit: 0.45,
    partial: 0.5,
    back: 0.35,
    again: 0.4,
    dip: 0.35,
    holdTargetS: programme.dose.versions["prone-w"].holdS,
    maxS: 30,
  },
  own: {
    steps: [
      "Lie on your front, forehead on a folded towel, elbows bent, hands beside your shoulders: your arms make a W.",
      "Breathe out, draw your shoulder blades together and lift hands and elbows a hand's breadth, forehead down, legs resting.",
      "Hold for three seconds, breathing on.",
      "Breathe in and lower slowly.",
    ],
    partialCue: "Lift your hands a little higher.",
    cannotSee: [
      "What your shoulder blades do, which is the work here.",
      "Whether your neck stays long: the forehead rests on the towel, and you feel it there.",
      "How good a lift is: nobody has been filmed in it yet, so it is counted and timed, and not judged. Only a chest that comes up with the arms is told.",
    ],
    start: {
      postures: ["prone"],
      holdS: 1,
      missing: (sample) =>
        unlessIn(sample.scene.posture, ["prone"], { id: "prone", text: "Lie on your front, side-on to me." }) ??
        unlessWithin(handHigh.read(sample), CARRIES.lying, 2, {
          id: "lie-down",
          text: "Lie down on your front, your hands carry nothing.",
        }),
    },
    postures: ["prone", "plank"],
    needs: ["shoulder", "hip", "ankle"],
    requires: [
      {
        id: "hands-carry",
        text: "This looks like a plank. Lie on your front and lift your hands.",
        check: below(handHigh, CARRIES.lifted, null, { during: "rep", statistic: "max" }),
        without: [],
      },
      // Of a set that began with the chest up the way tells, of one that began flat the height.
      {
        id: "chest-stays-down",
        text: "Leave your chest down. Only hands and elbows come up.",
        check: grown(chestLift, CHEST_STAYS, null, { during: "rep", statistic: "max" }),
        without: [],
      },
      {
        id: "chest-rests",
        text: "Leave your chest down. Only hands and elbows come up.",
        check: above(chestLift, CHEST_STAYS, null, { during: "rep", statistic: "range" }),
        without: [],
      },
    ],
    lookalikes: [],
    placement: {
      view: "side",
      distanceM: [2.5, 3],
      tiltDeg: [5, 12],
      roomM: [2.0, 0.3],
      text: "Laptop on the floor to your side, all of you from hands to toes in the picture.",
    },
  },
};
