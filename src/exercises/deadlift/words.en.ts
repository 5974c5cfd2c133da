import type { ShortWords } from "../words/exercise-words";

export const words: ShortWords = {
  name: "deadlift",
  line: "Bending from the hips, back long",
  trains: "Your bottom, the backs of your thighs and the muscles along your back, all together.",
  helps: "Bending from the hips with a long back is how things are picked up. Practised lightly, it becomes a habit.",
  getInto: "You need two light dumbbells or a kettlebell. Stand side-on to the laptop.",
  getIntoUnseen: "You need two light dumbbells or a kettlebell. Stand tall.",
  // Whoever stands for it cannot get up from it.
  toEnd: "Step out of the picture to end the set.",
  takeIn: "Add the deadlift",
  takenIn: {
    standard: "With a light weight, after the bridge.",
    "no-weight": "Without a weight first: when a set of these goes well, a light one may follow.",
  },
  tried: { standard: "from standing", floor: "from the floor", "no-weight": "without weight" },
};
