import type { LabFacts } from "../lab-facts";

/** How it is acted and filmed where its rules are put to the test. */
export const lab: LabFacts = {
  tempo: { outS: 1.1, holdS: 0.8, backS: 1.5, restS: 0.7 },
  end: 1,
  freshFrom: 100,
  commonFault: "hips-sag",
  acting: {
    "hip-kick": { size: 60, because: "a kick of 40° ends at the limit" },
    "head-poke": { size: 95, because: "the limit was raised after people were measured" },
    "arms-bent": {
      size: 0.2,
      reps: 4,
      honestStart: true,
      someReps: true,
      because: "bent arms are not accepted as a start pose, so it can only be seen from the second pull on",
    },
  },
  unheard: {
    "short-pull": "elbows that stay so far open are not even a partial rep",
  },
  cannotAct: {
    shrugging: "the shoulder joints are fixed to the chest; there is no shoulder girdle to lift",
  },
  hidden: [/Ankle|Heel|Foot|Knee/, /Hip/],
  mildFaults: ["hips-sag", "hip-kick", "hips-thrust", "head-poke", "shoulders-uneven", "dropping"],
};
