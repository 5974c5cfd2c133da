import type { Words } from "../en";
import { exerciseName } from "./exercise";

export const spoken: Words["spoken"] = {
  ready: "Gut, ich sehe dich ganz. Fang an, wenn du so weit bist.",
  lost: "Ich sehe dich nicht ganz.",
  looksLike: (id) => `Das sieht nach ${exerciseName[id]} aus.`,
  done: (reps) => (reps === 1 ? "Das war der Satz. Eine Wiederholung." : `Das war der Satz. ${reps} Wiederholungen.`),
};
