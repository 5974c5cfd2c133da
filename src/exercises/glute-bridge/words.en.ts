import type { ShortWords } from "../words/exercise-words";

export const words: ShortWords = {
  name: "glute bridge",
  line: "Hips lifted by the seat, the strongest helper of a back",
  trains: "Your bottom, the strongest muscles you have, and the backs of your thighs.",
  helps: "Strong hips do their share when you get up, climb stairs or lift.",
  getInto: "Onto your back, knees bent, feet flat, side-on to the laptop.",
  getIntoUnseen: "Onto your back, knees bent, feet flat.",
  calm: {
    title: "Small bridge",
    how: "On your back, knees bent, a cushion under your hips. Lift a little, lower slowly, breathe on.",
  },
  tried: {
    standard: "both legs",
    "small-range": "the small range",
    march: "the march",
    "single-leg": "one leg",
    band: "the band above the knees",
  },
};
