import type { Words } from "../en";

export const film: Words["film"] = {
  title: "Filme",
  keep: "Von jedem Satz einen Film behalten",
  note: "Nur wenn du es willst. Ohne Ton und nur in diesem Browser: Er liegt unter den Gelenken, wenn du eine Wiederholung noch einmal ansiehst.",
  cannot: "Dieser Browser kann keine Filme aufnehmen. Alles andere geht auch ohne.",
  trying: "Ich probiere, ob dieser Browser Filme schreibt …",
  howLong: "Wie lange ein Film bleibt",
  times: {
    visit: "Bis ich ihn angesehen habe: weg, wenn die App wieder geöffnet wird",
    day: "Einen Tag",
    week: "Eine Woche",
    always: "Bis ich ihn lösche",
  },
  kept: (count, megabytes) =>
    count === 0 ? "Es ist kein Film da." : `${count === 1 ? "1 Film" : `${count} Filme`}, ${Math.ceil(megabytes)} MB.`,
  remove: "Alle Filme jetzt löschen",
};
