import type { Words } from "../en";

export const data: Words["data"] = {
  title: "Deine Daten",
  lead: "Alles liegt in diesem Browser, auf diesem Rechner. Nimm es mit, hol es zurück oder lösche es.",
  link: "Deine Daten: speichern, zurückholen, löschen",
  kept: "Was gespeichert ist",
  sets: "Sätze",
  reps: "Wiederholungen",
  sessions: "Einheiten",
  activities: "Eingetragene Bewegung",
  movement: "Gemessene Bewegung",
  movementOf: (sets, size) => `${sets === 1 ? "1 Satz" : `${sets} Sätze`}, ${size}`,
  movementNote: "Positionen von Gelenken, nie Bilder. Wird es viel, geht das Älteste; Sätze bleiben immer.",
  films: "Filme",
  filmsOf: (count, size) => `${count === 1 ? "1 Film" : `${count} Filme`}, ${size}`,
  none: "keine",
  room: "Platz in diesem Browser",
  roomOf: (used, quota) => `${used} von ${quota} belegt`,
  unknown: "der Browser sagt es nicht",
  persisted: "Dieser Browser hat versprochen, es zu behalten, auch wenn die Platte voll wird.",
  notPersisted: "Ist die Platte fast voll, kann der Browser es löschen. Speichere ab und zu eine Kopie.",
  megabytes: (amount) => `${amount} MB`,
  gigabytes: (amount) => `${amount} GB`,
  newest: (size) => `die neuesten ${size}`,
  take: "Mitnehmen",
  takeNote:
    "Eine Datei mit allen Sätzen, Einheiten, Einträgen und Einstellungen: als Kopie oder für einen anderen Rechner. Filme bleiben hier.",
  withMovement: (size) => `Mit der gemessenen Bewegung (${size}), damit man Wiederholungen noch einmal ansehen kann`,
  save: "Alles speichern",
  table: "Wiederholungen als Tabelle speichern",
  tableNote: "Eine Zeile je Wiederholung, für eine Tabellenkalkulation oder für alle, die dir helfen (CSV).",
  saving: "Die Datei wird zusammengestellt",
  bring: "Zurückholen",
  bringNote: "Fügt hinzu, was eine gespeicherte Datei hat und dieser Browser nicht. Du siehst vorher, was dazukäme.",
  choose: "Gespeicherte Datei wählen",
  checking: "Jeder Teil der Datei wird geprüft",
  offer: "Aus dieser Datei käme dazu",
  offerSets: (n) => (n === 1 ? "1 Satz" : `${n} Sätze`),
  offerSessions: (n) => (n === 1 ? "1 Einheit" : `${n} Einheiten`),
  offerActivities: (n) => (n === 1 ? "1 eingetragene Bewegung" : `${n} eingetragene Bewegungen`),
  offerMovement: (n) => (n === 1 ? "die Bewegung von 1 Satz" : `die Bewegung von ${n} Sätzen`),
  offerChoices: "deine Einstellungen und Antworten",
  offerHere: (n) =>
    n === 1
      ? "1 Eintrag ist schon hier und bleibt, wie er ist."
      : `${n} Einträge sind schon hier und bleiben, wie sie sind.`,
  offerNothing: "Alles aus dieser Datei ist schon hier.",
  add: "Hinzufügen",
  leave: "Lieber nicht",
  adding: "Es wird hinzugefügt",
  added: "Hinzugefügt.",
  offerMoreSessions: (n) =>
    n === 1
      ? "mehr zu 1 Einheit, die hier ist; nichts daraus geht verloren"
      : `mehr zu ${n} Einheiten, die hier sind; nichts daraus geht verloren`,
  offerMoreSets: (n) =>
    n === 1
      ? "mehr zu 1 Satz, der hier ist: sein Ende, oder ein späteres Urteil neben dem hiesigen"
      : `mehr zu ${n} Sätzen, die hier sind: ihr Ende, oder ein späteres Urteil neben dem hiesigen`,
  offerDiffering: (n) =>
    n === 1
      ? "1 Satz in der Datei ist ein anderer als der hiesige mit diesem Namen: Der hiesige bleibt."
      : `${n} Sätze in der Datei sind andere als die hiesigen mit diesen Namen: Die hiesigen bleiben.`,
  offerNotWhole: "Die Datei sagt von sich, dass sie nicht vollständig ist: Einiges war nicht lesbar, als sie entstand.",
  offerUnknown: (n) =>
    n === 1
      ? "1 Eintrag darin kann diese Version nicht lesen; er wird nicht hinzugefügt."
      : `${n} Einträge darin kann diese Version nicht lesen; sie werden nicht hinzugefügt.`,
  notRead: "Was gespeichert ist, lässt sich gerade nicht lesen.",
  unread: (n) =>
    n === 1
      ? "1 weiterer Eintrag ist hier, den diese Version der App nicht lesen kann. Er bleibt, wo er ist."
      : `${n} weitere Einträge sind hier, die diese Version der App nicht lesen kann. Sie bleiben, wo sie sind.`,
  inFile: (lines) =>
    lines.length === 0
      ? "Die Datei ist fertig: deine Einstellungen und Antworten; sonst gab es nichts zu speichern."
      : `Die Datei ist fertig. Darin: ${lines.join(", ")}; deine Einstellungen und Antworten.`,
  movementLeft: (n) => (n === 1 ? "ohne die Bewegung von 1 älteren Satz" : `ohne die Bewegung von ${n} älteren Sätzen`),
  unreadInFile: (n) => (n === 1 ? "1 Eintrag, der nicht lesbar war" : `${n} Einträge, die nicht lesbar waren`),
  noFile: "Es ist keine Datei entstanden.",
  remove: "Alles löschen",
  removeNote:
    "Alle Sätze, Einheiten, Einträge, Filme, Einstellungen und Antworten sind dann endgültig weg. Speichere vorher eine Kopie, falls du sie noch einmal willst.",
  removeWord: "löschen",
  removeType: (word) => `Tippe zur Sicherheit „${word}“`,
  removed: "Alles ist gelöscht.",
  notRemoved: "Nichts wurde gelöscht.",
  removeUnread: (n) =>
    n === 1
      ? "Auch 1 Eintrag, den diese Version nicht lesen kann, würde gelöscht; ohne ihn ist eine gespeicherte Kopie nicht vollständig."
      : `Auch ${n} Einträge, die diese Version nicht lesen kann, würden gelöscht; ohne sie ist eine gespeicherte Kopie nicht vollständig.`,
};
