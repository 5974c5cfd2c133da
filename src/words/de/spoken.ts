import type { Words } from "../en";
import { exercises } from "./exercises";
import { corrected } from "./setup";

export const spoken: Words["spoken"] = {
  ready: "Gut, ich sehe dich ganz. Fang an, wenn du so weit bist.",
  lost: "Ich sehe dich nicht ganz.",
  paused: "Angehalten. Zum Weitermachen heb beide Hände über den Kopf oder drück die Leertaste.",
  resumed: "Weiter geht es.",
  replacing: "Einen Moment. Ich muss das Zusehen neu starten.",
  moved: "Das Bild hat sich bewegt. Halte noch einmal deine Startposition.",
  setup: corrected,
  count: (side, count) => `${side === "left" ? "Links" : "Rechts"} ${count}`,
  turnTo: (side) => `Jetzt ${side === "left" ? "links" : "rechts"}.`,
  looksLike: (id) => `Das sieht nach ${exercises[id].name} aus.`,
  done: (reps) => (reps === 1 ? "Das war der Satz. Eine Wiederholung." : `Das war der Satz. ${reps} Wiederholungen.`),
};
