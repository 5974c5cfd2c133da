import type { Experience } from "../../core/care/ramp";
import type { Clearer, ScreeningId } from "../../core/care/screening";
import type { Floor, Gear, Goal } from "../../core/programme/answers";
import type { Widened } from "../widened";

/** An answer on a picture, and what it changes. */
type Answers<Id extends string> = Record<Id, { readonly name: string; readonly note: string }>;

/** The first visit: what this is, five questions in pictures, those of rules §9.4, the plan. */
export const welcome = {
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  next: "Next",
  back: "Back",
  later: "Later",
  hello: {
    greets: "The drawn body greets you",
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
  goal: {
    title: "What is it for?",
    lead: "It decides what comes first in your plan.",
    answer: {
      settle: { name: "A back that keeps hurting", note: "Loosening up comes first, and nothing heavy." },
      strong: { name: "Getting stronger, with care", note: "Strength comes first, loosening up last." },
      both: { name: "Both", note: "Loosening up comes first, and strength after it." },
    } satisfies Answers<Goal>,
  },
  floor: {
    title: "Can you get down to the floor and up again?",
    lead: "Most of the exercises are done on a mat.",
    answer: {
      yes: { name: "Yes", note: "Once down, once up: what is alike stays together." },
      chair: { name: "With something to hold on to", note: "Put a steady chair beside the mat." },
      no: { name: "Not now", note: "Then only what is done standing is in your plan." },
    } satisfies Answers<Floor>,
  },
  experience: {
    title: "Have you done such exercises before?",
    lead: "Either way the first session is short.",
    answer: {
      new: { name: "They are new to me", note: "I grow your plan slowly, and say more while you move." },
      before: { name: "I know them", note: "Your plan grows a week sooner, and less is said." },
    } satisfies Answers<Experience>,
  },
  /** Asked before all else of care; the signs themselves are `pain.emergencySigns`. */
  now: {
    title: "Do you have one of these right now?",
    lead: "It is rare, and then it is more urgent than any exercise. Back pain together with:",
    none: "No, none of them",
    some: "Yes, one of them",
  },
  questions: {
    lately: {
      title: "Has one of these happened?",
      lead: "Mostly it turns out to be harmless. It only decides where you begin.",
    },
    health: {
      title: "Does one of these belong to you?",
      lead: "Nobody but you sees it, and it closes nothing for good.",
    },
    signs: { title: "Is your pain like one of these?", lead: "Take your time. Choose what is true, or none." },
    body: {
      title: "What else should the exercises fit?",
      lead: "Nothing of this stands in the way: the exercises change to suit you.",
    },
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
  },
  talk: {
    title: "Please speak to a doctor or a physiotherapist first",
    text: "What you ticked often turns out to be harmless, but somebody who can examine you should say so before you start these exercises. Show them what you ticked:",
    ticked: (n: number) => `What you ticked: ${n}`,
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
    lead: "The first sessions are compared with it. Later you are asked before each one.",
  },
  means: {
    title: "What do you have?",
    lead: "A mat or a carpet is enough. Choose everything that is there.",
    answer: {
      floor: { name: "Just the floor", note: "A mat is all that most of it needs." },
      bar: { name: "A bar or straps that hold me", note: "Rows are in your plan." },
      weight: { name: "A dumbbell or kettlebell", note: "For the deadlift, once it goes well without one." },
      band: { name: "An elastic band", note: "For the bridge, once it is easy without one." },
    } satisfies Answers<"floor" | "bar" | Gear>,
    all: "That is all",
  },
  plan: {
    title: "Your plan",
    minutes: (minutes: number, exercises: number) =>
      `About ${minutes} ${minutes === 1 ? "minute" : "minutes"}, ${exercises} ${exercises === 1 ? "exercise" : "exercises"}. It grows by itself over the weeks.`,
    nothing: "Today walking and calm breathing are what helps most.",
    other: "You have changed the plan that you have: this one would take its place.",
    take: "Take this plan",
    keep: "Keep the one I have",
    start: "To the first session",
    home: "Look around first",
    why: "Why it looks like this",
    goal: {
      settle: "For a back that keeps hurting: loosening up comes first, and nothing heavy is in it.",
      strong: "To get stronger: what takes most strength comes first, loosening up last.",
      both: "For both: loosening up comes first, then strength, with bending from the hips.",
    } satisfies Record<Goal, string>,
    gear: {
      weight: "The weight comes in with the deadlift, once that goes well without it.",
      band: "The band is offered for the bridge, once that is easy.",
    } satisfies Record<Gear, string>,
    experience: {
      new: "New to you: one set of each for two weeks, then two. More is said while you move.",
      before: "You know them: one set of each in the first week, then two.",
    } satisfies Record<Experience, string>,
    /** Where nobody gets down: what is honest to say of it. */
    standing:
      "Standing, there is little that the camera can look at, so this is short: walk ten minutes with it, that counts as much. When getting down works again, say so in the settings.",
    chair:
      "A steady chair beside the mat: both hands on its seat, one knee down, then the other. The same way up. All that is done on the floor stays together.",
  },
  again: "The first questions",
  againNote: "What Plumbline is and is not, and when to ask a doctor first.",
  /** In the settings: what was said, and the way to say something else. */
  mine: {
    title: "About you",
    note: "Your plan is made of these answers. One that you have changed yourself stays until you say otherwise.",
    notSaid: "Not said",
    change: (question: string) => `Change: ${question}`,
  },
} as const;

/** What another language has to have all of. */
export type FirstVisitWords = Widened<typeof welcome>;
