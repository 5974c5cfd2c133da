import type { Problem } from "./problem";

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
  "backup-partial": {
    title: "This copy is not whole",
    happened: "Some of what is stored here could not be read: a newer version of the app wrote it, or it is damaged.",
    todo: "Keep what is in this browser: do not delete it. Update the app and load this page again, then save once more.",
    kept: "Everything that could be read is in the file, and nothing here was changed.",
    weight: "notice",
  },
  "choices-not-kept": {
    title: "Settings and answers were not saved",
    happened: "The sets and sessions were added, but the browser did not let the settings and answers be written.",
    todo: "Let this page store data in the browser's settings, then bring the file back once more.",
    kept: "The sets and sessions are saved; the settings hold until the page is closed.",
    weight: "notice",
  },
  "choices-not-deleted": {
    title: "Settings and answers are still there",
    happened: "The sets and sessions are deleted, but the browser did not let the settings and answers be removed.",
    todo: "Delete this page's data in the browser's settings.",
    kept: "Only settings, answers and routines are left.",
    weight: "notice",
  },
} as const satisfies Readonly<Record<string, Problem>>;
