import type { PainAction, PainReason } from "../../../core/pain";
import type { PainEntry, PainPlace } from "../../../core/session";

/** Asking about pain and saying what follows. It asks and advises and never diagnoses: rules §9.3 and §9.4. */
export const pain = {
  button: "Pain",
  asked: {
    before: "How is your back right now?",
    during: "What hurts?",
    "after-exercise": "Did that hurt?",
    after: "How is it now?",
    "next-morning": "How was it the morning after your last session?",
  } satisfies Record<PainEntry["when"], string>,
  score: "How much, from 0 to 10?",
  scoreEnds: "0 is no pain, 10 the worst you can imagine.",
  where: "Where?",
  place: {
    "low-back": "Lower back",
    "upper-back": "Upper back",
    neck: "Neck",
    hip: "Hip or bottom",
    leg: "Leg",
    other: "Somewhere else",
  } satisfies Record<PainPlace, string>,
  alsoNew: "Is any of this new?",
  legs: "Pain below the knee, or numbness, tingling or weakness in a leg",
  signs: "A sharp or catching pain, dizziness, or pain in the chest",
  answer: "That is my answer",
  chooseFirst: "Choose a number first.",
  skip: "Not now",
  advice: {
    fine: { title: "Carry on", text: "Up to two is fine to exercise with. Stop if it hurts more than you expect." },
    some: {
      title: "Make it easier",
      text: "Move less far and more slowly, do fewer, or take the easier version. You will be asked again after the next set.",
    },
    high: {
      title: "Leave this exercise for today",
      text: "That is more than is good to exercise with. A gentle walk or a few slow cat-cows may suit you better now.",
    },
    worse: {
      title: "Leave this exercise for today",
      text: "It hurts clearly more than when you began, so this one is not for today. Go on with something else if that feels fine.",
    },
    before: {
      title: "A walk is the better choice today",
      text: "That is more pain than is good to start with. Go for an easy walk, or do a few slow, small cat-cows, and see how it is tomorrow.",
    },
    severe: {
      title: "Stop for today",
      text: "That much pain is not for exercising. An easy walk is fine if it helps. If it stays like this, see a doctor or a physiotherapist.",
    },
    leg: {
      title: "Stop for today, and ask a professional",
      text: "New pain below the knee, numbness, tingling or weakness in a leg should be looked at by a doctor or a physiotherapist before you go on.",
    },
    signs: {
      title: "Stop for today",
      text: "A sharp or catching pain or dizziness is a reason to rest and to ask a doctor or a physiotherapist. With pain in the chest, get help now.",
    },
  } satisfies Record<PainReason, { title: string; text: string }>,
  go: {
    continue: "Carry on",
    easier: "Go on, easier",
    "stop-exercise": "On to what comes next",
    "stop-session": "End for today",
  } satisfies Record<PainAction, string>,
  change: "Change my answer",
  thanks: "Thank you, noted",
  close: "Done",
  emergency: "Get emergency help now if you have back pain with:",
  emergencySigns: [
    "numbness around your genitals or bottom",
    "new difficulty peeing, or loss of bladder or bowel control",
    "severe or worsening weakness, numbness or pain in both legs",
    "new problems with sex",
    "chest pain",
    "or if it began after a serious accident",
  ] as readonly string[],
  morning: {
    settled: {
      title: "It settled overnight",
      text: "That is what it should do. Keep to what you did, or a little more.",
    },
    "less-volume": {
      title: "A little less next time",
      text: "It was clearly worse the morning after, so do about a third less next time: two sets instead of three.",
    },
    "see-professional": {
      title: "Time to ask a professional",
      text: "Your back was clearly worse after two sessions in a row, or there is something new. Please show it to a doctor or a physiotherapist before the next session.",
    },
    noted: { title: "Noted", text: "It will be compared with your next sessions." },
  },
  spoken: {
    before: "Before we start: how is your back, from 0 to 10?",
    afterExercise: "If that hurt, sit up and keep both hands overhead, or press P. If not, just rest.",
    after: "How is your back now, from 0 to 10?",
    stopped:
      "Stopped. Where does it hurt, and how much, from 0 to 10? Or raise both hands to carry on, and keep them up to leave this exercise out.",
    continue: "Good. Carry on.",
    easier: "Let's make it easier: smaller and slower.",
    "stop-exercise": "We leave this exercise for today. Rest, then on to the next one.",
    "stop-session": "Let's stop for today. Please read what is on the screen.",
  } satisfies Record<PainAction | "before" | "afterExercise" | "after" | "stopped", string>,
} as const;
