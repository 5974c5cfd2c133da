import type { CoachWords } from "../../core/exercise/exercise";

export const coach: CoachWords = {
  nobody: "I can't see you yet.",
  missing: {
    head: "I can't see your head. Step back a little.",
    shoulders: "I can't see your shoulders. Step back a little.",
    arms: "I can't see your arms. Step back a little.",
    hands: "I can't see your hands. Step back a little.",
    hips: "I can't see your hips. Step back a little.",
    knees: "I can't see your knees. Step back a little.",
    feet: "I can't see your feet. Step back a little.",
  },
  still: "Good. Hold still for a moment.",
  picture: {
    black: "The picture is black. Nothing is counted until I see you again.",
    frozen: "The picture stands still. Nothing is counted until it moves again.",
  },
  anotherBody: "The picture jumped, or somebody else came into it. I follow only one person.",
  film: {
    turned: "The film seems to be upside down or on its side. Turned, I would count reps in it.",
    slow: "The film seems to be in slow motion. Holds and pace cannot be told from it, so there is no score.",
    askew:
      "From where the camera stands I could not count anything. Filmed from the side, all of you in the picture, I would.",
  },
};
