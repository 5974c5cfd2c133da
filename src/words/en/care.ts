import type { GateReason } from "../../core/care/gates";
import type { CutReason } from "../../core/care/return";
import type { ScreeningDue } from "../../core/care/screening";
import type { AdaptationTip } from "../../core/exercise/programme";

/** What is open, what is not yet, and what helps: chosen by the entries of `core/care`. */
export const care = {
  /** A movement that is not open now: what it waits for. */
  closed: {
    screening: "This opens when a doctor or a physiotherapist has said that you may exercise.",
    alarm: "Not today: what you said should be looked at first.",
    "left-out": "Left out for you, as you said in the first questions.",
    severe: "Not today: that much pain is not for exercising.",
    pain: "Not today: it waits until your pain is lower.",
    "pain-unknown": "Say how your back is today first: this one is for days with pain of two or less.",
    arching: "Not for now: bending backwards hurts, and this movement does that.",
    "arching-unknown": "Say first whether bending backwards hurts: this movement does that.",
    practice: "First the step before it: when that goes well, this one opens.",
  } satisfies Record<GateReason, string>,
  instead: (name: string) => `Today instead: ${name}`,
  noneInstead: "A walk is always open.",
  archingAsk: "Does bending backwards hurt?",
  archingYes: "Yes",
  archingNo: "No",
  painAsk: "How is your back today?",
  tip: {
    "fists-or-forearms": "Sore wrists: fists or forearms on the floor, or a folded mat under the heels of your hands.",
    "cushion-under-knees": "A cushion or a folded mat under your knees.",
    "arms-by-sides": "Arms by your sides, palms up: nothing reaches ahead, as long as your shoulder is sore.",
    "elbows-low": "Both hands stay down: only the leg reaches, as long as your shoulder is sore.",
    "no-lying-on-front": "Left out in pregnancy: nothing face down.",
    "no-long-lying-on-back": "In pregnancy nothing lies long on the back: short sets, turn to your side in between.",
    "stand-more-upright": "Stand more upright, so that your shoulder carries less.",
  } satisfies Record<AdaptationTip, string>,
  /** Why the plan of today is smaller than the plan, with the session of the way back that this is. */
  cut: {
    "flare-up": (n: number, of: number) => `Smaller after a bad morning: session ${n} of ${of} on the way back.`,
    pain: (n: number, of: number) => `Smaller because it hurt last time: session ${n} of ${of} on the way back.`,
    away: (n: number, of: number) => `A gentle way back after some time away: session ${n} of ${of}.`,
  } satisfies Record<CutReason, (n: number, of: number) => string>,
  cutEnd: "Back to the whole plan",
  ramp: {
    now: (sets: number, week: number) =>
      `Week ${week}: ${sets === 1 ? "one set" : `${sets} sets`} of each. It grows by itself.`,
    steps: "Weeks 1 and 2: one set · weeks 3 and 4: two · then the whole plan",
    stepsBehind: "Week 1: one set · weeks 2 and 3: two · then the whole plan",
    whole: "The whole plan from now on",
    again: "Let it grow week by week",
  },
  /** Why the first questions are asked (again). */
  due: {
    "never-asked": {
      title: "A few questions first",
      text: "Two minutes on what should be looked at before you exercise. Until then the gentle movements are open.",
    },
    away: {
      title: "The first questions once more",
      text: "It has been four weeks. Has anything new come up that should be looked at?",
    },
    "flare-up": {
      title: "The first questions once more",
      text: "After a bad morning it is worth looking at them again: mostly nothing is new.",
    },
    waited: { title: "Two days are over", text: "How is it now? The questions once more, and then more opens." },
  } satisfies Record<ScreeningDue, { title: string; text: string }>,
  toQuestions: "To the questions",
  gentler: "Today gentler: the easiest versions and fewer sets.",
  calmStart: "Ten calm minutes",
} as const;
