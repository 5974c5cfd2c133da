import type { ShortWords } from "../words/exercise-words";

export const words: ShortWords = {
  name: "cat-cow",
  line: "Your back rounds and hollows, slowly",
  trains:
    "Moving your spine, from the low back up to the neck, through its comfortable range. It is about ease, not strength.",
  helps: "Slow movement without load loosens a stiff back, and you learn to feel where its middle is.",
  getInto: "Onto your hands and knees, side-on to the laptop.",
  getIntoUnseen: "Onto your hands and knees.",
  calm: {
    title: "Small cat-cow",
    how: "On hands and knees: round a little, let go a little. Only as far as it feels good.",
  },
  tried: { standard: "cat and cow", small: "the small wave", "cat-only": "the cat alone", slow: "the slow breath" },
};
