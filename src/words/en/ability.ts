import type { AbilityTrend } from "../../core/care/ability";

/** What somebody can do again. */
export const ability = {
  title: "What would you like to do again?",
  lead: "Up to three things of your own. Asked every two weeks: this is what the exercises are for.",
  activity: (n: number) => `${n}.`,
  examples: ["put on my socks standing", "carry the shopping", "sit through a film"] as readonly string[],
  scale: "How well does it go? 0 not at all, 10 as before",
  confidence: "How sure of your back do you feel?",
  confidenceScale: "0 not at all, 10 completely",
  heading: "What you can do again",
  trend: {
    "too-early": "Too early to say: it is compared when you have answered twice.",
    better: "Better: what you wanted to do again goes clearly better than when you began.",
    same: "About the same as when you began.",
    worse: "It goes less well than when you began. A physiotherapist can help to find out why.",
  } satisfies Record<AbilityTrend, string>,
  course: (first: number, last: number) => `From ${first.toFixed(1)} to ${last.toFixed(1)} of 10 on average.`,
  confidenceCourse: (first: number, last: number) => `How sure of your back you feel: from ${first} to ${last} of 10.`,
  ofEach: (name: string, score: number) => `${name}: ${score} of 10`,
  weight: "How heavy is your weight today?",
  kg: (kg: number) => `${kg} kg`,
  weightOther: "Another, kg",
  weightHow:
    "The number on it; of two dumbbells, of one. Light is right: you could do fifteen calm ones, an effort of 5 to 6 of 10.",
  effortSaid: (effort: number) => `${effort} of 10`,
  effort: "How hard was it?",
  effortScale: "0 not at all, 10 all I had",
} as const;
