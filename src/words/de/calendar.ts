import type { Words } from "../en";

const kinds = {
  walking: "Gehen",
  swimming: "Schwimmen",
  cycling: "Radfahren",
  other: "Andere leichte Bewegung",
} as const;

export const calendar: Words["calendar"] = {
  title: "Kalender",
  before: "Monat davor",
  after: "Monat danach",
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
