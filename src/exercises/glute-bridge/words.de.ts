import type { ExerciseWords } from "../words/exercise-words";

export const words: ExerciseWords = {
  short: {
    name: "Schulterbrücke",
    line: "Das Gesäß hebt die Hüfte, der stärkste Helfer des Rückens",
    trains: "Das Gesäß, deine stärksten Muskeln, und die Rückseite der Oberschenkel.",
    helps: "Eine starke Hüfte übernimmt ihren Teil beim Aufstehen, Treppensteigen und Heben.",
    getInto: "Auf den Rücken, Knie gebeugt, Füße flach, seitlich zum Laptop.",
    getIntoUnseen: "Auf den Rücken, Knie gebeugt, Füße flach.",
    calm: {
      title: "Kleine Brücke",
      how: "Auf dem Rücken, Knie gebeugt, ein Kissen unter dem Becken. Ein wenig heben, langsam senken, weiteratmen.",
    },
  },
  name: "Schulterbrücke",
  purpose: "Kräftigt die Muskeln im Gesäß, die stärksten Helfer deines Rückens.",
  steps: [
    "Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit.",
    "Atme aus, drück durch die Fersen und heb die Hüfte, bis Schultern, Hüfte und Knie in einer Linie sind.",
    "Halt zwei Sekunden, spann das Gesäß an und atme weiter.",
    "Atme ein und senk dich langsam zurück auf den Boden.",
  ],
  partialCue: "Heb die Hüfte etwas höher.",
  placement: "Laptop auf dem Boden neben dir, vom Kopf bis zu den Füßen quer im Bild.",
  cannotSee: [
    "Von der Seite: ob die Knie nach innen fallen oder eine Hüfte absinkt.",
    "Wie das Becken gekippt ist.",
    "Ob das Gesäß oder die Rückseite der Oberschenkel die Arbeit macht.",
  ],
  notARep: [
    "Die Hüfte zurechtrücken",
    "Aufsetzen oder umdrehen",
    "Die Füße versetzen",
    "Die Knie von Seite zu Seite rollen",
  ],
  variants: {
    standard: { name: "Zwei Beine", description: "Beide Füße am Boden.", suggestWhen: "Von Anfang an." },
    "small-range": {
      name: "Kleiner Weg",
      description: "Heb die Hüfte nur so weit, wie es angenehm ist.",
      suggestWhen: "Wenn ganz oben der Schmerz um 3 oder mehr steigt.",
    },
    march: {
      name: "Marschieren",
      description:
        "Auf beiden Füßen hoch; oben heb einen Fuß ein wenig, das Knie gebeugt, stell ihn ab und senk dich. Dann das andere Bein.",
      suggestWhen: "Nach zwei Einheiten mit allen 36 Wiederholungen ganz, vor dem einen Bein.",
    },
    "single-leg": {
      name: "Ein Bein",
      description: "Ein Fuß am Boden, das andere Bein gestreckt, die Oberschenkel auf gleicher Höhe.",
      suggestWhen: "Nach zwei Einheiten mit Marschieren.",
    },
    band: {
      name: "Band über den Knien",
      description: "Ein Schlaufenband über den Knien, das du auseinanderdrückst.",
      suggestWhen: "Nach zwei Einheiten mit allen 36 Wiederholungen ganz.",
    },
  },
  faults: {
    "hips-low": {
      name: "Hüfte zu tief",
      cue: "Etwas höher, wenn es angenehm ist.",
      praise: "Gute Höhe.",
      why: "Das Gesäß arbeitet am meisten im letzten Stück nach oben.",
    },
    "over-arching": {
      name: "Hohlkreuz oben",
      cue: "Rippen runter, Gesäß anspannen.",
      praise: "Gut, die Rippen sind unten.",
      why: "Mit ruhigen Rippen macht das Gesäß die ganze Arbeit.",
    },
    "line-over": {
      name: "Über die gerade Linie",
      cue: "Bis zur geraden Linie.",
      praise: "Gute Linie.",
      why: "An der geraden Linie hat das Gesäß seine Arbeit getan.",
    },
    "feet-far": {
      name: "Füße zu weit weg",
      cue: "Hol die Fersen näher heran.",
      praise: "Gut, die Füße stehen richtig.",
      why: "Stehen die Füße nahe, hebt das Gesäß.",
    },
    "feet-close": {
      name: "Füße zu nah",
      cue: "Füße ein Stück nach vorn.",
      praise: "Gut, die Füße stehen richtig.",
      why: "Sehr nahe Füße drücken auf die Knie und lassen wenig Höhe.",
    },
    "knees-caving": {
      name: "Knie fallen nach innen",
      cue: "Drück die Knie auseinander.",
      praise: "Gut, die Knie sind in der Linie.",
      why: "Knie in der Linie halten die Hüftmuskeln bei der Arbeit.",
    },
    "knees-flaring": {
      name: "Knie gehen nach außen",
      cue: "Knie über die Füße.",
      praise: "Gut, die Knie sind in der Linie.",
      why: "Knie in einer Linie mit den Füßen verteilen die Arbeit gleichmäßig.",
    },
    "hip-drop": {
      name: "Freie Hüfte sinkt ab",
      cue: "Oberschenkel auf gleicher Höhe.",
      praise: "Gut, gleiche Höhe.",
      why: "Sind die Oberschenkel gleich hoch, ist das Becken waagerecht.",
    },
    "hips-tilt": {
      name: "Hüfte nicht waagerecht",
      cue: "Halt die Hüfte waagerecht.",
      praise: "Gut, die Hüfte ist waagerecht.",
      why: "Beide Seiten sollen gleich viel heben.",
    },
    "heels-lift": {
      name: "Fersen heben ab",
      cue: "Drück durch die Fersen.",
      praise: "Gut, die Fersen sind unten.",
      why: "Auf den Fersen arbeitet das Gesäß, auf den Zehen der Oberschenkel.",
    },
    "head-lift": {
      name: "Kopf hebt ab",
      cue: "Leg den Kopf ab.",
      praise: "Gut, der Kopf liegt.",
      why: "Liegt der Kopf, muss der Nacken nicht mitarbeiten.",
    },
    dropping: {
      name: "Fallen gelassen",
      cue: "Langsam senken.",
      praise: "Gut, langsam gesenkt.",
      why: "Der Weg nach unten übt genauso viel wie der nach oben.",
    },
    "no-squeeze": {
      name: "Oben keine Pause",
      cue: "Oben halten und anspannen.",
      praise: "Gut gehalten.",
      why: "Durch die Pause macht sicher das Gesäß die Arbeit.",
    },
    "feet-uneven": {
      name: "Füße ungleich",
      cue: "Stell die Füße nebeneinander.",
      praise: "Gut, die Füße sind gleich.",
      why: "Nebeneinander teilen sich die Füße die Last.",
    },
  },
  hints: {
    supine: "Leg dich auf den Rücken, seitlich zu mir.",
    "bend-knees": "Beug die Knie und stell die Füße flach auf.",
    "hips-down": "Leg die Hüfte auf den Boden.",
    "feet-flat": "Stell die Füße flach auf den Boden.",
    "lie-flat": "Das sieht nach einem Hip Thrust aus. Leg dich flach auf den Boden.",
    "knees-bent": "Beug die Knie und stell die Füße flach auf.",
    "feet-on-floor": "Das sieht nach Beinheben aus. Drück die Füße in den Boden.",
    "foot-lifted": "Heb oben einen Fuß ein wenig an und setz ihn wieder ab.",
    "both-feet-down": "Das sieht nach Marschieren aus. Lass beide Füße am Boden.",
  },
};
