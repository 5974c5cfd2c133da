import type { Measure } from "../../core/history/trends/series";
import type { CourseTrend } from "../../core/programme/course";

const percent = (share: number) => `${Math.round(share)} %`;
const points = (score: number) => String(Math.round(score));
const seconds = (s: number) => `${s.toFixed(1)} s`;
const change = (by: number) => (by > 0 ? `+${Math.round(by)}` : by < 0 ? `−${Math.round(-by)}` : "0");
const shown: Readonly<Record<Measure, (value: number) => string>> = {
  range: percent,
  hold: seconds,
  quality: points,
  faults: percent,
  fatigue: change,
};

export const trends = {
  title: "Progress",
  lead: "What changes over weeks. One day says little: sleep, time of day and the laptop's place all play a part.",
  none: "There is nothing to compare yet. After two or three sessions this page fills itself.",
  begin: "To today",
  which: "Exercise",
  since: "How far back",
  spans: { 12: "12 weeks", 26: "6 months", 104: "2 years" },
  band: "good band",
  table: "The numbers as a table",
  week: "Week of",
  gap: "–",
  both: "Value",
  percent,
  points,
  seconds,
  change,
  /** All in one, before anything else; `courseOf` says of what. */
  course: {
    "too-early": "Too early to say.",
    better: "It goes better.",
    same: "About the same.",
    worse: "It goes less well.",
    mixed: "Some of it better, some of it less well.",
  },
  courseOf(ability: CourseTrend, pain: CourseTrend): string {
    const able = {
      "too-early": "",
      better: "You can do clearly more of what you wanted to do again",
      same: "What you wanted to do again goes as it did",
      worse: "What you wanted to do again goes less well",
    }[ability];
    const hurt = {
      "too-early": "",
      better: "it hurts clearly less than four weeks ago",
      same: "pain is about what it was four weeks ago",
      worse: "it hurts more than four weeks ago",
    }[pain];
    if (!able && !hurt) return "What you can do again is compared after your second answer, pain after eight weeks.";
    const both = able && hurt ? `${able}, and ${hurt}` : able || hurt.charAt(0).toUpperCase() + hurt.slice(1);
    return `${both}.${ability === "worse" || pain === "worse" ? " A physiotherapist can help to find out why." : ""}`;
  },
  form: "How you move",
  painCourse: {
    "too-early": "Too early to say: eight weeks make a comparison.",
    better: "Better: clearly less pain in the last four weeks than in the four before.",
    same: "About the same as in the four weeks before.",
    worse: "Worse: more pain in the last four weeks than in the four before. A physiotherapist can help.",
  },
  measure: {
    range: "Range",
    hold: "Hold",
    quality: "Score",
    faults: "Reps with something to work on",
    fatigue: "From the first to the last third of a set",
  } satisfies Record<Measure, string>,
  explain: {
    range: "How far each rep went; 100 % is the aim.",
    hold: "Seconds at the top.",
    quality: "Middle score of the full reps.",
    faults: "Share of the reps in which at least one thing was found.",
    fatigue:
      "Points of score gained or lost within a set. Some loss is normal; much of it says stop a few reps sooner.",
  } satisfies Record<Measure, string>,
  lately(measure: Measure, lately: number | null, before: number | null): string {
    const show = shown[measure];
    if (lately === null) return "Nothing in the last four weeks.";
    if (before === null) return `Last four weeks: ${show(lately)}.`;
    return `Last four weeks: ${show(lately)}. The four before: ${show(before)}.`;
  },
  sides: "Left and right",
  sideRange: (side: "left" | "right", share: number) =>
    `Your ${side} side reaches less far, by ${Math.round(share * 100)} %, in at least two sessions.`,
  sideHold: (side: "left" | "right", share: number) =>
    `You hold the ${side} side more briefly, by ${Math.round(share * 100)} %, in at least two sessions.`,
  sideWhatNow: "Begin with that side, and let it set the number of reps.",
  sidesSame: "No difference larger than what the camera can be trusted with (15 % in two sessions).",
  faultsTitle: "What was found most",
  faultsNote: "Of the reps in which it could be seen. Last four weeks.",
  faultsNone: "Nothing was found in the last four weeks.",
  faultRate: (reps: number, assessed: number) =>
    `${reps} of ${assessed} reps, ${Math.round((100 * reps) / assessed)} %`,
  faultBefore: (rate: number) => `${Math.round(rate * 100)} % in the four weeks before`,
  painTitle: "Pain",
  painSays: "The most that was said in each week, 0 to 10. Up to 2 is fine while exercising.",
  painNone: "You have not said anything about pain yet. A session asks before, in between and the morning after.",
  pain: { before: "before", during: "during", after: "after", morning: "next morning" },
  print: "Print",
} as const;
