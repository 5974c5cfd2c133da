import type { Words } from "../en";

export const app: Words["app"] = {
  name: "Plumbline",
  skip: "Zum Inhalt springen",
  nav: { label: "Hauptmenü", home: "Übungen", check: "Video prüfen", sets: "Frühere Sätze", settings: "Einstellungen" },
  loading: "Einen Moment …",
  notFound: "Unter dieser Adresse gibt es nichts.",
  toHome: "Zu den Übungen",
};
