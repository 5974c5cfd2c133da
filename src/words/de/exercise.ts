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
  mistakes: "Häufige Fehler, daneben gut gemacht",
  unseen: "Das erkennt die App nicht: Achte selbst darauf.",
  alsoUnseen: (names) => `Auch nicht beurteilt: ${names.join(", ")}.`,
  well: "Gut gemacht",
  shown: (name, what) => `Zeichnung: ${name}, ${what}`,
  why: "Wozu sie gut ist",
  trains: "Was sie übt",
  helps: "Warum das deinem Rücken hilft",
  sees: "Was die Kamera sieht",
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
  "glute-bridge": "Das Gesäß hebt die Hüfte, der stärkste Helfer des Rückens",
  "cat-cow": "Der Rücken wird rund und hohl, ganz langsam",
  superman: "Rückenmuskeln, die durchhalten",
  "bodyweight-row": "Kraft im oberen Rücken, der Körper gerade",
  "dead-bug": "Der untere Rücken bleibt ruhig, Arme und Beine nicht",
  deadlift: "Beugen aus der Hüfte, der Rücken lang",
};

export const exerciseWhy: Words["exerciseWhy"] = {
  "bird-dog": {
    trains: "Die tiefen Muskeln entlang der Wirbelsäule und rund um den Rumpf, dazu Gesäß und hintere Schulter.",
    helps:
      "Bei jedem Schritt, Griff und Dreh halten diese Muskeln deinen Rücken ruhig. Hier üben sie das mit ganz wenig Last.",
  },
  "glute-bridge": {
    trains: "Das Gesäß, deine stärksten Muskeln, und die Rückseite der Oberschenkel.",
    helps:
      "Eine starke Hüfte hilft mit beim Aufstehen, Treppensteigen und Heben und lässt dem unteren Rücken weniger davon.",
  },
  "cat-cow": {
    trains:
      "Die Bewegung der ganzen Wirbelsäule, vom unteren Rücken bis zum Nacken. Es geht um Leichtigkeit, nicht um Kraft.",
    helps: "Langsame Bewegung ohne Last lockert einen steifen Rücken, und du lernst zu spüren, wo seine Mitte ist.",
  },
  superman: {
    trains: "Die langen Muskeln entlang des Rückens und das Gesäß: wie lange sie halten können.",
    helps: "Muskeln, die länger durchhalten, lassen dich länger sitzen, stehen und tragen, bevor der Rücken müde wird.",
  },
  "bodyweight-row": {
    trains:
      "Den oberen Rücken zwischen den Schulterblättern, den breiten Rückenmuskel und die Arme, bei geradem Rumpf.",
    helps: "Diese Muskeln tragen deine Schultern beim Sitzen, Heben und Tragen.",
  },
  "dead-bug": {
    trains: "Die tiefen Muskeln rund um den Bauch, gegen das Gewicht der eigenen Arme und Beine.",
    helps:
      "Sie lassen deinen Rücken wählen, wie viel er sich bewegt, während du gehst und greifst. Auf dem Boden spürst du sofort, ob sie arbeiten.",
  },
  deadlift: {
    trains: "Gesäß, Rückseite der Oberschenkel und die Muskeln entlang des Rückens, alle zusammen.",
    helps: "Aus der Hüfte beugen, der Rücken lang: So hebt man Dinge auf. Leicht geübt wird es zur Gewohnheit.",
  },
};
