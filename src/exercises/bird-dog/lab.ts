import type { LabFacts } from "../lab-facts";

/** How it is acted and filmed where its rules are put to the test. */
export const lab: LabFacts = {
  tempo: { outS: 1.4, holdS: 2.6, backS: 1.3, restS: 0.8 },
  brisk: { holdS: 1.4 },
  end: -1,
  freshFrom: 100,
  commonFault: "back-arching",
  shownFault: "hip-rotation",
  keyFaults: ["hip-rotation", "back-arching"],
  acting: {
    "leg-low": {
      size: 28,
      habits: true,
      because: "36° would put the foot through the floor; 28° is within reach only of what the model shows",
    },
    "head-down": { habits: true, because: "the shoulder is looked for where the model puts it" },
    "arm-low": { size: 46, because: "56° leaves the arm so low that the rep is not one of arm and leg" },
    wobble: { size: 0.12, someReps: true, because: "unsteadiness wanders, and some reps are steadier" },
  },
  hidden: [/Elbow|Wrist/, /Ankle|Heel|Foot/, /^(right|left)Elbow/],
  mildFaults: ["hip-rotation", "back-arching", "leg-high", "knee-bent", "arm-low", "hips-shift", "head-up", "wobble"],
};
