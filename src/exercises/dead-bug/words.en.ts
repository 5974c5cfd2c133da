import type { ShortWords } from "../words/exercise-words";

export const words: ShortWords = {
  name: "dead bug",
  line: "Low back quiet while arms and legs move",
  trains: "The deep muscles around your belly, against the weight of your own arms and legs.",
  helps:
    "They let your back choose how much it moves while you walk and reach. On the floor you feel at once whether they work.",
  getInto: "Onto your back, arms up, knees over your hips, side-on to the laptop.",
  getIntoUnseen: "Onto your back, arms up, knees over your hips.",
  tried: {
    standard: "the long lever",
    "heel-tap": "the heel tap",
    "legs-only": "the legs alone",
    slow: "lowering slowly",
  },
};
