import type { Words } from "../en";
import { zahl } from "./numbers";

export const exercise: Words["exercise"] = {
  how: "So geht es",
  place: "Wo der Laptop steht",
  see: "Was die Kamera nicht sehen kann",
  seeNote: "Mit einer Kamera bleibt manches verborgen. Wo das so ist, wird es dir gesagt; es gilt nie als in Ordnung.",
  version: "Variante",
  level: { easier: "Leichter", standard: "Normal", harder: "Schwerer" },
  begin: "Start",
  beginNote:
    "Der Browser fragt nach der Kamera. Das Bild bleibt in diesem Browser und wird nur behalten, wenn du Filme wolltest.",
  demonstrate: "Bewegung zeigen",
  still: "Anhalten",
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

export const exerciseName: Words["exerciseName"] = {
  "bird-dog": "Bird Dog",
  "glute-bridge": "Schulterbrücke",
  "cat-cow": "Katze-Kuh",
  superman: "Superman",
  "bodyweight-row": "Rudern im Hang",
  "dead-bug": "Käfer",
  deadlift: "Kreuzheben",
};

export const exerciseLine: Words["exerciseLine"] = {
  "bird-dog": "Der Rumpf bleibt ruhig, Arm und Bein strecken sich",
  "glute-bridge": "Das Gesäß hebt die Hüfte, nicht der Rücken",
  "cat-cow": "Der Rücken wird rund und hohl, ganz langsam",
  superman: "Rückenmuskeln, die durchhalten",
  "bodyweight-row": "Kraft im oberen Rücken, der Körper gerade",
  "dead-bug": "Der untere Rücken bleibt ruhig, Arme und Beine nicht",
  deadlift: "Beugen aus der Hüfte, der Rücken lang",
};
