import type { LabFacts } from "../lab-facts";

/** How it is acted and filmed where its rules are put to the test. */
export const lab: LabFacts = {
  tempo: { outS: 1.8, holdS: 2.8, backS: 1.8, restS: 0.4 },
  brisk: { holdS: 1.8 },
  end: -1,
  freshFrom: 100,
  commonFault: "rushed",
  shownFault: "bent-elbows",
  acting: {
    rocking: { size: 0.5, someReps: true, because: "0.75 sits on the heels" },
  },
  unheard: {
    "head-only": "a back that moves so little is not even a partial rep, so that nothing is judged",
  },
  hidden: [/Elbow|Wrist/, /Ankle|Heel|Foot/],
  mildFaults: ["bent-elbows"],
};
