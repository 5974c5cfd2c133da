import type { Words } from "../en";

export const check: Words["check"] = {
  title: "Video prüfen",
  lead: "Film dich von der Seite, ganz im Bild, aus 2 bis 4 Metern. Die Datei wird hier gelesen und geht nirgendwohin.",
  which: "Welche Übung ist es?",
  drop: "Zieh ein Video hierher",
  choose: "Video auswählen",
  reading: (percent) => `Jedes Bild wird angesehen: ${percent} %`,
  readingSlow: "Das dauert etwa so lange wie das Video, manchmal doppelt so lange.",
  stop: "Abbrechen",
  another: "Anderes Video",
  timeline: "Das ganze Video, Wiederholung für Wiederholung",
  timelineHint: "Drück auf eine Wiederholung, um sie zu sehen.",
  shown: "Dein Video mit den Gelenken darauf",
  judgeAs: (name) => `Als ${name} ansehen`,
};
