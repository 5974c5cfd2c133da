import type { Words } from "../en";

export const home: Words["home"] = {
  title: "Was möchtest du machen?",
  lead: "Stell den Laptop auf den Boden und geh ein paar Schritte zurück. Er sieht, wie du dich bewegst, und sagt dir das eine, was am meisten hilft.",
  privacy:
    "Nichts verlässt diesen Computer: kein Konto, kein Hochladen, und kein Bild wird behalten, außer du willst Filme.",
  safety: "Hör auf, wenn eine Bewegung deine Schmerzen verstärkt, und frag jemanden aus der Physiotherapie.",
  routine: "Das Programm",
  routineNote: "Zwei- oder dreimal in der Woche, mit einem Tag dazwischen.",
  extras: "Zugaben",
  extrasNote: "Für dann, wenn dein Rücken und deine Form es erlauben.",
  check: "Video prüfen",
  checkNote: "Film dich mit dem Handy, zieh die Datei hierher und sieh, wie jede Wiederholung war.",
  sets: "Frühere Sätze",
  setsNote: "Wie es war, Wiederholung für Wiederholung.",
};
