import type { Clearer, ScreeningId } from "../../core/care/screening";

/** The first visit: what this is, the questions of rules §9.4, pain today. */
export const welcome = {
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  next: "Next",
  back: "Back",
  hello: {
    title: "Welcome",
    lead: "Plumbline watches how you move while you exercise for your back, and says the one thing that would help most. Two minutes, then you can start.",
    more: "What it does, and what happens with the camera",
    isTitle: "What it does",
    is: [
      "It counts your reps, times your holds and rests, and speaks, so that you never have to touch the laptop.",
      "It sees how far your back bends, and tells you plainly what it could not see.",
    ] as readonly string[],
    isNotTitle: "What it is not",
    isNot: [
      "It is not a medical device. It does not diagnose, and it does not replace a doctor or a physiotherapist.",
      "It does not know your back. Stop if it hurts more than you expect.",
    ] as readonly string[],
    cameraTitle: "The camera",
    camera:
      "Before a set your browser asks whether this page may use the camera. The picture is looked at in this page, moment by moment. It is never sent, and stored only if you ask for films in the settings.",
    privacy: "Nothing you do or say here leaves this computer: no account, no upload.",
  },
  questions: {
    title: "Before you start",
    lead: "Does any of this apply to you? Tick what does.",
    sign: {
      fall: "A bad fall or an accident recently",
      bones: "Osteoporosis, or steroid tablets for a long time",
      cancer: "Cancer, now or earlier, and the back pain is new",
      weight: "Losing weight without knowing why",
      fever: "Fever, or feeling unwell together with the back pain",
      immunity: "Weakened defences against infection, or injecting drugs",
      night: "Pain that is always there, or at night, and does not ease however you lie",
      stiff: "Under 45, woken by the pain at night, and stiff for more than half an hour in the morning",
      leg: "Pain with numbness or weakness in a leg",
      unsteady: "Unsteady on my feet, or both legs feel weak",
      surgery: "An operation recently",
      heart: "A heart condition, or high blood pressure",
      birth: "Gave birth in the last twelve weeks",
      age: "Back pain for the first time ever, and under 20 or over 55",
      acute: "It began less than two days ago, or it is the worst it has ever been",
      pregnancy: "Pregnant",
      wrists: "Sore wrists",
      shoulders: "A sore or stiff shoulder",
      knees: "Knees that do not like to be knelt on",
    } satisfies Record<ScreeningId, string>,
    none: "None of these",
    some: "Next",
    skip: "Answer later",
    skipNote: "Until then only the gentle movements are open.",
    emergencyNow: "One of these is true for me now",
  },
  /** Above the ticks that only change how an exercise is done. */
  adapts: "And this, so that the exercises fit you:",
  talk: {
    title: "Please speak to a doctor or a physiotherapist first",
    text: "What you ticked often turns out to be harmless, but somebody who can examine you should say so before you start these exercises. Show them what you ticked:",
    meanwhile:
      "Until then walking, calm breathing, a small cat-cow and a small bridge are open to you. Everything else opens when somebody has said yes.",
    cleared: "Somebody has said that I may exercise",
    by: "Who said so?",
    clearer: {
      doctor: "A doctor",
      physiotherapist: "A physiotherapist",
      midwife: "A midwife",
      other: "Somebody else who examined me",
    } satisfies Record<Clearer, string>,
    clearedOn: (date: string, by: string) => `Cleared on ${date}: ${by}.`,
    go: "Go on with the gentle movements",
    change: "Change my answers",
  },
  wait: {
    title: "The first two days: walk, and move a little",
    text: "Most new back pain eases by itself. For two days there are walking, calm breathing, a small cat-cow and a small bridge; then you are asked again.",
  },
  emergency: {
    title: "Please get help now, not exercise",
    text: "Call your emergency number or go to the nearest emergency department. Do not wait to see whether it passes.",
    back: "I chose this by mistake",
  },
  pain: {
    title: "How is your back today?",
    lead: "It is what the first sessions are compared with. Later you are asked before each session.",
    finish: "Done",
    skip: "Skip",
    home: "To the exercises",
  },
  means: {
    title: "What do you have?",
    lead: "A mat or a carpet is enough. It can be changed at any time.",
    floor: "The floor, nothing else",
    bar: "Also a bar or straps that hold me",
  },
  plan: {
    title: "Your plan",
    minutes: (minutes: number, exercises: number) =>
      `About ${minutes} minutes, ${exercises} ${exercises === 1 ? "exercise" : "exercises"}. It grows by itself over the weeks.`,
    nothing: "Today walking and calm breathing are what helps most.",
    start: "To the first session",
    home: "Look around first",
  },
  again: "The first questions",
  againNote: "What Plumbline is and is not, and when to ask a doctor first.",
} as const;
