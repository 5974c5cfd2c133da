import type { Measure } from "../../core/history/trends/series";
import type { Words } from "../en";

const percent = (share: number) => `${Math.round(share)} %`;
const points = (score: number) => String(Math.round(score));
const seconds = (s: number) => `${s.toFixed(1).replace(".", ",")} s`;
const change = (by: number) => (by > 0 ? `+${Math.round(by)}` : by < 0 ? `−${Math.round(-by)}` : "0");
const shown: Readonly<Record<Measure, (value: number) => string>> = {
  range: percent,
  hold: seconds,
  quality: points,
  faults: percent,
  fatigue: change,
};
const sideName = { left: "linke", right: "rechte" } as const;

export const trends: Words["trends"] = {
  title: "Verlauf",
  lead: "Was sich über Wochen ändert. Ein einzelner Tag sagt wenig: Schlaf, Tageszeit und der Platz des Laptops spielen mit.",
  none: "Noch gibt es nichts zu vergleichen. Nach zwei oder drei Einheiten füllt sich diese Seite von selbst.",
  begin: "Zu den Übungen",
  which: "Übung",
  since: "Wie weit zurück",
  spans: { 12: "12 Wochen", 26: "6 Monate", 104: "2 Jahre" },
  band: "guter Bereich",
  table: "Die Zahlen als Tabelle",
  week: "Woche ab",
  gap: "–",
  both: "Wert",
  percent,
  points,
  seconds,
  change,
  course: {
    "too-early": "Noch zu früh.",
    better: "Es geht besser.",
    same: "Etwa gleich.",
    worse: "Es geht weniger gut.",
    mixed: "Manches besser, manches weniger gut.",
  },
  courseOf(ability, pain) {
    const able = {
      "too-early": "",
      better: "Was du wieder können willst, geht deutlich besser",
      same: "Was du wieder können willst, geht wie zuvor",
      worse: "Was du wieder können willst, geht schlechter",
    }[ability];
    const hurt = {
      "too-early": "",
      better: "es tut deutlich weniger weh als vor vier Wochen",
      same: "der Schmerz ist etwa wie vor vier Wochen",
      worse: "es tut mehr weh als vor vier Wochen",
    }[pain];
    if (!able && !hurt)
      return "Was du wieder kannst, wird nach deiner zweiten Antwort verglichen, der Schmerz nach acht Wochen.";
    const both = able && hurt ? `${able}, und ${hurt}` : able || hurt.charAt(0).toUpperCase() + hurt.slice(1);
    const ask = " Jemand aus der Physiotherapie kann helfen herauszufinden, warum.";
    return `${both}.${ability === "worse" || pain === "worse" ? ask : ""}`;
  },
  form: "Wie du dich bewegst",
  painCourse: {
    "too-early": "Noch zu früh: Verglichen wird nach acht Wochen.",
    better: "Besser: in den letzten vier Wochen deutlich weniger Schmerz als in den vier davor.",
    same: "Etwa wie in den vier Wochen davor.",
    worse:
      "Schlechter: in den letzten vier Wochen mehr Schmerz als in den vier davor. Eine Physiotherapie kann helfen.",
  },
  measure: {
    range: "Weite",
    hold: "Halten",
    quality: "Wertung",
    faults: "Wiederholungen, an denen etwas zu üben ist",
    fatigue: "Vom ersten zum letzten Drittel eines Satzes",
  },
  explain: {
    range: "Wie weit jede Wiederholung ging; 100 % ist das Ziel.",
    hold: "Sekunden am höchsten Punkt.",
    quality: "Mittlere Wertung der vollen Wiederholungen.",
    faults: "Anteil der Wiederholungen, bei denen mindestens eine Sache gefunden wurde.",
    fatigue:
      "Punkte der Wertung, die in einem Satz dazukommen oder verloren gehen. Etwas Verlust ist üblich; viel heißt: ein paar Wiederholungen früher aufhören.",
  },
  lately(measure, lately, before) {
    const show = shown[measure];
    if (lately === null) return "In den letzten vier Wochen nichts.";
    if (before === null) return `Letzte vier Wochen: ${show(lately)}.`;
    return `Letzte vier Wochen: ${show(lately)}. Die vier davor: ${show(before)}.`;
  },
  sides: "Links und rechts",
  sideRange: (side, share) =>
    `Deine ${sideName[side]} Seite kommt weniger weit, um ${Math.round(share * 100)} %, in mindestens zwei Einheiten.`,
  sideHold: (side, share) =>
    `Du hältst die ${sideName[side]} Seite kürzer, um ${Math.round(share * 100)} %, in mindestens zwei Einheiten.`,
  sideWhatNow: "Fang mit dieser Seite an und lass sie die Zahl der Wiederholungen bestimmen.",
  sidesSame: "Kein Unterschied, der größer ist als das, was man der Kamera glauben darf (15 % in zwei Einheiten).",
  faultsTitle: "Was am häufigsten gefunden wurde",
  faultsNote: "Von den Wiederholungen, in denen es zu sehen war. Letzte vier Wochen.",
  faultsNone: "In den letzten vier Wochen wurde nichts gefunden.",
  faultRate: (reps, assessed) => `${reps} von ${assessed} Wiederholungen, ${Math.round((100 * reps) / assessed)} %`,
  faultBefore: (rate) => `${Math.round(rate * 100)} % in den vier Wochen davor`,
  painTitle: "Schmerz",
  painSays: "Das Höchste, was in jeder Woche gesagt wurde, 0 bis 10. Bis 2 ist beim Üben in Ordnung.",
  painNone: "Du hast noch nichts über Schmerz gesagt. Eine Einheit fragt davor, zwischendurch und am Morgen danach.",
  pain: { before: "davor", during: "dabei", after: "danach", morning: "am Morgen danach" },
  print: "Drucken",
};
