import type { Words } from "../en";

export const app: Words["app"] = {
  name: "Plumbline",
  skip: "Zum Inhalt springen",
  nav: { label: "Hauptmenü", today: "Heute", progress: "Verlauf", exercises: "Übungen", settings: "Einstellungen" },
  looks: { label: "Verlauf", trends: "Wie es geht", calendar: "Kalender", sets: "Alle Sätze" },
  loading: "Einen Moment …",
  notSavedYet: "Gemacht, aber noch nicht gespeichert.",
  heldOnly: "Gemacht, aber nur, bis du die Seite schließt: Der Speicher dieses Browsers ist voll oder ausgeschaltet.",
  notKept: "Deine Antwort ist angekommen, aber noch nicht gespeichert.",
  notFound: "Unter dieser Adresse gibt es nichts.",
  toHome: "Zu heute",
  toSets: "Zu dem, was aufgehoben ist",
};
