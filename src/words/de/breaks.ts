import type { Words } from "../en";

export const breaks: Words["breaks"] = {
  heading: "Bewegungspausen",
  remind: "Alle 30 Minuten erinnern, solange diese Seite offen ist",
  note: "Eine kurze Pause vom Sitzen: ein Wort auf der Seite, in ihrem Titel, und ein Ton.",
  three: "Drei, die je vierzig Sekunden dauern:",
  door: "Pausen vom Sitzen, und Schlaf",
  title: "Eine halbe Stunde",
  what: "Zeit, aufzustehen und dich ein wenig zu bewegen.",
  done: "Erledigt",
  calendar: "Erinnerungen für meinen Kalender",
  calendarNote:
    "Eine Datei mit einer Erinnerung alle halbe Stunde an Werktagen, neun bis fünf. Sie wirkt auch, wenn diese Seite zu ist.",
  ideas: [
    "Steh auf, streck beide Arme zur Decke und lass sie mit einem langen Atemzug sinken. Fünfmal.",
    "Hände auf den Tisch: Schieb die Hüfte nach hinten, der Rücken lang, und komm wieder hoch. Achtmal.",
    "Geh zu einem Fenster und zurück und schau in die Ferne. Streck dich ruhig dabei.",
  ],
  sleepTitle: "Schlaf",
  sleep:
    "Sieben bis neun Stunden helfen einem schmerzenden Rücken so viel wie die meisten Übungen. Ein Kissen unter oder zwischen den Knien lässt ihn ausruhen; jede Lage, die bequem ist, ist gut.",
};
