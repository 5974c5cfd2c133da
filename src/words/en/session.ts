import type { ExerciseId } from "../../core/exercise/exercise";
import type { SessionItem } from "../../core/plan/session";
import type { Saying } from "../../core/session/saying";
import type { Place } from "../../core/session/state";
import { exercises } from "./exercises";
import { pain } from "./pain";

export const repsOf = ({ reps, perSide }: Place["target"]) =>
  `${reps === 1 ? "one rep" : `${reps} reps`}${perSide ? " each side" : ""}`;

const NOT_SAVED = "Not everything is saved yet: leave this page open.";
const HOW_TO_PAUSE = "To pause at any time, hold both hands overhead.";

export const setOf = (set: number, sets: number) => (sets === 1 ? "one set" : `set ${set} of ${sets}`);

/** What an exercise, or a version in another position, needs and how to get into it. */
const fetchOf = ({ exercise, variant }: Pick<SessionItem, "exercise" | "variant">) =>
  (exercises[exercise].ofVersion?.[variant] ?? exercises[exercise]).getInto;

export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Before the first set of an exercise on the floor. */
const STAY_UP = "Stay standing: first I look whether I see all of you.";
const INTO_OUTLINE = "Stand in the outline.";

function coming(items: readonly SessionItem[], place: Place, another: boolean, staysUp = false): string {
  const item = items[place.item];
  if (!item) return "";
  const what = `${setOf(place.set, item.sets)}, ${repsOf(place.target)}.`;
  return another
    ? `${sentence(exercises[item.exercise].name)}: ${what} ${staysUp ? STAY_UP : fetchOf(item)}`
    : sentence(what);
}

export const restFor = (seconds: number) =>
  seconds === 0
    ? ""
    : seconds === 60
      ? "Rest for one minute."
      : seconds % 60 === 0
        ? `Rest for ${seconds / 60} minutes.`
        : `Rest for ${seconds} seconds.`;

/** Asked once after each exercise, where the rest is long enough to answer in; and after a set that followed an answer of 3 or 4. */
function askIfIt({ seconds, another, asks }: Extract<Saying, { id: "rest" }>): string {
  if (asks) return ` ${pain.spoken.again}`;
  return another && seconds >= 20 ? ` ${pain.spoken.afterExercise}` : "";
}

const toEnd = (exercise: ExerciseId | undefined) => (exercise && exercises[exercise].toEnd) ?? "Get up to end the set.";

/** The warm-up that is led, on the feet. */
const warmUp = {
  title: "Warm-up",
  nth: (nth: number, of: number) => `Warm-up ${nth} of ${of}`,
  said: "We warm up first, a good two minutes. Had enough before? Go down to the mat.",
  /** Under what to do. */
  enough: "Had enough? Go down to the mat.",
  enoughUnseen: "Had enough? Press S.",
  /** By their place in `WARM_UP`. */
  parts: [
    { name: "Walk on the spot", how: "Easy, and let your arms swing." },
    { name: "Knees a little higher", how: "As high as is comfortable. Breathe on." },
    { name: "Five easy hinges", how: "Push your hips back, and come up again. Slowly." },
  ],
  skip: "Skip the warm-up",
} as const;

