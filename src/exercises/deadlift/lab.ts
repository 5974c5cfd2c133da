import type { AlsoCounts, LabFacts } from "../lab-facts";

const LIFTED: AlsoCounts = {
  only: "clip",
  because: "in a film one lift from where a weight lies is a lift; before the camera it takes a second one like it",
};

/** How it is acted and filmed where its rules are put to the test. */
export const lab: LabFacts = {
  tempo: { outS: 1.7, holdS: 0.5, backS: 1.3, restS: 0.9 },
  end: 1,
  freshFrom: 140,
  commonFault: "rounding",
  keyFaults: ["rounding", "squatting"],
  acting: {
    squatting: { size: 54, because: "70° is a squat, and not counted" },
    "knees-forward": { size: 42, because: "62° is a squat, and not counted; from 44° on hands hide the knees" },
    "lean-back": { reps: 2, because: "it lies between two reps" },
  },
  alsoCounts: {
    "pick-up-from-floor": LIFTED,
    "pick-up-from-chair": LIFTED,
    "pick-up-from-floor-stooping": LIFTED,
    "pick-up-and-put-down": LIFTED,
    "chair-and-back-onto-it": LIFTED,
    "bow-hands-behind-head": { because: "a good morning, if with a round back; it is told of that" },
  },
  unheard: {
    "not-finishing": "the drawn body stands up in the end, before its next rep",
    "hips-shoot-up": "the drawn body then never stands tall either, and nothing is counted",
  },
  hidden: [/Ankle|Heel|Foot/, /Wrist|Elbow/, /Knee|Ankle/],
  mildFaults: ["rounding", "knees-stiff", "shoulders-tilt", "hips-shoot-up", "neck"],
};
