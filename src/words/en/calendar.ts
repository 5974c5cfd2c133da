import type { ActivityKind } from "../../core/care/activity";

const kinds = {
  walking: "Walking",
  swimming: "Swimming",
  cycling: "Cycling",
  other: "Other easy movement",
} as const satisfies Record<ActivityKind, string>;

export const calendar = {
  title: "Calendar",
  yourDays: "Your days",
  whichDays: "Days to exercise on",
  daysNote: "Two or three, with a day between. A missed one is not owed.",
  tight: "Of two days that follow each other the second one is a day of rest: muscles want 36 to 48 hours.",
  noDays: "No day is chosen: you exercise when it suits you.",
  nextSession: (date: string, inDays: number) =>
    inDays === 0 ? "Next session: today." : inDays === 1 ? "Next session: tomorrow." : `Next session: ${date}.`,
  itWillBe: (names: readonly string[], minutes: number) => `${names.join(", ")}: about ${minutes} minutes.`,
  at: "At",
  remind: "Reminders for my calendar",
  remindNote:
    "A file for the calendar of your phone or computer: it reminds a quarter of an hour before and at the time, also with this page closed. Taken in again, it replaces the earlier one.",
  reminderTitle: "Plumbline: exercises for the back",
  reminderWhat: (names: readonly string[], minutes: number) =>
    `About ${minutes} minutes: ${names.join(", ")}. If it hurts more than usual, a walk is the better session.`,
  before: "Month before",
  after: "Month after",
  planned: "planned session",
  plannedOn: "A session is planned for this day.",
  nothing: "Nothing written down. Rest is part of it.",
  sessionAt: (time: string) => `Session at ${time}`,
  sessionReport: "Report to print",
  monthReport: (month: string) => `Report of ${month} to print`,
  kinds,
  moved: (kind: ActivityKind, minutes: number) => `${kinds[kind]}, ${minutes} min`,
  forget: "Remove",
  log: "Write down easy movement",
  what: "What was it?",
  minutes: "Minutes",
  write: "Write it down",
  notLogged: "It is not saved yet.",
  notForgotten: "It is not removed yet.",
  logged: (kind: ActivityKind, minutes: number) => `Written down: ${kinds[kind].toLowerCase()}, ${minutes} minutes.`,
} as const;
