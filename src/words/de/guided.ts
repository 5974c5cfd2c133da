import type { SessionItem } from "../../core/plan/session";
import type { Place } from "../../core/session/state";
import type { Words } from "../en";
import { exercises } from "./exercises";
import { repsOf, restFor, sentence, session, setOf } from "./session";

/** What it needs, and how to get into it, where no laptop looks on. */
const getIntoOf = ({ exercise, variant }: Pick<SessionItem, "exercise" | "variant">): string =>
  (exercises[exercise].ofVersion?.[variant] ?? exercises[exercise]).getIntoUnseen;

function coming(items: readonly SessionItem[], place: Place, another: boolean): string {
  const item = items[place.item];
  if (!item) return "";
  const what = `${setOf(place.set, item.sets)}, ${repsOf(place.target)}.`;
  const named = another ? `${exercises[item.exercise].name}: ${what}` : sentence(what);
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
