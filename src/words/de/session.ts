import type { ExerciseId } from "../../core/exercise/exercise";
import type { SessionItem } from "../../core/plan/session";
import type { Saying } from "../../core/session/saying";
import type { Place } from "../../core/session/state";
import type { Words } from "../en";
import { exercises } from "./exercises";
import { pain } from "./pain";

export const repsOf = ({ reps, perSide }: Place["target"]) =>
  `${reps === 1 ? "eine Wiederholung" : `${reps} Wiederholungen`}${perSide ? " je Seite" : ""}`;

const NOT_SAVED = "Noch ist nicht alles gespeichert: Lass diese Seite offen.";
const HOW_TO_PAUSE = "Zum Anhalten heb jederzeit beide Hände über den Kopf.";

export const setOf = (set: number, sets: number) => (sets === 1 ? "ein Satz" : `Satz ${set} von ${sets}`);

/** What an exercise, or a version in another position, needs and how to get into it. */
const fetchOf = ({ exercise, variant }: Pick<SessionItem, "exercise" | "variant">) =>
  (exercises[exercise].ofVersion?.[variant] ?? exercises[exercise]).getInto;

export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const STAY_UP = "Bleib noch stehen: Erst schaue ich, ob ich dich ganz sehe.";
const INTO_OUTLINE = "Stell dich in den Umriss.";

function coming(items: readonly SessionItem[], place: Place, another: boolean, staysUp = false): string {
  const item = items[place.item];
  if (!item) return "";
  const what = `${setOf(place.set, item.sets)}, ${repsOf(place.target)}.`;
  return another ? `${exercises[item.exercise].name}: ${what} ${staysUp ? STAY_UP : fetchOf(item)}` : sentence(what);
}

export const restFor = (seconds: number) =>
  seconds === 0
    ? ""
    : seconds % 60 === 0
      ? `${seconds === 60 ? "Eine Minute" : `${seconds / 60} Minuten`} Pause.`
      : `${seconds} Sekunden Pause.`;

/** Asked once after each exercise, where the rest is long enough to answer in; and after a set that followed an answer of 3 or 4. */
function askIfIt({ seconds, another, asks }: Extract<Saying, { id: "rest" }>): string {
  if (asks) return ` ${pain.spoken.again}`;
  return another && seconds >= 20 ? ` ${pain.spoken.afterExercise}` : "";
}

const toEnd = (exercise: ExerciseId | undefined) =>
  (exercise && exercises[exercise].toEnd) ?? "Steh auf, um den Satz zu beenden.";

const warming: Words["session"]["warming"] = {
  title: "Aufwärmen",
  nth: (nth, of) => `Aufwärmen ${nth} von ${of}`,
  said: "Erst aufwärmen, gut zwei Minuten. Genug? Dann geh hinunter auf die Matte.",
  enough: "Genug? Geh auf die Matte.",
  enoughUnseen: "Genug? Drück S.",
  /** By their place in `WARM_UP`. */
  parts: [
    { name: "Auf der Stelle gehen", how: "Locker, lass die Arme schwingen." },
    { name: "Die Knie etwas höher", how: "So hoch, wie es angenehm ist. Atme weiter." },
    { name: "Fünf Hüftbeugen", how: "Schieb die Hüfte zurück und komm wieder hoch. Langsam." },
  ],
  skip: "Aufwärmen auslassen",
};

