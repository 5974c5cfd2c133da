import type { Words } from "../en";
import { zehntel } from "./numbers";

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
  timelineUntil: (seconds) => `Das Video bis ${seconds} s, Wiederholung für Wiederholung`,
  cutOff: (at, of) =>
    `Die Datei bricht ab: Ihre Bilder enden bei ${at} s von ${of} s. Was da ist, wurde angesehen. Wurde das Kopieren unterbrochen, kopier das Video noch einmal.`,
  damaged: (at, of) =>
    `Die Datei ist bei ${at} s von ${of} s beschädigt. Was davor kommt, wurde angesehen und behalten. Hast du das Original noch, kopier es noch einmal.`,
  notShown:
    "Dieser Browser kann die Bilder dieser Datei lesen, sie aber nicht abspielen; darum sind hier nur die Linien gezeichnet. Die Wiederholungen unten betrifft das nicht. Willst du auch das Bild sehen, speichere das Video als MP4.",
  seconds: zehntel,
  timelineHint: "Drück auf eine Wiederholung, um sie zu sehen.",
  shown: "Dein Video mit den Gelenken darauf",
  judgeAs: (name) => `Als ${name} ansehen`,
};
