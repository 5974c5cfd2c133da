import type { FILM_PROBLEMS } from "../../app/problems/film-problems";
import type { Words } from "../en";

export const filmProblems: Pick<Words["problems"], keyof typeof FILM_PROBLEMS> = {
  "video-turned": {
    title: "Dieses Video scheint falsch herum zu sein",
    happened: "So, wie das Bild steht, könnte sich niemand bewegen: Es steht auf dem Kopf oder auf der Seite.",
    todo: "Dreh es in einem Videoprogramm oder auf dem Handy, sichere es und wähl es noch einmal.",
    kept: "Deine früheren Sätze sind unberührt.",
  },
  "video-slow": {
    title: "Dieses Video scheint in Zeitlupe zu laufen",
    happened:
      "Jede Wiederholung dauert viel länger, als sich jemand bewegt. Halten und Tempo sind darin nicht zu erkennen.",
    todo: "Sichere es in normalem Tempo und wähl es noch einmal, wenn du eine Wertung möchtest.",
    kept: "Die gefundenen Wiederholungen werden gezeigt, ohne Wertung.",
  },
  "video-askew": {
    title: "Von dieser Seite war nichts zu zählen",
    happened:
      "Du bist von einem Ende oder halb von der Seite zu sehen: Was sich bewegt, zeigt zur Kamera und sieht aus, als stünde es still.",
    todo: "Film dich von der Seite, ganz im Bild, und wähl dieses Video.",
    kept: "Deine früheren Sätze sind unberührt.",
  },
  "video-frozen": {
    title: "Das Bild steht eine Zeit lang still",
    happened: "Einige Sekunden lang war es ein und dasselbe Bild. Was darin im Gang war, wurde nicht gezählt.",
    todo: "Nichts, wenn du weißt, warum. Sonst sichere das Video neu.",
    kept: "Die Wiederholungen davor und danach werden gezeigt.",
  },
  "video-black": {
    title: "Das Bild ist eine Zeit lang schwarz",
    happened:
      "Darin war nichts zu sehen. Eine Wiederholung, deren oberster Punkt in diese Zeit fiel, ist nicht gezählt.",
    todo: "Nichts, wenn du weißt, warum. Sonst sieh nach, ob etwas die Kamera verdeckt.",
    kept: "Die Wiederholungen davor und danach werden gezeigt.",
  },
  "video-jumps": {
    title: "In diesem Video sind vielleicht mehrere Menschen",
    happened: "Der verfolgte Körper sprang von einer Stelle zu einer anderen.",
    todo: "Nur einem Menschen kann gefolgt werden. Sieh dir die gezeichneten Linien an, bevor du den Zahlen traust.",
    kept: "Die gefundenen Wiederholungen werden gezeigt.",
  },
};
