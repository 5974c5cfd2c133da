import type { Words } from "../en";

export const breaks: Words["breaks"] = {
  heading: "Bewegungspausen",
  remind: "Alle 30 Minuten erinnern, solange diese Seite offen ist",
  note: "Eine kurze Pause vom Sitzen: ein Wort auf der Seite, in ihrem Titel, und ein Ton.",
  title: "Eine halbe Stunde",
  what: "Zeit, aufzustehen und dich ein wenig zu bewegen.",
  done: "Erledigt",
};
