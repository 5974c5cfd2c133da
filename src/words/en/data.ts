export const data = {
  title: "Your data",
  lead: "All of it lies in this browser, on this computer. Take it along, bring it back, or delete it.",
  link: "Your data: save, bring back, delete",
  kept: "What is kept",
  sets: "Sets",
  reps: "Reps",
  sessions: "Sessions",
  activities: "Logged activities",
  movement: "Measured movement",
  movementOf: (sets: number, size: string) => `${sets === 1 ? "1 set" : `${sets} sets`}, ${size}`,
  movementNote: "Positions of joints, never pictures. When there is a lot of it the oldest is let go; sets never are.",
  films: "Films",
  filmsOf: (count: number, size: string) => `${count === 1 ? "1 film" : `${count} films`}, ${size}`,
  none: "none",
  room: "Room in this browser",
  roomOf: (used: string, quota: string) => `${used} of ${quota} used`,
  unknown: "the browser does not say",
  persisted: "This browser promised to keep it, also when the disk fills up.",
  notPersisted: "When the disk is nearly full the browser may delete it. Save a copy now and then.",
  megabytes: (amount: string) => `${amount} MB`,
  gigabytes: (amount: string) => `${amount} GB`,
  newest: (size: string) => `the newest ${size}`,
  take: "Take it along",
  takeNote:
    "One file with every set, session, activity and setting: a copy to keep, or to move to another computer. Films stay here.",
  withMovement: (size: string) => `With the measured movement (${size}), so that reps can be replayed`,
  save: "Save everything",
  table: "Save the reps as a table",
  tableNote: "A row for each rep, for a spreadsheet or for whoever helps you (CSV).",
  saving: "Putting the file together",
  bring: "Bring it back",
  bringNote:
    "Adds what a saved file has and this browser does not. You see what it would add before anything is added.",
  choose: "Choose a saved file",
  checking: "Checking every part of the file",
  offer: "This file would add",
  offerSets: (n: number) => (n === 1 ? "1 set" : `${n} sets`),
  offerSessions: (n: number) => (n === 1 ? "1 session" : `${n} sessions`),
  offerActivities: (n: number) => (n === 1 ? "1 logged activity" : `${n} logged activities`),
  offerMovement: (n: number) => (n === 1 ? "the movement of 1 set" : `the movement of ${n} sets`),
  offerChoices: "your settings and answers",
  offerHere: (n: number) =>
    n === 1 ? "1 record is here already and stays as it is." : `${n} records are here already and stay as they are.`,
  offerNothing: "Everything in this file is here already.",
  add: "Add it",
  leave: "Leave it",
  adding: "Adding it",
  added: "Added.",
  offerMoreSessions: (n: number) =>
    n === 1
      ? "more to 1 session that is here, and nothing in it lost"
      : `more to ${n} sessions that are here, and nothing in them lost`,
  offerMoreSets: (n: number) =>
    n === 1
      ? "more to 1 set that is here: its end, or a later verdict beside the one here"
      : `more to ${n} sets that are here: their end, or a later verdict beside the one here`,
  offerDiffering: (n: number) =>
    n === 1
      ? "1 set in the file is another one than the set of that name here: the one here stays."
      : `${n} sets in the file are others than the sets of their names here: those here stay.`,
  offerNotWhole:
    "The file says of itself that it is not whole: some of what was stored could not be read when it was made.",
  offerUnknown: (n: number) =>
    n === 1
      ? "1 record in it cannot be read by this version and is not added."
      : `${n} records in it cannot be read by this version and are not added.`,
  notRead: "What is kept cannot be read now.",
  unread: (n: number) =>
    n === 1
      ? "1 more record is here that this version of the app cannot read. It stays where it is."
      : `${n} more records are here that this version of the app cannot read. They stay where they are.`,
  inFile: (lines: readonly string[]) =>
    lines.length === 0
      ? "The file is made: your settings and answers; there was nothing else to save."
      : `The file is made. In it: ${lines.join(", ")}; your settings and answers.`,
  movementLeft: (n: number) =>
    n === 1 ? "without the movement of 1 older set" : `without the movement of ${n} older sets`,
  unreadInFile: (n: number) => (n === 1 ? "1 record that could not be read" : `${n} records that could not be read`),
  noFile: "No file was made.",
  remove: "Delete everything",
  removeNote:
    "Every set, session, activity, film, setting and answer goes, for good. Save a copy first if you may want it back.",
  removeWord: "delete",
  removeType: (word: string) => `To be sure, type “${word}”`,
  removed: "Everything is deleted.",
  notRemoved: "Nothing was deleted.",
  removeUnread: (n: number) =>
    n === 1
      ? "1 record that this version cannot read would be deleted too, and a saved copy is not whole without it."
      : `${n} records that this version cannot read would be deleted too, and a saved copy is not whole without them.`,
} as const;
