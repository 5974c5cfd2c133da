import type { Words } from "../en";

export const live: Words["live"] = {
  asking: "Darf ich die Kamera benutzen?",
  askingWhy:
    "Gleich fragt dein Browser. Das Bild wird in dieser Seite angesehen, Moment für Moment. Es wird nie gesendet, und gespeichert nur, wenn du Filme wolltest.",
  preparing: "Wird vorbereitet",
  preparingShare: (percent) => `Lädt, was deine Gelenke findet: ${percent} %`,
  back: "Zurück",
  pause: "Pause",
  resume: "Weiter",
  voiceOn: "Stimme an",
  voiceOff: "Stimme aus",
  voiceMissing: "Keine Stimme da",
  tonesOn: "Töne an",
  tonesOff: "Töne aus",
  camera: "Kamera",
  defaultCamera: "Die übliche",
  paused: "Pause",
  pausedHow: "Weiter mit der Leertaste",
  away: "Komm zurück in die Ausgangsposition",
  looking: "Ich suche dich",
  beginning: "Mach weiter: zwei gleiche, und beide zählen",
  ready: "Fang an, wenn du so weit bist",
  lost: "Ich sehe dich nicht ganz",
  left: "Links",
  right: "Rechts",
  of: (target) => `von ${target}`,
  almost: (partial) => `${partial} fast`,
  notVisible: (what) => `Von dieser Seite sehe ich nicht: ${what.join(", ")}`,
  depth: "Wie weit",
  hold: "Halten",
  enough: "Das war der Satz",
  instead: (name) => `Stattdessen: ${name}`,
  again: "Noch einmal versuchen",
  toVideo: "Stattdessen ein Video prüfen",
  noVoice: "Dieser Browser hat keine eigene Stimme für Deutsch, du hörst nur Töne.",
  noVoiceYet: "In den Einstellungen kannst du eine erlauben.",
  noFilm: "Dieser Browser schreibt keine Filme, deine Sätze werden also ohne behalten.",
  picture: "Deine Kamera",
  stage: "Kamerabild mit deinen Gelenken darauf",
};

export const phase: Words["phase"] = {
  setup: "Einrichten",
  ready: "Bereit",
  out: "Hin",
  top: "Halten",
  back: "Zurück",
  paused: "Pause",
};

export const side: Words["side"] = { left: "Links", right: "Rechts", both: "Beide" };
