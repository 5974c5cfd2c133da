import type { ExerciseWords } from "../exercise-words";

export const deadlift: ExerciseWords = {
  name: "Leichtes Kreuzheben",
  purpose: "Lehrt dich, aus der Hüfte zu beugen, und kräftigt Gesäß, Oberschenkel und Rücken fürs Heben.",
  steps: [
    "Stell dich aufrecht hin, ein leichtes Gewicht in den Händen, die Knie locker.",
    "Schieb die Hüfte nach hinten und lass das Gewicht an den Oberschenkeln hinabgleiten, der Rücken lang.",
    "Wenn die Hüfte nicht weiter nach hinten geht, drück den Boden weg und richte dich auf.",
  ],
  partialCue: "Lass die Hände etwas tiefer gleiten.",
  placement: "Laptop auf dem Boden neben dir, ganz im Bild von Kopf bis Fuß.",
  cannotSee: [
    "Welcher Teil der Wirbelsäule sich beugt.",
    "Wie das Becken gekippt ist und wie fest du den Bauch anspannst.",
    "Das Gewicht selbst: Deine Hände stehen dafür.",
    "Den Druck unter den Füßen.",
  ],
  notARep: ["Das Gewicht aufheben oder abstellen", "Gehen", "Zum Bildschirm hinunterschauen", "In die Hocke gehen"],
  variants: {
    standard: {
      name: "Aus dem Stand",
      description: "Beginn im Stand und lass das Gewicht bis unter die Knie gleiten (rumänisches Kreuzheben).",
      suggestWhen: "Wenn der Schmerz bei 2 oder weniger liegt und das Beugen ohne Gewicht 80 erreicht.",
    },
    floor: {
      name: "Vom Boden",
      description: "Beginn mit dem Gewicht am Boden, die Knie beugen sich mehr.",
      suggestWhen: "Nach zwei sauberen Einheiten aus dem Stand.",
    },
    "no-weight": {
      name: "Ohne Gewicht",
      description: "Die Hände an den Oberschenkeln, oder ein Stab am Rücken entlang.",
      suggestWhen: "Um das Beugen zu lernen, oder an Tagen, an denen es zwickt.",
    },
  },
  faults: {
    rounding: {
      name: "Beugen aus der Taille",
      cue: "Schieb die Hüfte nach hinten.",
      praise: "Gut, Hüfte hinten.",
      why: "Aus der Hüfte gebeugt heben die starken Muskeln im Gesäß.",
    },
    "back-rounded": {
      name: "Rücken wird rund",
      cue: "Langer Rücken, stolze Brust.",
      praise: "Gut, langer Rücken.",
      why: "Ein langer Rücken verteilt die Last über die ganze Wirbelsäule.",
    },
    squatting: {
      name: "Kniebeuge statt Hüftbeuge",
      cue: "Hüfte zurück, Schienbeine ruhig.",
      praise: "Gut, ruhige Schienbeine.",
      why: "Ruhige Schienbeine lassen die Arbeit in der Hüfte.",
    },
    "knees-forward": {
      name: "Knie gehen nach vorn",
      cue: "Schienbeine bleiben senkrecht.",
      praise: "Gut, senkrechte Schienbeine.",
      why: "Bleiben die Knie hinten, hat die Hüfte Platz.",
    },
    "knees-stiff": {
      name: "Knie zu steif",
      cue: "Mach die Knie locker.",
      praise: "Gut, lockere Knie.",
      why: "Mit lockeren Knien kann die Hüfte nach hinten.",
    },
    "hips-stay": {
      name: "Hüfte geht nicht nach hinten",
      cue: "Berühr die Wand hinter dir.",
      praise: "Gut, Hüfte hinten.",
      why: "Geht die Hüfte nach hinten, bleibt dein Gewicht über den Füßen.",
    },
    "weight-forward": {
      name: "Gewicht wandert nach vorn",
      cue: "Gewicht nah am Körper.",
      praise: "Gut, ganz nah.",
      why: "Ein nahes Gewicht ist für den Rücken ein leichteres Gewicht.",
    },
    "lean-back": {
      name: "Oben zurückgelehnt",
      cue: "Groß stehen, Rippen runter.",
      praise: "Gut, groß und gerade.",
      why: "Groß gestanden endet das Heben in der Hüfte, zurückgelehnt in der Wirbelsäule.",
    },
    "not-finishing": {
      name: "Nicht ganz aufgerichtet",
      cue: "Richte dich ganz auf.",
      praise: "Gut, ganz aufgerichtet.",
      why: "Aufgerichtet beendet die Hüfte das Heben, und der Rücken ruht aus.",
    },
    "neck-down": {
      name: "Kopf hängt",
      cue: "Mach den Nacken lang.",
      praise: "Gut, langer Nacken.",
      why: "Ein langer Nacken hält die Wirbelsäule in einer Linie.",
    },
    "hips-shoot-up": {
      name: "Hüfte zuerst oben",
      cue: "Hüfte und Brust gemeinsam.",
      praise: "Gut, gemeinsam.",
      why: "Steigen Hüfte und Brust gemeinsam, teilen sie sich das Heben.",
    },
    neck: {
      name: "Kopf im Nacken",
      cue: "Nacken bleibt lang.",
      praise: "Gut, langer Nacken.",
      why: "Der Blick auf den Boden vor dir hält die Wirbelsäule in einer Linie.",
    },
    "heels-lift": {
      name: "Fersen heben ab",
      cue: "Den ganzen Fuß am Boden.",
      praise: "Gut, der ganze Fuß ist unten.",
      why: "Mit dem ganzen Fuß am Boden bleibst du im Gleichgewicht.",
    },
    "side-shift": {
      name: "Ausweichen zur Seite",
      cue: "Bleib in der Mitte.",
      praise: "Gut, in der Mitte.",
      why: "Beide Beine sollen sich die Last teilen.",
    },
    "shoulders-tilt": {
      name: "Schultern kippen",
      cue: "Schultern auf gleicher Höhe.",
      praise: "Gut, gleiche Höhe.",
      why: "Gleich hohe Schultern halten die Last in der Mitte.",
    },
    rushed: {
      name: "Zu schnell gesenkt",
      cue: "Senk mit Kontrolle.",
      praise: "Gut kontrolliert.",
      why: "Die Kontrolle auf dem Weg nach unten ist die halbe Übung.",
    },
  },
  hints: {
    stand: "Steh aufrecht, seitlich zu mir.",
    straighten: "Streck die Knie.",
    upright: "Richte dich auf.",
    "hinge-not-squat": "Schieb die Hüfte nach hinten, statt dich zu setzen.",
    "not-sitting-down": "Schieb die Hüfte nach hinten, statt dich zu setzen.",
    "on-your-feet": "Stell dich dafür auf die Füße.",
    "hips-over-feet": "Bleib dafür auf den Füßen.",
  },
};
