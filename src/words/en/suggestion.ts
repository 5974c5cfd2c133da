import type { Reason } from "../../core/programme/suggest";

export const suggestion = {
  heading: "Suggested for you",
  harder: (exercise: string) => `${exercise}: ready for a little more`,
  easier: (exercise: string) => `${exercise}: an easier version for now`,
  less: "A little less next time",
  ask: "Time to ask a physiotherapist",
  reason(reason: Reason): string {
    switch (reason.id) {
      case "two-good": {
        const score = reason.score === null ? [] : [`a score of ${Math.round(reason.score)} or more`];
        const hold = reason.holdS === null ? [] : [`holds of ${reason.holdS.toFixed(1)} seconds`];
        const pain = reason.pain === 0 ? "no pain" : `pain of ${reason.pain} at most`;
        return `Your last two sessions were good ones: ${[...score, ...hold, pain].join(", ")}.`;
      }
      case "pain":
        return reason.before === null
          ? `You said ${reason.pain} for pain last time. Easier or fewer reps keep you moving without stirring it up.`
          : `Pain went from ${reason.before} to ${reason.pain} last time. Easier or fewer reps keep you moving without stirring it up.`;
      case "left-for-pain":
        return "You left it out last time because it hurt. An easier version keeps you moving until that has passed.";
      case "after": {
        const from = reason.before === null ? "" : `, ${reason.before} before it`;
        return `After the last session your pain was ${reason.after}${from}. Smaller for a few sessions, then back to the whole plan by itself.`;
      }
      case "form":
        return `In two sessions the reps scored ${Math.round(reason.score)} or less. An easier version lets the movement settle first.`;
      case "flare-up": {
        if (reason.leg)
          return "You told of new signs in a leg or of other signs the morning after. Please have it looked at before you go on.";
        const before = reason.before === null ? "" : `, ${reason.before} before the session`;
        return `The morning after, your pain was ${reason.morning}${before}. That happens, and it settles: smaller for three sessions, then back to the whole plan by itself.`;
      }
    }
  },
  aThirdLess: "Yes, smaller for a few sessions",
  fewer: "Yes, less of everything for two sessions",
  load: (kg: number | null) =>
    `Yes, take the next heavier weight${kg === null ? "" : `, ${kg} kg`}, with two reps fewer at first`,
  reps: "Yes, take the same weight, with all its reps again",
  /** `what`: as in an exercise's own words. */
  tryVersion: (what: string) => `Yes, try ${what}`,
  notNow: "Leave it as it is",
  feltUnknown:
    "How your last sessions felt was not said. Without it nothing harder is suggested: a number at the end of a session is enough.",
  understood: "I have read it",
  taken: "Done: the next session has it. You can change it back in your plan.",
  takenLoad: "Good: take the heavier weight next time, and stop when it no longer goes calmly.",
  left: "It stays as it is.",
} as const;
