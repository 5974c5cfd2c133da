import type { Words } from "../en";

export const settings: Words["settings"] = {
  title: "Einstellungen",
  change: "Ändern",
  language: "Sprache",
  languageWhich: "Welche Sprache gezeigt und gesprochen wird",
  languages: { auto: "Wie im Browser eingestellt", en: "English", de: "Deutsch" },
  languageNote: "Die Seite wird in der neuen Sprache neu geladen. Gespeichertes bleibt, wie es ist.",
  sound: "Ton",
  signals: "Wie du es erfährst",
  signalsBy: {
    sound: "Mit Stimme und Tönen",
    both: "Mit Stimme und Tönen, und der Bildschirmrand leuchtet auf",
    flash: "Lautlos: der Bildschirmrand leuchtet auf",
  },
  voice: "Die Stimme",
  voiceFrom: {
    computer: "Die dieses Computers, und die eigene von Plumbline, wo er keine hat",
    own: "Die eigene von Plumbline: künstlich, aufgenommen, einmal geladen bleibt sie hier",
    off: "Aus",
  },
  voiceNone:
    "Dieser Browser hat keine Stimme für Deutsch, von der er sagt, dass sie auf diesem Computer spricht, darum spricht die eigene von Plumbline. Eine andere wird nur benutzt, wenn du sie erlaubst.",
  voiceNoneOfThem: "Keine",
  voiceFar: "Vielleicht nicht auf diesem Computer",
  voiceFarWarning: (name) =>
    `Der Browser sagt nicht, dass „${name}“ auf diesem Computer spricht. Wenn nicht, geht jeder Satz, den du hörst, an den, der die Stimme betreibt: nur die Wörter, nie ein Bild oder eine Bewegung. Manche Browser sagen das von jeder Stimme, auch von denen, die hier sind.`,
  voiceFarUse: "Trotzdem benutzen",
  voiceFarNot: "Lieber nicht",
  voiceAllowed: (name) => `Du hast „${name}“ erlaubt, die vielleicht nicht auf diesem Computer ist.`,
  voiceFarBack: "Das zurücknehmen",
  voiceWhich: "Welche Stimme",
  voiceAny: "Die erste, die Deutsch spricht",
  verbosity: "Wie viel gesagt wird",
  verbosities: {
    quiet: "Wenig: höchstens eine Korrektur in zehn Wiederholungen",
    normal: "Normal: eine Sache zum Üben, Zählen und Lob",
    talkative: "Viel: häufiger erinnert, und jede Sekunde beim Halten",
  },
  tones: "Töne abspielen",
  try: "Ausprobieren",
  tried: "Schieb die Hüfte nach hinten.",
  warmsUp: "Mit dem Aufwärmen beginnen",
  warmsUpNote: "Gut zwei Minuten im Stehen, nach Ansage. Schalte es aus, wenn du dich selbst aufwärmst.",
  room: "Bild und Raum",
  mirror: "Das Kamerabild wie einen Spiegel zeigen",
  mirrorNote: "Aus: so, wie dich jemand gegenüber sieht. Links und rechts bleiben immer deine eigenen.",
  otherWayRound: "Alles andersherum zeichnen",
  otherWayRoundNote:
    "Für einen Raum, in dem der Laptop auf deiner anderen Seite steht: Die Zeichnungen liegen dann so wie du.",
  watching: "Zusehen",
  model: "Wie genau hingesehen wird",
  models: {
    lite: "Grob: für langsame Computer",
    full: "Normal",
    heavy: "Genau: für schnelle Computer, lädt beim ersten Mal mehr",
  },
  keep: "Die gemessene Bewegung mit jedem Satz behalten",
  keepNote:
    "Positionen der Gelenke, nie Bilder. So kannst du einen Satz noch einmal ansehen oder melden, wenn falsch gezählt wurde.",
  workbench: "Die Werkstatt",
  workbenchNote: "Sieh jede Messung über die Zeit, verschieb eine Grenze und sieh, was sich ändert.",
};