export const session: Words["session"] = {
  warming,
  title: "Deine Einheit",
  lead: "Wenn du Start gedrückt hast, brauchst du nur noch dich und eine Matte: Du hörst, was als Nächstes kommt.",
  plan: "Was geplant ist",
  warmUpLed:
    "Es beginnt mit gut zwei Minuten Aufwärmen nach Ansage: auf der Stelle gehen, dann fünf leichte Hüftbeugen.",
  warmUp:
    "Wärm dich erst auf: Geh drei bis fünf Minuten auf der Stelle oder durchs Zimmer, dann fünf langsame Katze-Kühe.",
  start: "Start",
  startNote:
    "Der Browser fragt nach der Kamera. Das Bild bleibt in diesem Browser und wird nur behalten, wenn du Filme wolltest.",
  signs: "Von der Matte aus",
  signsHow: [
    "Halte im Stehen, Knien oder Sitzen zwei Sekunden lang beide Hände über den Kopf: Es hält an, und beim nächsten Mal geht es weiter.",
    "Lass sie oben, wenn etwas wehtut.",
    "Hör auf und bleib unten, und du wirst gefragt, ob etwas wehtut: eine Hand heben heißt Ja.",
    "Steh auf, und der Satz ist zu Ende.",
  ],
  startAfresh: "Von vorn beginnen",
  carryOn: "Dort weitermachen, wo du aufgehört hast",
  carryOnNote: (exercise, set, sets) =>
    `Als Nächstes: ${exercises[exercise].name}, ${setOf(set, sets)}. Jede Wiederholung bis dahin ist gespeichert.`,
  minutes: (minutes) => `Etwa ${minutes} Minuten`,
  length: "Wie lange",
  whole: "Der ganze Plan",
  short: "Kurz: von allem ein Satz",
  next: "Als Nächstes",
  rest: "Pause",
  breathe: "Mit dem Ring atmen",
  did: (reps) => (reps === 1 ? "Eine Wiederholung geschafft." : `${reps} Wiederholungen geschafft.`),
  nextCue: (cue) => `Diesmal: ${cue}`,
  pausedRest: "Angehalten",
  placed: (set, sets, target) => sentence(`${setOf(set, sets)} · ${repsOf(target)}`),
  fetchOf,
  stayUp: STAY_UP,
  intoOutline: INTO_OUTLINE,
  secondsLeft: (seconds) => `noch ${seconds} Sekunden`,
  progress: (done, all) => `${done} von ${all} Sätzen geschafft`,
  countIn: "Los geht es in",
  controls: "Steuerung",
  pause: "Anhalten",
  resume: "Weiter",
  skipRest: "Pause überspringen",
  skipWait: "Jetzt beginnen",
  skipExercise: "Übung auslassen",
  skipNext: (exercise) => `${exercises[exercise].name} auslassen`,
  repeat: "Satz wiederholen",
  easier: "Leichtere Variante",
  end: "Beenden",
  ended: "Die Einheit ist geschafft",
  toReview: "Zu den Fragen",
  nextTime: (exercise, cue) => `Nächstes Mal, ${exercise}: ${cue}`,
  keys: "Leertaste: anhalten · S: überspringen · R: wiederholen · P: Schmerzen · Esc: beenden",
  waiting: "Jede Wiederholung bis hierher ist gespeichert. Ich versuche es weiter.",
  waitingUnsaved: "Ich versuche es weiter. Lass diese Seite offen: Noch ist nicht alles gespeichert.",
  cameraGone: "Die Kamera ist weg. Ich warte und mache weiter, sobald sie wieder da ist.",
  cameraBack: "Die Kamera ist wieder da.",
  told: ({ title, todo }) => `${title}. ${todo}`,
  stillLoading: "Ich bin noch nicht so weit. Beim ersten Mal dauert es länger.",
  stage: "Einheit",
  elsewhere: "Diese Einheit geht jetzt in einem anderen Tab weiter.",
  elsewhereTitle: "In einem anderen Tab läuft eine Einheit",
  elsewhereNote: "Mach dort weiter oder hier: Dann hört der andere Tab auf und behält jede Wiederholung.",
  carryOnHere: "Hier weitermachen",
  endedMeanwhile: "Diese Einheit wurde in einem anderen Tab beendet. Du kannst eine neue beginnen.",
  of(saying, items, isSaved = true, staysUp = false) {
    switch (saying.id) {
      case "warm-up": {
        const { said, parts } = warming;
        const part = parts[saying.part];
        return part ? `${saying.first ? `${said} ` : ""}${part.name}. ${part.how}` : "";
      }
      case "next":
        return `Als Nächstes: ${coming(items, saying.place, saying.another, staysUp)}${saying.first ? ` ${HOW_TO_PAUSE}` : ""}`;
      case "rest":
        return `${restFor(saying.seconds)} Danach: ${coming(items, saying.place, saying.another)}${askIfIt(saying)}`.trim();
      case "into-position":
        return staysUp ? INTO_OUTLINE : `Geh in die Ausgangsposition: ${repsOf(saying.place.target)}.`;
      case "count":
        return String(saying.left);
      case "go":
        return "Los.";
      case "paused":
        return saying.byUser
          ? "Angehalten. Wenn etwas wehtut, lass beide Hände oben. Zum Weitermachen heb sie noch einmal oder drück die Leertaste."
          : "Angehalten.";
      case "still-paused":
        return "Noch angehalten. Halte beide Hände über den Kopf, dann geht es weiter.";
      case "waiting-for-reps":
        return `Noch ${repsOf(saying.left)}, wenn du so weit bist. ${toEnd(items[saying.place.item]?.exercise)}`;
      case "waiting-for-return":
        return "Komm zurück in die Ausgangsposition, dann kommt die nächste Wiederholung.";
      case "resumed":
        return "Weiter geht es.";
      case "over":
        return saying.how === "done"
          ? `Das war die ganze Einheit. Gut gemacht. ${isSaved ? "" : `${NOT_SAVED} `}Ein kurzer Spaziergang ist ein guter Abschluss. ${pain.spoken.after}`
          : `Das war es für jetzt. ${isSaved ? "Alles ist gespeichert." : NOT_SAVED}`;
    }
  },
};
