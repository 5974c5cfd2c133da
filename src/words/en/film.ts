export const film = {
  title: "Films",
  keep: "Keep a film of each set",
  note: "Off unless you want it. Without sound, in this browser only: it shows under the joints when you watch a rep again.",
  cannot: "This browser cannot record films. Everything else works without them.",
  trying: "Trying whether this browser writes films…",
  howLong: "How long a film stays",
  times: {
    visit: "Until I have looked: gone when the app is opened again",
    day: "A day",
    week: "A week",
    always: "Until I delete it",
  },
  kept: (count: number, megabytes: number) =>
    count === 0 ? "No film is kept." : `${count === 1 ? "1 film" : `${count} films`}, ${Math.ceil(megabytes)} MB.`,
  remove: "Delete all films now",
} as const;
