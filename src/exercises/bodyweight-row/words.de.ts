import type { ExerciseWords } from "../words/exercise-words";

export const words: ExerciseWords = {
  short: {
    name: "Rudern im Hang",
    line: "Kraft im oberen Rücken, der Körper gerade",
    trains:
      "Den oberen Rücken zwischen den Schulterblättern, den breiten Rückenmuskel und die Arme, bei geradem Rumpf.",
    helps: "Diese Muskeln tragen deine Schultern beim Sitzen, Heben und Tragen.",
    getInto: "Du brauchst eine Stange oder Gurte, die halten. Zurücklehnen, Arme lang, seitlich zum Laptop.",
    getIntoUnseen: "Du brauchst eine Stange oder Gurte, die halten. Zurücklehnen, Arme lang.",
    ofVersion: {
      "prone-w": {
        getInto: "Auf den Bauch, ein gefaltetes Handtuch unter der Stirn, seitlich zum Laptop.",
        getIntoUnseen: "Auf den Bauch, ein gefaltetes Handtuch unter der Stirn.",
      },
    },
    tried: {
      standard: "den geraden Körper",
      upright: "das aufrechtere Stehen",
      "prone-w": "das liegende W",
      "bent-knee": "gebeugte Knie",
      "feet-raised": "die Füße erhöht",
    },
  },
  name: "Rudern im Hang",
  purpose: "Kräftigt den oberen Rücken, bei wenig Last auf dem unteren.",
  steps: [
    "Prüf, ob Stange oder Gurte halten, fass sie und geh mit den Füßen vor: Arme gerade, der Körper in einer Linie, je steiler, desto leichter.",
    "Atme aus und zieh die Brust zu den Händen.",
    "Kurz halten, einatmen und langsam senken, bis die Arme gerade sind.",
    "Zum Schluss geh mit den Füßen zurück, bis du stehst, und lass erst dann los.",
  ],
  partialCue: "Zieh die Brust ganz zu den Händen.",
  placement: "Laptop auf dem Boden neben dir, Füße und Hände beide im Bild.",
  cannotSee: [
    "Was die Schulterblätter machen.",
    "Deinen Griff, und ob Stange oder Gurte halten: Prüf die Befestigung selbst, jedes Mal.",
    "Von der Seite: wie weit die Ellbogen abstehen.",
  ],
  notARep: ["Aufrecht hinstellen", "Die Füße versetzen", "Die Gurte einstellen"],
  variants: {
    standard: {
      name: "Gerader Körper",
      description:
        "Fersen am Boden, der Körper gerade von den Schultern bis zu den Knöcheln. Bei 45° zum Boden ziehst du etwa 53 % deines Gewichts, bei 30° etwa 68 %.",
      suggestWhen: "Von Anfang an.",
    },
    upright: {
      name: "Aufrechter stehen",
      description:
        "Geh mit den Füßen zurück, bis du fast aufrecht stehst. Bei 60° zum Boden ziehst du etwa 37 % deines Gewichts: je steiler, desto leichter.",
      suggestWhen: "Für den Anfang und an schlechten Tagen.",
    },
    "prone-w": {
      name: "Liegendes W, ohne Stange",
      description:
        "Auf dem Bauch, die Arme gebeugt wie ein W: Heb Hände und Ellbogen ein wenig, die Schulterblätter zusammen.",
      suggestWhen: "Wo es keine Stange und keine Gurte gibt, die halten.",
      own: {
        steps: [
          "Leg dich auf den Bauch, die Stirn auf ein gefaltetes Handtuch, die Ellbogen gebeugt, die Hände neben den Schultern: Die Arme bilden ein W.",
          "Atme aus, zieh die Schulterblätter zusammen und heb Hände und Ellbogen eine Handbreit; die Stirn bleibt unten, die Beine liegen.",
          "Halt drei Sekunden und atme weiter.",
          "Atme ein und senk langsam ab.",
        ],
        partialCue: "Heb die Hände etwas höher.",
        cannotSee: [
          "Was die Schulterblätter tun, und das ist hier die Arbeit.",
          "Ob der Nacken lang bleibt: Die Stirn ruht auf dem Handtuch, dort spürst du es.",
          "Wie gut ein Heben ist: Dabei wurde noch niemand gefilmt, deshalb wird gezählt und gestoppt, aber nicht bewertet. Nur wenn die Brust mit hochkommt, wird es gesagt.",
        ],
        placement: "Laptop auf dem Boden neben dir, ganz im Bild von den Händen bis zu den Zehen.",
      },
    },
    "bent-knee": {
      name: "Knie gebeugt",
      description: "Füße flach, Knie gebeugt, die Hüfte auf einer Linie mit Schultern und Knien.",
      suggestWhen: "Wenn der Körper bei zwei von drei Wiederholungen durchhängt.",
    },
    "feet-raised": {
      name: "Füße erhöht",
      description: "Die Füße auf einer niedrigen, festen Bank: Fast waagerecht ziehst du etwa 79 % deines Gewichts.",
      suggestWhen: "Nach zwei Einheiten mit drei Sätzen zu zehn bei geradem Körper.",
    },
  },
  faults: {
    "hips-sag": {
      name: "Hüfte hängt durch",
      cue: "Gesäß anspannen, gerade bleiben.",
      praise: "Gut, gerader Körper.",
      why: "Eine gerade Linie übt Rücken und Rumpf zusammen.",
    },
    "hips-sag-knees": {
      name: "Hüfte hängt durch (Knie gebeugt)",
      cue: "Heb die Hüfte auf Kniehöhe.",
      praise: "Gut, die Hüfte ist waagerecht.",
      why: "Mit der Hüfte auf Höhe arbeitet der Rumpf mit.",
    },
    "hips-thrust": {
      name: "Hüfte nach vorn geschoben",
      cue: "Rippen runter, Körper gerade.",
      praise: "Gut, gerader Körper.",
      why: "Bleibt der Körper gerade, beendet der obere Rücken den Zug.",
    },
    "hip-kick": {
      name: "Schwung aus der Hüfte",
      cue: "Beweg dich als ein Stück.",
      praise: "Gut, wie aus einem Stück.",
      why: "Schwung ersetzt den Zug des Rückens.",
    },
    "short-pull": {
      name: "Kurz gezogen",
      cue: "Zieh die Brust zu den Händen.",
      praise: "Gut, ganz gezogen.",
      why: "Im letzten Stück arbeitet der obere Rücken.",
    },
    "arms-bent": {
      name: "Arme unten nicht gerade",
      cue: "Streck die Arme ganz.",
      praise: "Gut, lange Arme.",
      why: "Mit langen Armen hat der Rücken seinen ganzen Weg.",
    },
    "head-poke": {
      name: "Kopf schiebt vor",
      cue: "Nacken bleibt lang.",
      praise: "Gut, langer Nacken.",
      why: "Ein vorgeschobenes Kinn kürzt den Zug mit dem Nacken ab.",
    },
    shrugging: {
      name: "Schultern hochgezogen",
      cue: "Schultern weg von den Ohren.",
      praise: "Gut, tiefe Schultern.",
      why: "Mit tiefen Schultern arbeitet der breite Rückenmuskel.",
    },
    "uneven-pull": {
      name: "Ungleich gezogen",
      cue: "Zieh mit beiden Seiten gleich.",
      praise: "Gut, gleichmäßig gezogen.",
      why: "Ein gleichmäßiger Zug übt beide Seiten.",
    },
    "shoulders-uneven": {
      name: "Schultern ungleich",
      cue: "Schultern auf gleicher Höhe.",
      praise: "Gut, die Schultern sind gleich hoch.",
      why: "Gleich hohe Schultern üben beide Seiten gleich.",
    },
    dropping: {
      name: "Fallen gelassen",
      cue: "Langsam senken.",
      praise: "Gut, langsam gesenkt.",
      why: "Der Weg nach unten übt genauso viel wie der nach oben.",
    },
  },
  hints: {
    prone: "Leg dich auf den Bauch, seitlich zu mir.",
    "lie-down": "Leg dich auf den Bauch, die Hände tragen nichts.",
    "chest-stays-down": "Lass die Brust unten. Nur Hände und Ellbogen kommen hoch.",
    "chest-rests": "Lass die Brust unten. Nur Hände und Ellbogen kommen hoch.",
    "hands-carry": "Das sieht nach einem Unterarmstütz aus. Leg dich auf den Bauch und heb die Hände.",
    "lean-back": "Halt dich fest und lehn dich zurück, seitlich zu mir, der Körper gerade.",
    "arms-long": "Streck die Arme.",
    "hands-up": "Hände vor die Brust oder höher.",
    "hands-hold-on": "Deine Hände haben sich bewegt, nicht dein Körper. Halt dich über dir fest und zieh dich hoch.",
    "hands-over": "Halt dich über dir fest, die Arme lang, und zieh dich hoch.",
    "one-line":
      "Das sieht nach einem Sit-up oder Ziehen im Sitzen aus. Häng dich zurück, von den Schultern bis zu den Knien eine Linie.",
    "keep-leaning": "Bleib dabei nach hinten gelehnt.",
  },
};
