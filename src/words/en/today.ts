import type { Today } from "../../core/programme/today";

const days = (n: number) => (n === 1 ? "one day" : `${n} days`);

export const today = {
  advice(today: Today, time: string): string {
    if (today.kind === "done") return "Done for today";
    if (today.kind === "later") return `Better from ${time} on`;
    if (today.kind === "rest") return "A day of rest";
    return today.because === "long-ago" ? "Good to see you again" : "A good day for it";
  },
  reason(today: Today): string {
    if (today.kind === "done") return "Your back has had its work. A walk is always fine.";
    if (today.kind === "later") {
      return `Your last session was ${today.hours} hours ago. Muscles want 36 to 48 hours before the next one.`;
    }
    if (today.kind === "rest") {
      return today.because === "day-between"
        ? "You exercised yesterday. A day between sessions is when your back gets stronger. A walk does it good."
        : `That is ${today.sessions} sessions this week, and two or three are enough. A walk, a swim or a ride is welcome.`;
    }
    if (today.because === "first")
      return "About a quarter of an hour at first, two or three times a week, with a day between.";
    if (today.because === "long-ago") {
      return `It has been ${days(today.daysSince ?? 0)}. Begin gently: fewer reps or an easier version is a good way back.`;
    }
    return `Your last session was ${days(today.daysSince ?? 0)} ago, so you are rested.`;
  },
  start: "Start the session",
  startAnyway: "Exercise anyway",
  routine: "Change the plan",
  logWalk: "Write down a walk",
  week: "This week",
  weekSaid: (sessions: number) =>
    sessions === 0
      ? "No session yet this week."
      : sessions === 1
        ? "One session this week."
        : `${sessions} sessions this week.`,
  streak: (weeks: number) =>
    weeks === 1 ? "One week with two sessions or more." : `${weeks} weeks with two sessions or more.`,
  dayDone: "session",
  dayTried: "a few sets",
  dayMoved: "easy movement",
  dayNothing: "nothing",
  dayToday: "today",
  last: "Your last sessions",
  lastLine: (sets: number, reps: number) =>
    `${sets === 1 ? "1 set" : `${sets} sets`}, ${reps === 1 ? "1 rep" : `${reps} reps`}`,
  pain: (before: number | null, after: number | null) =>
    before !== null && after !== null
      ? `pain ${before} → ${after}`
      : before !== null
        ? `pain before ${before}`
        : after !== null
          ? `pain after ${after}`
          : "",
  score: (score: number) => `score ${score}`,
  suggestions: (n: number) => (n === 1 ? "There is a suggestion for you" : `There are ${n} suggestions for you`),
  suggestionsDoor: "See it and decide",
} as const;
