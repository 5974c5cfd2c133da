import type { ExerciseWords } from "../words/exercise-words";

export const words: ExerciseWords = {
  short: {
    name: "Superman",
    line: "Rückenmuskeln, die durchhalten",
    trains: "Die langen Muskeln entlang des Rückens und das Gesäß: wie lange sie halten können.",
    helps: "Muskeln, die länger durchhalten, lassen dich länger sitzen, stehen und tragen, bevor der Rücken müde wird.",
    getInto: "Auf den Bauch, seitlich zum Laptop.",
    getIntoUnseen: "Auf den Bauch, Arme ausgestreckt.",
    takeIn: "Superman statt Bird Dog",
    giveBack: "Bird Dog statt Superman",
    tried: {
      standard: "Arme und Beine",
      "forehead-down": "die Stirn am Boden",
      "arms-by-sides": "die Arme am Körper",
      alternating: "Arm und Bein über Kreuz",
      "long-hold": "zehn Sekunden",
    },
  },
  name: "Superman",
  purpose: "Die Muskeln entlang des Rückens lernen durchzuhalten. Für Tage, an denen der Rücken ruhig ist.",
  steps: [
    "Leg dich auf den Bauch, die Arme nach vorn gestreckt, ein flaches Kissen unter den Bauch, wenn es angenehmer ist.",
    "Schambein zum Boden, Steißbein lang: Heb Arme und Beine eine Handbreit, nicht zu hoch, der Nacken in einer Linie, der Blick zum Boden.",
    "Halt fünf Sekunden, eher lang als hoch, und atme.",
    "Senk dich langsam, leg die Stirn ab und ruh drei Sekunden aus.",
  ],
  partialCue: "Heb Arme und Beine zusammen.",
  placement: "Laptop auf dem Boden neben dir, ganz im Bild von den Fingerspitzen bis zu den Zehen.",
  cannotSee: [
    "Wie viel davon aus dem unteren Rücken kommt und wie viel aus der Hüfte.",
    "Wie stark das Gesäß arbeitet.",
    "Den hinteren Arm und das hintere Bein.",
  ],
  notARep: [
    "Hochdrücken auf Hände und Knie",
    "Den Kopf drehen",
    "Nur die Knie beugen",
    "Nur die Arme oder nur die Beine",
  ],
  variants: {
    standard: {
      name: "Arme und Beine",
      description: "Beide Arme und beide Beine.",
      suggestWhen: "Wenn der Schmerz bei 2 oder weniger liegt und das Hohlkreuz nicht wehtut.",
    },
    "forehead-down": {
      name: "Stirn unten, nur die Beine",
      description:
        "Die Stirn auf einem gefalteten Handtuch, die Arme neben dir; nur die Beine heben ab, eher lang als hoch.",
      suggestWhen: "Für den Anfang, und an Tagen, an denen es zu viel ist, die Brust zu heben.",
    },
    "arms-by-sides": {
      name: "Arme neben dem Körper",
      description:
        "Die Arme liegen am Körper, Handflächen nach oben; Brust und Beine heben ein wenig ab, der Nacken lang.",
      suggestWhen: "Wenn deine Schultern es nicht mögen, weit nach vorn zu reichen.",
    },
    alternating: {
      name: "Arm und Bein über Kreuz",
      description: "Jeweils ein Arm und das Bein der anderen Seite.",
      suggestWhen: "Von Anfang an, oder wenn beides zusammen zu viel ist.",
    },
    "long-hold": {
      name: "Zehn Sekunden",
      description: "Halt jede Wiederholung zehn Sekunden, tief und ruhig.",
      suggestWhen: "Nach zwei Einheiten, in denen fünf Sekunden tief und ruhig waren.",
    },
  },
  faults: {
    "arching-high": {
      name: "Zu hoch ins Hohlkreuz",
      cue: "Tiefer heben, länger strecken.",
      praise: "Gut, tief und lang.",
      why: "Tief und lang gehoben arbeiten dieselben Muskeln, und du hältst länger durch.",
    },
    "ankles-high": {
      name: "Beine zu hoch",
      cue: "Beine etwas tiefer.",
      praise: "Gut, die Höhe stimmt.",
      why: "Tiefe Beine lassen das Gesäß heben.",
    },
    "back-hollow": {
      name: "Unterer Rücken hohl",
      cue: "Steißbein lang, Bauch leicht.",
      praise: "Gut, langer Rücken.",
      why: "Ein langer Rücken verteilt die Last über seine ganze Länge.",
    },
    "head-up": {
      name: "Kopf im Nacken",
      cue: "Schau auf den Boden.",
      praise: "Gut, langer Nacken.",
      why: "Ein langer Nacken hält die ganze Wirbelsäule in einer Linie.",
    },
    "hips-past-line": {
      name: "Oberschenkel über der Linie des Rumpfs",
      cue: "Streck die Füße weit weg.",
      praise: "Gut, lange Beine.",
      why: "Lang gestreckt arbeiten Rücken, Gesäß und Beine zusammen.",
    },
    "bent-knees": {
      name: "Knie gebeugt",
      cue: "Mach die Beine lang.",
      praise: "Gut, lange Beine.",
      why: "Gebeugte Knie lassen die Rückseite der Oberschenkel übernehmen.",
    },
    "bent-arms": {
      name: "Arme gebeugt",
      cue: "Streck die Arme lang.",
      praise: "Gut, lange Arme.",
      why: "Lange Arme bringen den oberen Rücken ins Halten.",
    },
    "uneven-legs": {
      name: "Beine ungleich",
      cue: "Heb beide Beine gleich.",
      praise: "Gut, die Beine sind gleich.",
      why: "Gleiche Beine belasten beide Seiten des Rückens gleich.",
    },
    jerky: {
      name: "Mit Ruck gehoben",
      cue: "Heb dich sanft.",
      praise: "Gut, ganz sanft.",
      why: "Sanft gehoben arbeiten die Muskeln und nicht der Schwung.",
    },
    "short-hold": {
      name: "Kurz gehalten",
      cue: "Halt fünf Sekunden.",
      praise: "Gut gehalten.",
      why: "Beim Halten übt der Rücken Ausdauer.",
    },
  },
  hints: {
    "forehead-rests": "Lass Stirn und Brust unten. Nur die Beine heben ab.",
    "long-legs": "Lass die Knie lang und heb aus der Hüfte.",
    "lie-down": "Leg dich auf den Bauch, die Hände tragen nichts.",
    "hands-carry":
      "Das sieht nach einem Unterarmstütz oder einer Liegestütze aus. Leg dich auf den Bauch und heb Hände und Füße.",
    "other-arm-rests":
      "Das sieht nach Schwimmen aus. Heb einen Arm und das Bein gegenüber, halte kurz, und leg sie ab, bevor die anderen zwei hochkommen.",
    "legs-too": "Heb auch die Beine, beide Enden zusammen.",
    "chest-too": "Heb auch Brust und Arme, beide Enden zusammen.",
    prone: "Leg dich auf den Bauch, seitlich zu mir.",
  },
};
