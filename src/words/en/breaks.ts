export const breaks = {
  heading: "Movement breaks",
  remind: "Remind me every 30 minutes while this page is open",
  note: "A short break from sitting: a word on the page, in its title, and a tone.",
  three: "Three that take forty seconds each:",
  door: "Breaks from sitting, and sleep",
  title: "Half an hour",
  what: "Time to stand up and move a little.",
  done: "Done",
  calendar: "Reminders for my calendar",
  calendarNote:
    "A file with a reminder every half hour on working days, nine to five. It works with this page closed too.",
  /** Forty seconds each; one is shown at a time. */
  ideas: [
    "Stand up, reach both arms to the ceiling, and let them sink with a long breath. Five times.",
    "Hands on your desk: push your hips back, back long, and come up again. Eight times.",
    "Walk to a window and back, looking far away. A stretch on the way is welcome.",
  ] as readonly string[],
  sleepTitle: "Sleep",
  sleep:
    "Seven to nine hours help a sore back as much as most exercises. A pillow under or between your knees lets it rest; any position that is comfortable is a good one.",
} as const;
