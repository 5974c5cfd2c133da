export const breaks = {
  heading: "Movement breaks",
  remind: "Remind me every 30 minutes while this page is open",
  note: "A short break from sitting: a word on the page, in its title, and a tone.",
  title: "Half an hour",
  what: "Time to stand up and move a little.",
  done: "Done",
} as const;
