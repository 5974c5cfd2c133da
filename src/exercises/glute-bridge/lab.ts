import type { LabFacts } from "../lab-facts";

/** How it is acted and filmed where its rules are put to the test. */
export const lab: LabFacts = {
  tempo: { outS: 1.2, holdS: 1.5, backS: 1.4, restS: 0.7 },
  end: 1,
  freshFrom: 100,
  commonFault: "hips-low",
  keyFaults: ["hips-low", "over-arching"],
  acting: {
    "hips-low": { size: 20, because: "27° is no longer a partial rep" },
    "line-over": { size: 24, because: "32° lies beyond what hips can do" },
    "feet-far": { size: 25, because: "with 32° the start pose is not accepted: hips at rest look lifted" },
  },
  unheard: {
    "feet-close": "a knee of 48° at the top begins below 35° at rest, which is no accepted start pose",
    "hip-drop": "a pelvis tipped by 20° lowers the free thigh by half of what the rule asks for",
  },
  hidden: [/Hip/, /Elbow|Wrist/, /Ankle|Heel|Foot/],
  mildFaults: ["over-arching", "line-over", "knees-caving", "knees-flaring", "heels-lift", "head-lift", "dropping"],
};
