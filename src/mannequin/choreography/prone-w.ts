import { defineChoreography } from "./act";
import { approachAllFours, ON_ALL_FOURS, onAllFours } from "./all-fours";
import { lyingProne } from "./postures";
import { handsUp, prone, type SupermanNumbers, superman } from "./superman";

/** Wrists above the floor, share of the torso length: a hand's breadth. */
const HANDS_UP = 0.2;

/** The row where there is nothing to hang from, in the superman's numbers: the legs rest, the bent arms lift. */
export const proneW = defineChoreography<SupermanNumbers>({
  id: "bodyweight-row",
  variants: ["prone-w"],
  sided: () => false,
  tempo: () => ({ outS: 1.1, holdS: 3.2, backS: 1.3, restS: 1.2 }),
  start: superman.start,
  top: () => ({ ...handsUp(HANDS_UP), chestUpDeg: 3 }),
  tremor: { chestUpDeg: 0.3, leftHandUp: 0.006, rightHandUp: 0.006 },
  faults: {},
  settle: (body) => (numbers) => prone(body, numbers, "arms-w"),
  props: () => [],
  standsAtZ: superman.standsAtZ,
  approach: (body) => [
    ...approachAllFours(body),
    { pose: onAllFours(body)(ON_ALL_FOURS), seconds: 1 },
    { pose: lyingProne(body), seconds: 1.8 },
  ],
});
