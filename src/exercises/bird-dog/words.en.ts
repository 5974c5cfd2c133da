import type { ShortWords } from "../words/exercise-words";

export const words: ShortWords = {
  name: "bird dog",
  line: "Steady trunk while opposite arm and leg reach",
  trains: "The deep muscles along your spine and around your trunk, with your bottom and the back of your shoulder.",
  helps:
    "Whenever you step, reach or turn, these muscles keep your back steady. Here they practise it with very little load.",
  getInto: "Onto your hands and knees, side-on to the laptop.",
  getIntoUnseen: "Onto your hands and knees.",
  tried: { standard: "arm and leg together", "leg-only": "the leg alone", "long-hold": "the long hold" },
};
