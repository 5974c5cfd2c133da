import type { ExerciseId } from "../../core/exercise/exercise";
import type { SessionItem } from "../../core/plan/session";
import type { Place } from "../../core/session/state";
import type { Words } from "../en";
import { exerciseName } from "./exercise";
import { repsOf, restFor, sentence, session, setOf } from "./session";

const getInto: Record<ExerciseId, string> = {
  "bird-dog": "Auf Hände und Knie.",
  "glute-bridge": "Auf den Rücken, Knie gebeugt, Füße flach.",
  "cat-cow": "Auf Hände und Knie.",
  superman: "Auf den Bauch, Arme ausgestreckt.",
  "bodyweight-row": "Du brauchst eine Stange oder Gurte, die halten. Zurücklehnen, Arme lang.",
  "dead-bug": "Auf den Rücken, Arme nach oben, Knie über die Hüfte.",
  deadlift: "Du brauchst zwei leichte Hanteln oder eine Kugelhantel. Stell dich aufrecht hin.",
};

/** Versions that are done in another position. */
const getIntoVersion: Readonly<Record<string, string>> = {
  "bodyweight-row prone-w": "Auf den Bauch, ein gefaltetes Handtuch unter der Stirn.",
};
const getIntoOf = ({ exercise, variant }: Pick<SessionItem, "exercise" | "variant">): string =>
  getIntoVersion[`${exercise} ${variant}`] ?? getInto[exercise];

function coming(items: readonly SessionItem[], place: Place, another: boolean): string {
  const item = items[place.item];
  if (!item) return "";
  const what = `${setOf(place.set, item.sets)}, ${repsOf(place.target)}.`;
  const named = another ? `${exerciseName[item.exercise]}: ${what}` : sentence(what);
  return `${named} ${getIntoOf(item)}`;
}

export const guided: Words["guided"] = {
  title: "Ohne Kamera",
  doorNote: "Geführt von Stimme und gezeichnetem Körper. Es zählt, und sieht nicht, wie du dich bewegst.",
  begin: "Ohne Kamera anfangen",
  goOn: "Ohne Kamera weitermachen",
  note: "Keine Kamera: Du folgst dem gezeichneten Körper, und es zählt in seinem Tempo. Dass du es gemacht hast, wird behalten; wie du dich bewegt hast, wird nicht gesehen.",
  label: "Niemand sieht zu: Folge dem gezeichneten Körper",
  setDone: "Satz fertig",
  slower: "Langsamer",
  faster: "Schneller",
  keys: "Leertaste: Pause · Eingabe: Satz fertig · S: überspringen · P: Schmerz · Esc: beenden",
  now: { out: "Los", top: "Halten", back: "Zurück", ready: "Atmen" },
  getIntoOf,
  unwatched: "ohne Kamera",
  nobodyWatched:
    "Diese Einheit hat niemand gesehen. Was du gemacht hast, zählt; wie du dich bewegt hast, wurde nicht gesehen.",
  partlyWatched:
    "Ein Teil dieser Einheit war ohne Kamera. Auch das zählt; wie du dich dabei bewegt hast, wurde nicht gesehen.",
  sets: (done) => (done === 1 ? "1 Satz, nicht gesehen" : `${done} Sätze, nicht gesehen`),
  of(saying, items, isSaved = true) {
    switch (saying.id) {
      case "next": {
        const how = saying.first
          ? " Niemand sieht zu: Folge dem gezeichneten Körper, oder zähl mit. Die Leertaste hält an."
          : "";
        return `Als Nächstes: ${coming(items, saying.place, saying.another)}${how}`;
      }
      case "rest":
        return `${restFor(saying.seconds)} Dann: ${coming(items, saying.place, saying.another)}`.trim();
      case "paused":
        return "Angehalten.";
      case "still-paused":
        return "Noch angehalten. Mit der Leertaste geht es weiter.";
      default:
        return session.of(saying, items, isSaved);
    }
  },
};
