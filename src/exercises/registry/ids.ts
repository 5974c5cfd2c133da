/** Every exercise there is. Written by `npm run exercises` from the folders beside it; do not edit by hand. */
export const EXERCISE_IDS = [
  "bird-dog",
  "glute-bridge",
  "cat-cow",
  "superman",
  "bodyweight-row",
  "dead-bug",
  "deadlift",
] as const;

declare module "../../core/exercise/exercise-id" {
  interface Registered {
    readonly id: (typeof EXERCISE_IDS)[number];
  }
}
