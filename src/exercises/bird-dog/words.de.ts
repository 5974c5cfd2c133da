import type { ExerciseWords } from "../words/exercise-words";

export const words: ExerciseWords = {
  short: {
    name: "Bird Dog",
    line: "Der Rumpf bleibt ruhig, Arm und Bein strecken sich",
    trains: "Die tiefen Muskeln entlang der Wirbelsäule und rund um den Rumpf, dazu Gesäß und hintere Schulter.",
    helps:
      "Wenn du gehst, greifst oder dich drehst, halten diese Muskeln deinen Rücken ruhig. Hier üben sie das mit ganz wenig Last.",
    getInto: "Auf Hände und Knie, seitlich zum Laptop.",
    getIntoUnseen: "Auf Hände und Knie.",
    tried: { standard: "Arm und Bein zusammen", "leg-only": "nur das Bein", "long-hold": "das lange Halten" },
  },
  name: "Bird Dog",
  purpose:
    "Übt die tiefen Muskeln entlang der Wirbelsäule: Sie halten den Rumpf ruhig, während sich Arm und Bein bewegen.",
  steps: [
    "Hände unter die Schultern, Knie unter die Hüfte.",
    "Streck ein Bein nach hinten und den anderen Arm nach vorn, bis beide auf einer Linie mit dem Rumpf sind.",
    "Halt drei Sekunden, die Hüfte waagerecht, und atme.",
    "Komm langsam zurück und wechsle die Seite.",
  ],
  partialCue: "Streck das Bein ganz nach hinten.",
  placement: "Laptop auf dem Boden neben dir, Matte längs zum Bildschirm, Hände und Füße im Bild.",
  cannotSee: [
    "Eine kleine Drehung des Beckens: Eine weit geöffnete Hüfte wird gemeldet, ein wenig bleibt unbemerkt.",
    "Welcher Teil der Wirbelsäule ins Hohlkreuz geht.",
    "Wie stark die tiefen Muskeln arbeiten.",
    "Den hinteren Arm, solange du ihn verdeckst.",
  ],
  notARep: [
    "Zurück auf die Fersen setzen",
    "Nur eine Hand heben",
    "Ein gebeugtes Bein kreisen",
    "Katze-Kuh",
    "Aufstehen",
  ],
  variants: {
    standard: {
      name: "Arm und Bein",
      description: "Ein Bein und der Arm der anderen Seite.",
      suggestWhen: "Von Anfang an, wenn es nicht wehtut.",
    },
    "leg-only": {
      name: "Nur das Bein",
      description: "Beide Hände bleiben am Boden, nur das Bein streckt sich nach hinten.",
      suggestWhen: "Wenn die Hüfte bei den meisten Wiederholungen wackelt oder hochkommt.",
    },
    "long-hold": {
      name: "Lange halten",
      description: "Halt jede Wiederholung acht Sekunden.",
      suggestWhen: "Nach zwei Einheiten mit einer mittleren Wertung von mindestens 80 und drei Sekunden Halten.",
    },
  },
  faults: {
    "hip-rotation": {
      name: "Hüfte nicht waagerecht",
      cue: "Halt die Hüfte waagerecht.",
      praise: "Gut, das ist waagerechter.",
      why: "Bleibt das Becken waagerecht, arbeiten die Hüfte und die tiefen Muskeln des Rumpfs.",
    },
    "hip-hike": {
      name: "Vordere Hüfte kommt hoch",
      cue: "Hüfte zum Boden zeigen.",
      praise: "Gut, die Hüfte bleibt unten.",
      why: "Kommt die Hüfte mit dem Bein hoch, dreht sich das Becken.",
    },
    "back-arching": {
      name: "Hohlkreuz",
      cue: "Lang strecken, Bauch fest.",
      praise: "Gut, dein Rücken blieb lang.",
      why: "Lang statt hoch hebt das Gesäß das Bein, und der Bauch hält dagegen.",
    },
    "leg-high": {
      name: "Bein zu hoch",
      cue: "Bein etwas tiefer.",
      praise: "Gute Höhe.",
      why: "In einer Linie mit dem Rumpf hebt das Gesäß.",
    },
    "leg-low": {
      name: "Bein zu tief",
      cue: "Heb die Ferse auf Hüfthöhe.",
      praise: "Gut, das Bein ist waagerecht.",
      why: "Auf Höhe des Rumpfs tragen die Strecker der Hüfte ihren Teil bei.",
    },
    "knee-bent": {
      name: "Knie gebeugt",
      cue: "Schieb die Ferse nach hinten.",
      praise: "Gut, langes Bein.",
      why: "Ein langes Bein ist der Hebel, den der Rumpf ausgleichen muss.",
    },
    "arm-low": {
      name: "Arm tief",
      cue: "Streck den Arm nach vorn.",
      praise: "Gut gestreckt.",
      why: "Arm und Bein zusammen lassen den Rumpf gegen das Verdrehen arbeiten.",
    },
    "hips-shift": {
      name: "Hüfte weicht aus",
      cue: "Hüfte bleibt über dem Knie.",
      praise: "Gut, die Hüfte ist über dem Knie.",
      why: "Wer vom Standknie wegkippt, nimmt dem Rumpf die Arbeit ab.",
    },
    "trunk-tips": {
      name: "Rumpf kippt",
      cue: "Halt den Rücken flach.",
      praise: "Gut, der Rücken ist flach.",
      why: "Hebt oder senkt sich die Brust, beugt sich der Rücken.",
    },
    "head-up": {
      name: "Kopf im Nacken",
      cue: "Schau auf den Boden.",
      praise: "Gut, langer Nacken.",
      why: "Ein langer Nacken hält die ganze Wirbelsäule in einer Linie.",
    },
    "head-down": {
      name: "Kopf hängt",
      cue: "Mach den Nacken lang.",
      praise: "Gut, langer Nacken.",
      why: "Ein langer Nacken hält die ganze Wirbelsäule in einer Linie.",
    },
    "shoulders-tilt": {
      name: "Schultern kippen",
      cue: "Brust bleibt gerade zum Boden.",
      praise: "Gut, die Brust ist gerade.",
      why: "Waagerechte Schultern und Hüfte sind das, was der Rumpf hier übt.",
    },
    wobble: {
      name: "Wackeln",
      cue: "Bleib ruhig und atme.",
      praise: "Gut, ganz ruhig.",
      why: "Ruhig zu bleiben ist das, worum es hier geht.",
    },
    rushed: {
      name: "Zu schnell gehoben",
      cue: "Streck dich langsam.",
      praise: "Gutes Tempo.",
      why: "Langsam findet der Rumpf sein Gleichgewicht.",
    },
    "short-hold": {
      name: "Kurz gehalten",
      cue: "Halt drei Sekunden.",
      praise: "Gut gehalten.",
      why: "Beim Halten übt der Rücken Ausdauer.",
    },
    "same-side": {
      name: "Arm und Bein derselben Seite",
      cue: "Arm und Bein über Kreuz.",
      praise: "Gut, über Kreuz.",
      why: "Über Kreuz muss der Rumpf gegen das Verdrehen arbeiten.",
    },
  },
  hints: {
    "all-fours": "Komm auf Hände und Knie, seitlich zu mir.",
    "knees-under-hips": "Bring die Knie unter die Hüfte.",
    "feet-down": "Leg beide Schienbeine auf den Boden.",
    "arm-too": "Streck auch den anderen Arm nach vorn.",
    "leg-long": "Das sieht nach Donkey Kicks aus. Streck das Bein ganz nach hinten.",
    "on-hands-and-knees": "Das sieht nach Bauchlage aus. Komm auf Hände und Knie.",
  },
};
