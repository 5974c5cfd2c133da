import type { Words } from "../en";

export const app: Words["app"] = {
  name: "Plumbline",
  skip: "Zum Inhalt springen",
  nav: { label: "Hauptmenü", home: "Übungen", check: "Video", sets: "Verlauf", settings: "Einstellungen" },
  loading: "Einen Moment …",
  notSavedYet: "Gemacht, aber noch nicht gespeichert.",
  heldOnly: "Gemacht, aber nur, bis du die Seite schließt: Der Speicher dieses Browsers ist voll oder ausgeschaltet.",
  notKept: "Deine Antwort ist angekommen, aber noch nicht gespeichert.",
  notFound: "Unter dieser Adresse gibt es nichts.",
  toHome: "Zu den Übungen",
};
