import type { MorningReason } from "../../core/care/morning";
import type { PainAction, PainReason } from "../../core/care/pain";
import type { PainEntry, PainPlace } from "../../core/plan/session";

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
  legs: "Pain below the knee, or a leg that is numb, tingling or weak",
  catching: "A sharp or catching pain",
  chest: "Pain in the chest, or dizziness",
  answer: "That is my answer",
  chooseFirst: "Choose a number first.",
  skip: "Not now",
  advice: {
    fine: { title: "Carry on", text: "Up to two is fine to exercise with. Stop if it hurts more than you expect." },
    some: {
      title: "Make it easier",
      text: "Three or four is a reason to move less far and more slowly, to do fewer, or to take the easier version. That is still good work.",
    },
    high: {
      title: "Leave this exercise for today",
      text: "Five and more is above what is good to exercise with. A gentle walk or a few slow, small cat-cows may suit you better now.",
    },
    worse: {
      title: "Leave this exercise for today",
      text: "It hurts clearly more than when you began, so this one is not for today. Go on with something else if that feels fine.",
    },
    catch: {
      title: "Leave this exercise for today",
      text: "A catch is common and it passes. Move a little, stay smaller in what comes next, and leave this one until it moves freely again.",
    },
    "catch-before": {
      title: "Smaller movements today",
      text: "A catch is common and it passes. Today begins with the easiest versions: stay small and slow, and stop where it catches.",
    },
    before: {
      title: "A walk is the better choice today",
      text: "Five and more is a lot to start with. Go for an easy walk, or take the ten calm minutes, and see how it is tomorrow.",
    },
    severe: {
      title: "Stop for today",
      text: "That much pain is not for exercising. An easy walk is fine if it helps. If it stays like this, see a doctor or a physiotherapist.",
    },
    leg: {
      title: "Stop for today, and ask a professional",
      text: "New pain below the knee, numbness, tingling or weakness in a leg should be looked at by a doctor or a physiotherapist before you go on.",
    },
    chest: {
      title: "Stop, and get help",
      text: "With pain in the chest call your emergency number now. Dizzy without it? Lie down until it passes, and ask a doctor before you exercise again.",
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
    settled: { title: "It settled overnight", text: "That is what it should do. Go on as you are." },
    low: {
      title: "Two or less: all is well",
      text: "Go on as you are. Say how your back is before the next session too, then the two can be compared.",
    },
    some: {
      title: "It is where it was",
      text: "Not more than before, and not settled yet. Keep to what you did, and add nothing for now.",
    },
    above: {
      title: "A little more than before",
      text: "That happens and mostly passes. Do the same again or a little less, and add nothing until it is back to where it was.",
    },
    "flare-up": {
      title: "A little less next time",
      text: "It was clearly worse the morning after. That happens, and it settles: do about a third less next time.",
    },
    high: {
      title: "A little less next time",
      text: "Five and more is a lot for a morning. Walk, take it easy, and do about a third less next time.",
    },
    twice: {
      title: "Time to ask a professional",
      text: "Your back was clearly worse after two sessions in a row. Please show it to a doctor or a physiotherapist before the next session.",
    },
    severe: {
      title: "Time to ask a professional",
      text: "That is a lot of pain for a morning. Rest from exercises, walk if it helps, and show it to a doctor or a physiotherapist before the next session.",
    },
    sign: {
      title: "Time to ask a professional",
      text: "There is something new that should be looked at. Please see a doctor or a physiotherapist before the next session.",
    },
  } satisfies Record<MorningReason, { title: string; text: string }>,
  /** Asked of somebody on the floor, who answers with a lifted hand. */
  ask: {
    hurt: "Did something hurt? Lift one hand for yes.",
    little: "How much? Lift a hand at yours. A little?",
    clearly: "Clearly?",
    badly: "Badly?",
  },
  /** The same to be read from three metres. */
  asked3m: {
    hurt: "Did something hurt?",
    howMuch: "How much?",
    levels: { little: "A little", clearly: "Clearly", badly: "Badly" },
    lift: "Lift one hand for yes. For no, do nothing.",
    liftAtYours: "Lift one hand at yours.",
  },
  nothing: "Good. Carry on whenever you are ready.",
  stopFromFloor:
    "Let's stop for today. Rest where you are, then get up slowly over your side. If a leg is numb or weak, or you cannot hold water, get help now. The screen says more.",
  spoken: {
    before: "Before we start: how is your back, from 0 to 10?",
    afterExercise: "If that hurt, sit up and keep both hands overhead, or press P. If not, just rest.",
    again: "And now? If it still hurts, sit up and keep both hands overhead, or press P. If not, just rest.",
    after: "How is your back now, from 0 to 10?",
    stopped:
      "Stopped. Where does it hurt, and how much, from 0 to 10? Or raise both hands to carry on, and keep them up to leave this exercise out.",
    continue: "Good. Carry on.",
    easier: "Let's make it easier: smaller and slower.",
    "stop-exercise": "We leave this exercise for today. Rest, then on to the next one.",
    "stop-session": "Let's stop for today. Please read what is on the screen.",
  } satisfies Record<PainAction | "before" | "afterExercise" | "again" | "after" | "stopped", string>,
} as const;
