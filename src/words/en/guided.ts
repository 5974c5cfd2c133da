import type { SessionItem } from "../../core/plan/session";
import type { Saying } from "../../core/session/saying";
import type { Place } from "../../core/session/state";
import { exercises } from "./exercises";
import { repsOf, restFor, sentence, session, setOf } from "./session";

/** What it needs, and how to get into it, where no laptop looks on. */
const getIntoOf = ({ exercise, variant }: Pick<SessionItem, "exercise" | "variant">): string =>
  (exercises[exercise].ofVersion?.[variant] ?? exercises[exercise]).getIntoUnseen;

function coming(items: readonly SessionItem[], place: Place, another: boolean): string {
  const item = items[place.item];
  if (!item) return "";
  const what = `${setOf(place.set, item.sets)}, ${repsOf(place.target)}.`;
  const named = another ? `${sentence(exercises[item.exercise].name)}: ${what}` : sentence(what);
  return `${named} ${getIntoOf(item)}`;
}

/** A session led by voice, picture and time, without a camera. */
export const guided = {
  title: "Without the camera",
  doorNote: "Led by voice and a drawn body. It counts, and does not see how you move.",
  begin: "Start without the camera",
  goOn: "Go on without the camera",
  note: "No camera is used: you follow the drawn body, and it counts at its pace. That you did it is kept; how you moved is not seen.",
  label: "Nobody is watching: follow the drawn body",
  setDone: "Set done",
  slower: "Slower",
  faster: "Faster",
  keys: "Space: pause · Enter: set done · S: skip · P: pain · Esc: end",
  now: { out: "Go", top: "Hold", back: "Back", ready: "Breathe" },
  getIntoOf,
  unwatched: "without the camera",
  /** In the review and the report of such a session. */
  nobodyWatched: "Nobody watched this session. What you did counts; how you moved was not seen.",
  partlyWatched: "Some of this session was done without the camera. That counts too; how you moved there was not seen.",
  sets: (done: number) => (done === 1 ? "1 set, not watched" : `${done} sets, not watched`),
  of(saying: Saying, items: readonly SessionItem[], isSaved = true): string {
    switch (saying.id) {
      case "next": {
        const how = saying.first ? " Nobody is watching: follow the drawn body, or count along. Space pauses." : "";
        return `Next: ${coming(items, saying.place, saying.another)}${how}`;
      }
      case "rest":
        return `${restFor(saying.seconds)} Then: ${coming(items, saying.place, saying.another)}`.trim();
      case "paused":
        return "Paused.";
      case "still-paused":
        return "Still paused. Press Space to carry on.";
      default:
        return session.of(saying, items, isSaved);
    }
  },
} as const;
