/** All exercises in one place, with the ways to see them done. */
export const exerciseList = {
  title: "Exercises",
  lead: "What each is for, how it is done well, its easier and harder versions.",
  routine: "In the usual plan",
  routineNote: "Two or three times a week, with a day between.",
  extras: "Extras",
  extrasNote: "For when your back and your form allow it.",
  door: "All exercises",
  doorNote: "What each is for, and how it is done well.",
  check: "Check a video",
  checkNote: "Film yourself with a phone, drop the file here, see how each rep was.",
  calmNote: "Ten quiet minutes for a day on which your back hurts.",
} as const;
