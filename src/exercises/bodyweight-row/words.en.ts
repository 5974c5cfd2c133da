import type { ShortWords } from "../words/exercise-words";

export const words: ShortWords = {
  name: "bodyweight row",
  line: "Upper back strength with a straight body",
  trains: "Your upper back between the shoulder blades, your lats, and your arms, with your trunk held straight.",
  helps: "These muscles carry your shoulders when you sit, lift and carry.",
  getInto: "You need a bar or straps that hold. Lean back, arms long, side-on to the laptop.",
  getIntoUnseen: "You need a bar or straps that hold. Lean back, arms long.",
  ofVersion: {
    "prone-w": {
      getInto: "Onto your front, a folded towel under your forehead, side-on to the laptop.",
      getIntoUnseen: "Onto your front, a folded towel under your forehead.",
    },
  },
  tried: {
    standard: "the straight body",
    upright: "standing more upright",
    "prone-w": "the lying W",
    "bent-knee": "bent knees",
    "feet-raised": "the feet raised",
  },
};
