import type { ExerciseWords } from "../words/exercise-words";

export const words: ExerciseWords = {
  short: {
    name: "Käfer",
    line: "Der untere Rücken bleibt ruhig, Arme und Beine nicht",
    trains: "Die tiefen Muskeln rund um den Bauch, gegen das Gewicht der eigenen Arme und Beine.",
    helps:
      "Sie lassen deinen Rücken wählen, wie viel er sich bewegt, während du gehst und greifst. Auf dem Boden spürst du sofort, ob sie arbeiten.",
    getInto: "Auf den Rücken, Arme nach oben, Knie über die Hüfte, seitlich zum Laptop.",
    getIntoUnseen: "Auf den Rücken, Arme nach oben, Knie über die Hüfte.",
    tried: {
      standard: "den langen Hebel",
      "heel-tap": "das Fersentippen",
      "legs-only": "nur die Beine",
      slow: "langsames Senken",
    },
  },
  name: "Käfer",
  purpose: "Die Vorderseite des Rumpfs lernt, den Rücken ruhig zu halten, während sich Arme und Beine bewegen.",
  steps: [
    "Leg dich auf den Rücken, Arme senkrecht nach oben, Knie über der Hüfte, Schienbeine waagerecht, der untere Rücken sanft in den Boden gedrückt.",
    "Zum Spüren schieb eine Hand oder ein gefaltetes Handtuch unter den unteren Rücken: Es bleibt sanft gehalten, während du dich bewegst.",
    "Atme aus und streck langsam ein Bein nach vorn und den anderen Arm nach hinten, so weit der Rücken unten bleibt.",
    "Atme ein, komm langsam zurück und wechsle die Seite.",
  ],
  partialCue: "Streck das Bein etwas weiter.",
  placement: "Laptop auf dem Boden neben dir, vom Kopf bis zu den Füßen quer im Bild.",
  cannotSee: [
    "Den Spalt unter dem unteren Rücken: zwei oder drei Zentimeter, zu klein für eine Webcam.",
    "Wie fest der Bauch arbeitet.",
    "Wie das Becken gekippt ist.",
  ],
  notARep: [
    "Beide Beine zusammen",
    "Nur ein Arm",
    "Ein Bein ausschütteln",
    "Aufsetzen",
    "Beide Füße zum Ausruhen abstellen",
  ],
  variants: {
    standard: {
      name: "Langer Hebel",
      description: "Das Bein streckt sich knapp über dem Boden.",
      suggestWhen: "Wenn das Fersentippen in zwei Einheiten ruhig war.",
    },
    "heel-tap": {
      name: "Fersentippen",
      description: "Das Knie bleibt gebeugt, die Ferse tippt auf den Boden.",
      suggestWhen: "Wenn in zwei Wiederholungen nacheinander der Rücken abhebt oder das andere Bein wandert.",
    },
    "legs-only": {
      name: "Nur die Beine",
      description: "Die Arme bleiben oben, nur die Beine bewegen sich.",
      suggestWhen: "Wenn Arme und Beine zusammen zu viel auf einmal sind.",
    },
    slow: {
      name: "Langsam senken",
      description: "Fünf Sekunden hinaus, der Rücken die ganze Zeit ruhig.",
      suggestWhen: "Nach zwei Einheiten mit langem Hebel, bei denen nichts gewandert ist.",
    },
  },
  faults: {
    "back-lifting": {
      name: "Rücken hebt ab (ein Anzeichen, keine Messung)",
      cue: "Drück den Rücken nach unten.",
      praise: "Gut, der Rücken ist unten.",
      why: "Den Rücken ruhig zu halten, darum geht es hier.",
    },
    "other-leg-drifts": {
      name: "Anderes Bein wandert",
      cue: "Das andere Knie bleibt ruhig.",
      praise: "Gut, das andere Knie ist ruhig.",
      why: "Ein ruhiges Bein zeigt ein ruhiges Becken.",
    },
    "short-reach": {
      name: "Bein nicht ausgestreckt",
      cue: "Streck das Bein weiter.",
      praise: "Gut gestreckt.",
      why: "Je länger das Bein, desto mehr hat der Rumpf zu halten.",
    },
    "arm-short": {
      name: "Arm nicht nach hinten gestreckt",
      cue: "Streck den Arm nach hinten.",
      praise: "Gut, langer Arm.",
      why: "Der Arm zieht vom anderen Ende am Rumpf.",
    },
    "too-fast": {
      name: "Zu schnell gesenkt",
      cue: "Senk langsamer.",
      praise: "Gut, langsam gesenkt.",
      why: "Langsamkeit ist die Dosis dieser Übung.",
    },
    "returned-fast": {
      name: "Zu schnell zurück",
      cue: "Komm langsam zurück.",
      praise: "Gut, langsam zurück.",
      why: "Der Rückweg braucht dieselbe Kontrolle.",
    },
    "same-side": {
      name: "Arm und Bein derselben Seite",
      cue: "Arm und Bein über Kreuz.",
      praise: "Gut, über Kreuz.",
      why: "Über Kreuz muss der Rumpf gegen das Verdrehen arbeiten.",
    },
    "resting-heel": {
      name: "Ferse liegt auf",
      cue: "Ferse schwebt über dem Boden.",
      praise: "Gut, sie schwebt.",
      why: "Liegt die Ferse auf, hat der Rumpf nichts zu tragen.",
    },
    "head-lift": {
      name: "Kopf hebt ab",
      cue: "Leg den Kopf ab.",
      praise: "Gut, der Kopf liegt.",
      why: "Liegt der Kopf, muss der Nacken nicht mitarbeiten.",
    },
    "knees-to-chest": {
      name: "Ruhendes Knie zur Brust gezogen",
      cue: "Knie bleibt über der Hüfte.",
      praise: "Gut, das Knie ist über der Hüfte.",
      why: "Ein herangezogenes Knie lässt den Bauch ausruhen.",
    },
    "pelvis-rocks": {
      name: "Becken kippelt",
      cue: "Halt die Hüfte ruhig.",
      praise: "Gut, die Hüfte ist ruhig.",
      why: "Ein ruhiges Becken zeigt, dass der Rumpf arbeitet.",
    },
  },
  hints: {
    supine: "Leg dich auf den Rücken, seitlich zu mir.",
    "feet-up": "Heb beide Füße, Schienbeine waagerecht.",
    "knees-over-hips": "Bring die Knie über die Hüfte.",
    "back-on-floor": "Lass den Rücken dabei am Boden.",
    "shoulders-on-floor": "Das sieht nach Crunches aus. Lass Kopf und Schultern am Boden.",
    "hands-up": "Das sieht nach Fahrrad-Crunches aus. Streck die Arme zur Decke.",
    "arms-long": "Streck die Arme lang zur Decke.",
    "one-leg": "Das sieht nach Beinheben aus. Senk immer nur ein Bein.",
    "leg-long": "Streck das Bein, das du senkst.",
    "other-foot-up": "Lass den anderen Fuß oben in der Luft.",
  },
};
