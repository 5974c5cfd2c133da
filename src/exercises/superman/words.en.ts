import type { ShortWords } from "../words/exercise-words";

export const words: ShortWords = {
  name: "superman hold",
  line: "Back muscles that can hold on",
  trains: "The long muscles along your back, and your bottom: how long they can hold on.",
  helps: "Muscles that can hold on for longer let you sit, stand and carry for longer before your back tires.",
  getInto: "Onto your front, side-on to the laptop.",
  getIntoUnseen: "Onto your front, arms stretched out.",
  takeIn: "Superman instead of the bird dog",
  giveBack: "Bird dog instead of the superman",
  tried: {
    standard: "arms and legs",
    "forehead-down": "the forehead down",
    "arms-by-sides": "arms by the sides",
    alternating: "opposite arm and leg",
    "long-hold": "ten seconds",
  },
};
