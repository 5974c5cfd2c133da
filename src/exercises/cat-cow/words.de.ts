import type { ExerciseWords } from "../words/exercise-words";

export const words: ExerciseWords = {
  short: {
    name: "Katze-Kuh",
    line: "Der Rücken wird rund und hohl, ganz langsam",
    trains:
      "Die Bewegung der Wirbelsäule, vom unteren Rücken bis zum Nacken, so weit es angenehm ist. Es geht um Leichtigkeit, nicht um Kraft.",
    helps: "Langsame Bewegung ohne Last lockert einen steifen Rücken, und du lernst zu spüren, wo seine Mitte ist.",
    getInto: "Auf Hände und Knie, seitlich zum Laptop.",
    getIntoUnseen: "Auf Hände und Knie.",
    calm: {
      title: "Kleine Katze-Kuh",
      how: "Auf Händen und Knien: ein wenig rund, ein wenig loslassen. Nur so weit es guttut.",
    },
    tried: {
      standard: "Katze und Kuh",
      small: "die kleine Welle",
      "cat-only": "nur die Katze",
      slow: "den langsamen Atem",
    },
  },
  name: "Katze-Kuh",
  purpose: "Bewegt die Wirbelsäule sanft, so weit es angenehm ist. Beweglichkeit, nicht Kraft.",
  steps: [
    "Hände unter die Schultern, Knie unter die Hüfte.",
    "Atme aus und mach den Rücken rund, vom Steißbein her.",
    "Atme ein und lass den Bauch sinken, die Brust nach vorn.",
    "Nimm dir drei Sekunden für jeden Weg, so weit es guttut: Eine kleine, gleichmäßige Welle zählt ganz. Gleich nach dem Aufwachen bleib klein.",
  ],
  partialCue: "Etwas weiter, solange es angenehm ist.",
  placement: "Laptop auf dem Boden neben dir, Matte längs zum Bildschirm. Trag ein eng anliegendes Oberteil.",
  cannotSee: [
    "Um wie viel Grad sich jeder Teil der Wirbelsäule beugt.",
    "Wo dein angenehmer Weg endet.",
    "Deinen Atem.",
    "Die Form des Rückens unter einem weiten Oberteil.",
  ],
  notARep: ["Zurück auf die Fersen setzen", "Mit dem Kopf nicken", "Einen Arm oder ein Bein ausstrecken", "Aufstehen"],
  variants: {
    standard: {
      name: "Katze und Kuh",
      description: "In beide Richtungen, so weit es angenehm ist.",
      suggestWhen: "Von Anfang an.",
    },
    small: {
      name: "Kleine Welle",
      description: "In jede Richtung ein wenig, nur so weit es guttut.",
      suggestWhen: "An schlechten Tagen und wenn Rundwerden oder Hohlkreuz unangenehm ist.",
    },
    "cat-only": {
      name: "Nur Katze",
      description: "Rund werden und zurück ins Flache.",
      suggestWhen: "Wenn das Hohlkreuz wehtut.",
    },
    slow: {
      name: "Langsamer Atem",
      description: "Ein ganzer Atemzug für jeden Weg, zehn Sekunden für eine Welle.",
      suggestWhen: "Wenn zehn ruhige Durchgänge leicht sind.",
    },
  },
  retired: { "shallow-cat": "Wenig gerundet", "shallow-cow": "Wenig hohl" },
  faults: {
    "head-only": {
      name: "Nur der Kopf bewegt sich",
      cue: "Beweg den ganzen Rücken.",
      praise: "Gut, der ganze Rücken.",
      why: "Der Kopf folgt der Wirbelsäule, er führt sie nicht.",
    },
    "bent-elbows": {
      name: "Ellbogen beugen sich",
      cue: "Streck die Arme.",
      praise: "Gut, lange Arme.",
      why: "Gebeugte Ellbogen bewegen die Brust, nicht die Wirbelsäule.",
    },
    rocking: {
      name: "Vor und zurück schaukeln",
      cue: "Hüfte bleibt über den Knien.",
      praise: "Gut, die Hüfte ist über den Knien.",
      why: "Schaukeln bewegt die Hüfte statt der Wirbelsäule.",
    },
    "neck-cranked": {
      name: "Kopf im Nacken",
      cue: "Nacken bleibt lang.",
      praise: "Gut, langer Nacken.",
      why: "Der Nacken macht sanft mit, er muss nicht führen.",
    },
    rushed: {
      name: "Gehetzt",
      cue: "Beweg dich mit dem Atem.",
      praise: "Gutes Tempo.",
      why: "Ein Atemzug für jeden Weg hält die Bewegung sanft.",
    },
    "one-region": {
      name: "Nur der obere Rücken bewegt sich",
      cue: "Fang am Steißbein an.",
      praise: "Gut, vom Steißbein her.",
      why: "Auch der untere Rücken soll seinen Teil der Bewegung übernehmen.",
    },
  },
  hints: {
    "all-fours": "Komm auf Hände und Knie, seitlich zu mir.",
    "hands-and-knees": "Hände unter die Schultern, Knie unter die Hüfte.",
    "back-hidden": "Ich sehe die Form deines Rückens nicht. Dreh dich zur Seite und trag etwas Enges.",
    "limbs-still": "Hände und Knie bleiben am Boden.",
  },
};
