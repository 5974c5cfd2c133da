export const app = {
  name: "Plumbline",
  skip: "Skip to the content",
  nav: { label: "Main", today: "Today", progress: "Progress", exercises: "Exercises", settings: "Settings" },
  looks: { label: "Progress", trends: "How it goes", calendar: "Calendar", sets: "Every set" },
  loading: "One moment…",
  notSavedYet: "Done, but not saved yet.",
  heldOnly: "Done, but only until you close the page: this browser's storage is full or switched off.",
  notKept: "Your answer was heard, but it is not saved yet.",
  notFound: "There is nothing at this address.",
  toHome: "To today",
  toSets: "To what is kept",
} as const;
