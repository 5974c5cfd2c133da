import type { Problem } from "./problems";

/** What can be wrong with a file that is to be brought back; rows of `PROBLEMS`. */

const NOTHING_CHANGED = "Nothing was added, and nothing here was changed.";

export const BACKUP_PROBLEMS = {
  "backup-unreadable": {
    title: "This file cannot be brought back",
    happened: "It is not a file of everything that was saved here, or a part of it is missing or changed.",
    todo: "Choose a file that was saved with “Save everything” (it ends in .json.gz).",
    kept: NOTHING_CHANGED,
    weight: "notice",
  },
  "backup-newer": {
    title: "This file is from a newer version",
    happened: "It holds things that this version of the app does not know.",
    todo: "Update the app, load this page again, then choose the file once more.",
    kept: NOTHING_CHANGED,
    weight: "notice",
  },
  "backup-too-large": {
    title: "This file is too large to be ours",
    happened: "Unpacked it is larger than anything that is saved here.",
    todo: "Choose a file that was saved with “Save everything” (it ends in .json.gz).",
    kept: NOTHING_CHANGED,
    weight: "notice",
  },
} as const satisfies Readonly<Record<string, Problem>>;
