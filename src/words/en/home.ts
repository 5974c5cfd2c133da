export const home = {
  title: "What would you like to do?",
  lead: "Prop your laptop on the floor and step back. It watches how you move and says the one thing that would help most.",
  privacy: "Nothing leaves this computer: no account, no upload, and no picture is kept unless you ask for films.",
  safety: "Stop if a movement increases your pain, and see a physiotherapist.",
  routine: "The routine",
  routineNote: "Two or three times a week, with a day between.",
  extras: "Extras",
  extrasNote: "For when your back and your form allow it.",
  check: "Check a video",
  checkNote: "Film yourself with a phone, drop the file here, see how each rep was.",
  sets: "Past sets",
  setsNote: "How it went, rep by rep.",
} as const;
