import type { Words } from "../en";
import { zehntel } from "./numbers";

export const review: Words["review"] = {
  cutShort: "Dieser Satz wurde abgebrochen. Alles bis dahin ist hier.",
  more: "Mehr zu diesem Satz: Punkte, was nicht zu sehen war, die Regeln",
  reps: "Wiederholung für Wiederholung",
  nothing: "Keine Wiederholung wurde gezählt.",
  nothingHint:
    "Falls du welche gemacht hast: Vielleicht warst du nicht ganz im Bild, oder die Ausgangsposition wurde nicht gehalten.",
  score: "Wertung",
  range: "Weite",
  hold: "Halten",
  tempo: "Hin / zurück",
  side: "Seite",
  almost: "fast",
  rep: (n) => `Wdh. ${n}`,
  shortRep: (n) => `Kurze Wdh. ${n}`,
  sided: (rep, side) => `${rep}, ${side.toLowerCase()}`,
  seconds: (s) => `${zehntel(s)} s`,
  percent: (share) => `${Math.round(share * 100)} %`,
  noScore: "Es war zu wenig zu sehen, um diese Wiederholung zu werten.",
  unscored: "ohne Wertung",
  clean: "An dem, was zu sehen war, ist nichts aufgefallen.",
  short: "Sie ging nicht über die ganze Weite.",
  well: {
    gone: (fault) => `${fault}: zuerst noch da, am Ende weg.`,
    notSeen: (fault) => `Darauf geachtet und nicht deutlich gesehen: ${fault}. Kleines ist nicht zu erkennen.`,
    everyRepWhole: "Jede Wiederholung ging über den ganzen Weg.",
    wholeReps: (n) => `${n} Wiederholungen gingen über den ganzen Weg.`,
  },
  work: (cue) => `Eine Sache fürs nächste Mal: ${cue}`,
  often: (fault, reps, of) =>
    reps < of
      ? `${fault}, in ${reps} von ${of} Wiederholungen.`
      : `${fault}, in ${of === 1 ? "der einen Wiederholung" : of === 2 ? "beiden Wiederholungen" : `allen ${of} Wiederholungen`}.`,
  oftenShort: (reps: number, of: number) =>
    reps < of
      ? `${reps} von ${of} gingen nicht ganz bis zum Ziel.`
      : of === 1
        ? "Sie ging nicht ganz bis zum Ziel."
        : `Alle ${of} gingen nicht ganz bis zum Ziel.`,
  back: "Zwischendurch war es besser.",
  toldWithin: (cue: string) => `Beim Halten gesagt: ${cue} Über die ganze Wiederholung lag es im Rahmen.`,
  blind: "Es war zu wenig zu sehen, um mehr zu sagen.",
  tiring: {
    score: "Die letzten Wiederholungen gingen deutlich schwerer als die ersten: ein Zeichen von Ermüdung.",
    range: "Die Weite wurde gegen Ende kleiner: ein Zeichen von Ermüdung.",
    faults: "Gegen Ende wurde es schwerer: ein Zeichen von Ermüdung.",
  },
  broke: (reps) => `Nach ${reps} Wiederholungen wurde es schwer. Dort aufzuhören ist ein guter Satz.`,
  less: {
    range: (side, left, right) =>
      `${side} ging es heute weniger weit (links ${left}, rechts ${right} des Ziels). Einmal sagt wenig; es zählt, wenn es wiederkommt.`,
    hold: (side, left, right) =>
      `${side} hast du heute kürzer gehalten (links ${left}, rechts ${right}). Einmal sagt wenig; es zählt, wenn es wiederkommt.`,
  },
  even: "Links und rechts waren gleich, soweit eine Kamera das erkennen kann.",
  bars: (set) => `${set}: jede Wiederholung mit ihrer Wertung. Drück auf eine, um sie zu öffnen.`,
  bar: (rep, score, partial, slips) =>
    [
      rep,
      score === null ? "ohne Wertung" : `Wertung ${score}`,
      ...(partial ? ["fast"] : []),
      ...(slips > 0 ? [slips === 1 ? "1 Sache zum Üben" : `${slips} Dinge zum Üben`] : []),
    ].join(", "),
  legend: {
    left: "Links",
    right: "Rechts",
    partial: "Fast: nicht ganz bis zum Ziel",
    slip: "Etwas zum Üben",
    unscored: "Ohne Wertung",
  },
  oneLetter: { left: "L", right: "R", both: "" },
  phases: { out: "hin", hold: "halten", back: "zurück" },
  band: "ganze Weite",
  points: "Wo die Punkte geblieben sind",
  because: {
    range: { full: "Ganze Weite.", short: "Nicht über die ganze Weite." },
    form: { clean: "Nichts aufgefallen.", slips: (names) => `Gesehen: ${names.join(", ")}.` },
    tempo: {
      short: (held, target) => `${held.replace(".", ",")} von ${target} s gehalten.`,
      held: (held) => `${held.replace(".", ",")} s gehalten.`,
      hurried: "Ein Teil der Bewegung war hastig.",
      steady: "Gleichmäßiges Tempo.",
      quick: (target) => `Schneller als ${target} s von Wiederholung zu Wiederholung.`,
    },
    stability: { steady: "Oben ruhig.", wobble: "Oben etwas wackelig." },
    even: { alike: "Wie deine anderen Wellen.", other: "Größer oder kleiner als deine anderen Wellen." },
    smooth: { flow: "Kein Stocken und keine Hast zu sehen.", halting: "Unterwegs gestockt und dann schneller." },
  },
  cap: {
    fault: (limit, fault) => `Höchstens ${limit}: ${fault}, deutlich.`,
    twoClear: (limit) => `Höchstens ${limit}: Zwei Dinge fielen auf.`,
    partial: (limit) => `Höchstens ${limit}: eine unvollständige Wiederholung.`,
    unseen: (limit) => `Höchstens ${limit}: Zu vieles war nicht zu prüfen.`,
  },
  unseenHere: (names) => `In dieser Wiederholung nicht gesehen: ${names.join(", ")}.`,
  wholeSession: "Die ganze Einheit",
  holes:
    "Ein Teil der Bewegung dieses Satzes fehlt oder ist nicht lesbar: Wiederholungen daraus lassen sich nicht ansehen, und der Satz bleibt, wie er beurteilt wurde.",
  notRemoved: "Er ist noch nicht gelöscht.",
  replay: "Diese Wiederholung noch einmal ansehen",
  inVideo: "Im Video zeigen",
  newer: (revision) => `Die Regeln von heute sind Fassung ${revision}.`,
  judgeAnew: "Nach den Regeln von heute neu beurteilen",
  cannotJudge:
    "Von der Bewegung dieses Satzes ist zu wenig da, um ihn neu zu beurteilen. Was dazu gesagt wurde, bleibt.",
  earlier: (revision, until, counted, score) =>
    `Bis dahin (${until}), nach Fassung ${revision}: ${counted}, ${score === null ? "ohne Wertung" : `Wertung ${score}`}.`,
  judgedBy: (revision) => `Beurteilt nach Fassung ${revision} der Regeln dieser Übung.`,
  part: {
    range: "Weite",
    form: "Form",
    tempo: "Tempo und Halten",
    stability: "Ruhe",
    even: "Gleichmaß",
    smooth: "Fluss",
  },
  at: (s) => `bei ${zehntel(s)} s`,
  notSeen: "Was nicht zu sehen war",
  notSeenNote: "Das wurde nicht bewertet, weder gut noch schlecht.",
  covers: (made, all) => `geprüft: ${made} von ${all} Punkten`,
  reason: {
    nowhere: "von keiner Seite gut genug zu sehen",
    view: "von dieser Seite nicht zu sehen",
    visibility: "Gelenke verdeckt oder nicht im Bild",
    contour: "die Linie des Rückens war nicht zu erkennen (weite Kleidung, oder zu ähnlich wie der Hintergrund)",
    build: "von der Seite bewegt sich die Linie deines Rückens zu wenig, um sicher zu sein",
    baseline: "die Ausgangsposition wurde für einen Vergleich nicht lange genug gehalten",
    phase: "der Moment, in dem man es sieht, kam nicht vor",
  },
  again: "Noch ein Satz",
  home: "Zu den Übungen",
  counted: (full, target) => `${full} von ${target}`,
  countedSides: (left, right, target) => `Links ${left}, rechts ${right} von je ${target}`,
  partial: (n) => `${n} fast`,
  cut: {
    began: "Eine weitere war schon im Gang, als der Film begann.",
    hidden: "Von einer weiteren war der oberste Punkt nicht zu sehen.",
    ended: "Eine weitere war noch im Gang, als der Film endete.",
  },
  cutRep: "Nur zum Teil zu sehen",
  seen: (share) => `${Math.round(share * 100)} % der Zeit ganz zu sehen`,
  scoreNote: "Wertungen sind auf 5 gerundet: Feinere Unterschiede kann die Kamera nicht erkennen.",
  export: "Bewegung als Datei sichern",
  exportNote: "Nur Positionen der Gelenke, kein Bild.",
  workbench: "In der Werkstatt öffnen",
  remove: "Diesen Satz löschen",
  removeSure: "Endgültig löschen?",
  keepIt: "Behalten",
  curve: (n, peak) => `Wdh. ${n}: Weite über die Zeit, bis ${Math.round(peak * 100)} % des Ziels`,
  aim: "Ziel",
};
