import type { Words } from "../en";

export const demo: Words["demo"] = {
  title: "Sieh es in Aktion",
  door: "Sieh es in Aktion",
  doorNote: "Eine halbe Minute mit einem gezeichneten Körper. Ohne Kamera.",
  what: "Ein gezeichneter Mensch macht vier Bird Dogs. Derselbe Coach, der später dir zusieht, zählt, sagt das eine, was hilft, und zeigt am Ende, wie jede Wiederholung war.",
  nothing:
    "Eine halbe Minute, mit Ton. Keine Kamera, und nichts wird behalten. Der Coach bekommt hier die Gelenke des gezeichneten Körpers; bei dir findet er sie im Bild der Kamera.",
  begin: "Zeig es mir",
  label: "Vorführung: gezeichneter Körper, keine Kamera",
  picture: "Ein gezeichneter Mensch auf einer Matte",
  controls: "Bedienung der Vorführung",
  toReview: "Weiter zum Rückblick",
  reviewTitle: "Wie es war",
  reviewLead: "Das siehst du nach jedem eigenen Satz.",
  notYours:
    "Eine Vorführung: Das sind die Wiederholungen des gezeichneten Menschen. Nichts davon steht in deinem Verlauf.",
  own: "Selbst anfangen",
  again: "Noch einmal ansehen",
};
