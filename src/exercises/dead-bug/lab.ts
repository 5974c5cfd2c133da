import type { LabFacts } from "../lab-facts";

/** How it is acted and filmed where its rules are put to the test. */
export const lab: LabFacts = {
  tempo: { outS: 2.2, holdS: 0.6, backS: 1.4, restS: 0.6 },
  end: 1,
  freshFrom: 100,
  commonFault: "other-leg-drifts",
  acting: {
    "knees-to-chest": { size: 34, because: "45° is not accepted as a start pose" },
  },
  hidden: [/Hip/, /Ankle|Heel|Foot/],
  cutOff: [/Wrist|Pinky|Index|Thumb/, /Ankle|Heel|Foot/],
  mildFaults: ["back-lifting", "arm-short", "too-fast", "returned-fast", "head-lift"],
};
