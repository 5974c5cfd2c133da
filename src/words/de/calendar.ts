import type { Words } from "../en";

const kinds = {
  walking: "Gehen",
  swimming: "Schwimmen",
  cycling: "Radfahren",
  other: "Andere leichte Bewegung",
} as const;

export const calendar: Words["calendar"] = {
  title: "Kalender",
  yourDays: "Deine Tage",
  whichDays: "Tage zum Üben",
  daysNote: "Zwei oder drei, mit einem Tag dazwischen. Ein verpasster wird nicht nachgeholt.",
  tight: "Von zwei Tagen hintereinander ist der zweite ein Ruhetag: Muskeln wollen 36 bis 48 Stunden.",
  noDays: "Kein Tag ist gewählt: Du übst, wann es dir passt.",
  nextSession: (date, inDays) =>
    inDays === 0 ? "Nächste Einheit: heute." : inDays === 1 ? "Nächste Einheit: morgen." : `Nächste Einheit: ${date}.`,
  itWillBe: (names, minutes) => `${names.join(", ")}: etwa ${minutes} Minuten.`,
  at: "Um",
  remind: "Erinnerungen für meinen Kalender",
  remindNote:
    "Eine Datei für den Kalender deines Handys oder Computers: Sie erinnert eine Viertelstunde vorher und zur Zeit, auch wenn diese Seite zu ist. Noch einmal eingelesen, ersetzt sie die frühere.",
  reminderTitle: "Plumbline: Übungen für den Rücken",
  reminderWhat: (names, minutes) =>
    `Etwa ${minutes} Minuten: ${names.join(", ")}. Tut es mehr weh als sonst, ist ein Spaziergang die bessere Einheit.`,
  before: "Monat davor",
  after: "Monat danach",
  planned: "geplante Einheit",
  plannedOn: "Für diesen Tag ist eine Einheit geplant.",
  nothing: "Nichts eingetragen. Ruhe gehört dazu.",
  sessionAt: (time) => `Einheit um ${time}`,
  sessionReport: "Bericht zum Drucken",
  monthReport: (month) => `Bericht für ${month} zum Drucken`,
  kinds,
  moved: (kind, minutes) => `${kinds[kind]}, ${minutes} min`,
  forget: "Entfernen",
  log: "Leichte Bewegung eintragen",
  what: "Was war es?",
  minutes: "Minuten",
  write: "Eintragen",
  notLogged: "Es ist noch nicht gespeichert.",
  notForgotten: "Es ist noch nicht entfernt.",
  logged: (kind, minutes) => `Eingetragen: ${kinds[kind]}, ${minutes} Minuten.`,
};
