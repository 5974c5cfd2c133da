import type { ExerciseId } from "../../core/exercise/exercise";
import { exercises } from "./exercises";
import { corrected } from "./setup";

export const spoken = {
  ready: "Good, I can see all of you. Start when you are ready.",
  lost: "I can't see all of you.",
  paused: "Paused. Raise both hands overhead, or press Space, to carry on.",
  resumed: "Carrying on.",
  replacing: "One moment. I have to start watching anew.",
  moved: "The picture moved. Hold your start position again.",
  setup: corrected,
  count: (side: "left" | "right", count: number): string => `${side === "left" ? "Left" : "Right"} ${count}`,
  turnTo: (side: "left" | "right"): string => (side === "left" ? "Now the left." : "Now the right."),
  looksLike: (id: ExerciseId): string => `This looks like a ${exercises[id].name}.`,
  done: (reps: number) => (reps === 1 ? "That's the set. One rep." : `That's the set. ${reps} reps.`),
} as const;
