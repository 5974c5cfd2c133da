import type { Words } from "../en";

export const exerciseList: Words["exerciseList"] = {
  title: "Übungen",
  lead: "Wofür jede gut ist, wie sie gut geht, und ihre leichteren und schwereren Varianten.",
  routine: "Im üblichen Plan",
  routineNote: "Zwei- oder dreimal in der Woche, mit einem Tag dazwischen.",
  extras: "Zugaben",
  extrasNote: "Für dann, wenn dein Rücken und deine Form es erlauben.",
  door: "Alle Übungen",
  doorNote: "Wofür jede gut ist, und wie sie gut geht.",
  check: "Video prüfen",
  checkNote: "Film dich mit dem Handy, zieh die Datei hierher und sieh, wie jede Wiederholung war.",
  calmNote: "Zehn ruhige Minuten für einen Tag, an dem dein Rücken wehtut.",
};
