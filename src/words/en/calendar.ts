import type { ActivityKind } from "../../core/care/activity";

const kinds = {
  walking: "Walking",
  swimming: "Swimming",
  cycling: "Cycling",
  other: "Other easy movement",
} as const satisfies Record<ActivityKind, string>;

export const calendar = {
  title: "Calendar",
  before: "Month before",
  after: "Month after",
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
