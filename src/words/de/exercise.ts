import type { Words } from "../en";
import { zahl } from "./numbers";

export const exercise: Words["exercise"] = {
  how: "So geht es",
  place: "Wo der Laptop steht",
  see: "Was ihr verborgen bleibt",
  seeNote: "Mit einer Kamera bleibt manches verborgen. Wo das so ist, wird es dir gesagt; es gilt nie als in Ordnung.",
  version: "Variante",
  level: { easier: "Leichter", standard: "Normal", harder: "Schwerer" },
  begin: "Start",
  beginNote:
    "Der Browser fragt nach der Kamera. Das Bild bleibt in diesem Browser und wird nur behalten, wenn du Filme wolltest.",
  demonstrate: "Bewegung zeigen",
  still: "Anhalten",
  startStill: "Ausgangsposition",
  endStill: "Endposition",
  showing: "Ansehen",
  movement: "Die Bewegung",
  withLaptop: "Mit dem Laptop an seinem Platz",
  mistakes: "Was oft anders läuft, daneben gut gemacht",
  unseen: "Das erkennt die App nicht: Achte selbst darauf.",
  alsoUnseen: (names) => `Auch nicht beurteilt: ${names.join(", ")}.`,
  well: "Gut gemacht",
  shown: (name, what) => `Zeichnung: ${name}, ${what}`,
  why: "Wozu sie gut ist",
  trains: "Was sie übt",
  helps: "Warum das deinem Rücken hilft",
  sees: "Was die Kamera sieht",
  onlyCounted: "Diese Variante wird gezählt und gestoppt, aber nicht bewertet: Dabei wurde noch niemand gefilmt.",
  waves: ["Wie fließend deine Welle ist", "Wie sehr sie deinen anderen gleicht"],
  room: "Eine Matte, ringsum eine Armlänge Platz, barfuß oder in festen Schuhen.",
  seesNote: (view) => `${view.charAt(0).toUpperCase()}${view.slice(1)} gesehen, achtet sie bei jeder Wiederholung auf:`,
  hold: (seconds) => `${seconds} s halten`,
  rest: (seconds) => `${seconds} s Pause zwischen den Sätzen`,
  otherWay: "Hast du stattdessen ein Video?",
  plan: (distanceM, tiltDeg) =>
    `Laptop auf dem Boden, ${zahl(distanceM[0])} bis ${zahl(distanceM[1])} Meter von dir weg, Bildschirm ${tiltDeg[0]} bis ${tiltDeg[1]}° nach hinten geneigt.`,
  fromSide: "Von der Seite",
  fromAbove: "Von oben",
};

export const dose: Words["dose"] = (sets, reps, perSide) => `${sets} × ${reps}${perSide ? " je Seite" : ""}`;

export const figure: Words["figure"] = (name) => `Zeichnung: ${name}`;

export const placement: Words["placement"] = {
  metres: (range) => (range[0] === range[1] ? `${zahl(range[0])} m` : `${zahl(range[0])}–${zahl(range[1])} m`),
  degrees: (range) => `${range[0]}–${range[1]}°`,
  described: (metres, degrees, view) =>
    `Ein Laptop auf dem Boden, ${metres} von der Matte, der Bildschirm ${degrees} nach hinten geneigt; man sieht dich ${view}.`,
};

export const view: Words["view"] = {
  side: "von der Seite",
  oblique: "fast von der Seite",
  diagonal: "schräg",
  front: "von vorn",
  rear: "von hinten",
};
