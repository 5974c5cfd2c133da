import type { BadDayAction, CalmStep } from "../../core/care/bad-day";

/** The day on which it is bad. */
export const calm = {
  door: "It is bad today",
  title: "A calm day",
  lead: "Bad days come, and they pass. Moving a little helps more than lying still. First, two questions.",
  begin: "Nothing new: begin the ten minutes",
  minutes:
    "Walking, breathing, a small cat-cow, a small bridge, resting. No camera, nothing is counted. Stop whenever you like.",
  of: (n: number, of: number) => `${n} of ${of}`,
  step: {
    walk: { title: "Walk", how: "Around the room or outside, at your own pace, arms loose." },
    breathe: {
      title: "Breathe",
      how: "Lie or sit as is comfortable, legs propped up. Let the breath go down into your belly, and out slowly.",
    },
    rest: { title: "Rest", how: "Lie as is comfortable, and let everything go." },
  } satisfies Record<Exclude<CalmStep["id"], "move">, { title: string; how: string }>,
  enough: "Enough for now",
  afterTitle: "Well done",
  expect: [
    "Most bad days get better within a few days. Hurting more than usual does not mean that something is broken.",
    "Today: walk a little every hour or two, change your position often, and sleep as you can.",
    "Tomorrow you are asked how it is. The next sessions begin smaller and grow back by themselves.",
  ] as readonly string[],
  dayAfterAsk: "Yesterday was a bad day. How is your back now?",
  dayAfter: {
    "way-back": {
      title: "Good: the way back",
      text: "The next three sessions are smaller and grow back by themselves. Begin when you feel like it.",
    },
    "calm-again": {
      title: "Another calm day",
      text: "Walk, breathe, move a little, as yesterday. Tomorrow you are asked again.",
    },
    "see-professional": {
      title: "Time to ask a professional",
      text: "It has stayed bad, or came again soon. Please show your back to a doctor or a physiotherapist before you exercise again.",
    },
  } satisfies Record<BadDayAction, { title: string; text: string }>,
} as const;