export const session = {
  warming: warmUp,
  title: "Your session",
  lead: "Once you have pressed Start, you need only yourself and a mat: it tells you what comes next.",
  plan: "What is planned",
  warmUpLed:
    "It begins with a warm-up of a good two minutes, which is led: walking on the spot, then five easy hinges.",
  /** Rules §9.1. */
  warmUp: "Warm up first: walk on the spot or around the room for three to five minutes, then do five slow cat-cows.",
  start: "Start",
  startNote:
    "The browser will ask for the camera. The picture stays in this browser, and is kept only if you have asked for films.",
  signs: "From the mat",
  signsHow: [
    "Hold both hands overhead for two seconds, standing, kneeling or sitting: it pauses, and the next time it carries on.",
    "Keep them up when something hurts.",
    "Stop and stay down, and it asks whether something hurts: lift one hand for yes.",
    "Get up, and the set is over.",
  ] as readonly string[],
  startAfresh: "Begin again from the start",
  carryOn: "Carry on where you stopped",
  carryOnNote: (exercise: ExerciseId, set: number, sets: number) =>
    `Next: ${exercises[exercise].name}, ${setOf(set, sets)}. Every rep up to there is saved.`,
  minutes: (minutes: number) => `About ${minutes} minutes`,
  length: "How long",
  whole: "The whole plan",
  short: "Short: one set of each",
  next: "Next",
  rest: "Rest",
  /** Under the ring of a rest, which widens and narrows. */
  breathe: "Breathe with the ring",
  did: (reps: number) => (reps === 1 ? "One rep done." : `${reps} reps done.`),
  nextCue: (cue: string) => `This time: ${cue}`,
  pausedRest: "Paused",
  placed: (set: number, sets: number, target: Place["target"]) => sentence(`${setOf(set, sets)} · ${repsOf(target)}`),
  fetchOf,
  stayUp: STAY_UP,
  intoOutline: INTO_OUTLINE,
  secondsLeft: (seconds: number) => `${seconds} seconds left`,
  progress: (done: number, all: number) => `${done} of ${all} sets done`,
  countIn: "Starting in",
  controls: "Session controls",
  pause: "Pause",
  resume: "Carry on",
  skipRest: "Skip the rest",
  skipWait: "Start now",
  skipExercise: "Skip this exercise",
  skipNext: (exercise: ExerciseId) => `Leave out the ${exercises[exercise].name}`,
  repeat: "Repeat the set",
  easier: "Easier version",
  end: "End the session",
  ended: "The session is done",
  toReview: "To the questions",
  nextTime: (exercise: string, cue: string) => `Next time, ${exercise}: ${cue}`,
  keys: "Space: pause · S: skip · R: repeat · P: pain · Esc: end",
  waiting: "Every rep up to here is saved. I keep trying.",
  waitingUnsaved: "I keep trying. Leave this page open: not everything is saved yet.",
  cameraGone: "The camera went away. I have paused, and carry on when it is back.",
  cameraBack: "The camera is back.",
  told: ({ title, todo }: { readonly title: string; readonly todo: string }) => `${title}. ${todo}`,
  stillLoading: "I am still getting ready. It takes longer the first time.",
  stage: "Session",
  elsewhere: "This session goes on in another tab now.",
  elsewhereTitle: "A session is going on in another tab",
  elsewhereNote: "Go on there, or carry on here: the other tab then stops, and keeps every rep.",
  carryOnHere: "Carry on here",
  endedMeanwhile: "That session was ended in another tab. You can start a new one.",
  of(saying: Saying, items: readonly SessionItem[], isSaved = true, staysUp = false): string {
    switch (saying.id) {
      case "warm-up": {
        const { said, parts } = warmUp;
        const part = parts[saying.part];
        return part ? `${saying.first ? `${said} ` : ""}${part.name}. ${part.how}` : "";
      }
      case "next":
        return `Next: ${coming(items, saying.place, saying.another, staysUp)}${saying.first ? ` ${HOW_TO_PAUSE}` : ""}`;
      case "rest":
        return `${restFor(saying.seconds)} Then: ${coming(items, saying.place, saying.another)}${askIfIt(saying)}`.trim();
      case "into-position":
        return staysUp ? INTO_OUTLINE : `Into position: ${repsOf(saying.place.target)}.`;
      case "count":
        return String(saying.left);
      case "go":
        return "Go.";
      case "paused":
        return saying.byUser
          ? "Paused. If something hurts, keep both hands up. To carry on, raise them again, or press Space."
          : "Paused.";
      case "still-paused":
        return "Still paused. Hold both hands overhead to carry on.";
      case "waiting-for-reps":
        return `${sentence(repsOf(saying.left))} to go, when you are ready. ${toEnd(items[saying.place.item]?.exercise)}`;
      case "waiting-for-return":
        return "Come back to your start position for the next rep.";
      case "resumed":
        return "Carrying on.";
      case "over":
        return saying.how === "done"
          ? `That was the whole session. Well done. ${isSaved ? "" : `${NOT_SAVED} `}A short walk is a good way to finish. ${pain.spoken.after}`
          : `That's it for now. ${isSaved ? "Everything is saved." : NOT_SAVED}`;
    }
  },
} as const;
