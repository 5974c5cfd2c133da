import type { LabFacts } from "../lab-facts";

/** How it is acted and filmed where its rules are put to the test. */
export const lab: LabFacts = {
  tempo: { outS: 1.2, holdS: 5.6, backS: 1.2, restS: 2.4 },
  brisk: { holdS: 2.6, restS: 1.4 },
  end: -1,
  freshFrom: 103,
  commonFault: "arching-high",
  // Face down.
  foundBefore: true,
  hidden: [/Wrist/, /Heel|Foot|Hip/],
  cutOff: [/Wrist|Pinky|Index|Thumb/],
  mildFaults: ["arching-high", "head-up", "bent-arms", "uneven-legs", "jerky"],
};
