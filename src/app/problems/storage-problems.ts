import type { Problem } from "./problem";

/** What can be wrong with keeping; rows of `PROBLEMS`. */

const UNTIL_CLOSED = "This set is kept until the page is closed.";

export const STORAGE_PROBLEMS = {
  "storage-full": {
    title: "There is no room left to save",
    happened: "The browser refused to store more, even after the oldest movement recordings were let go.",
    todo: "Carry on: the set stays here until you close the page. Delete old sets to make room.",
    kept: UNTIL_CLOSED,
    weight: "notice",
  },
  "storage-blocked": {
    title: "This browser does not keep anything",
    happened: "Storage is switched off or this is a private window.",
    todo: "Carry on: everything works, but sets are forgotten when you close the page.",
    kept: UNTIL_CLOSED,
    weight: "notice",
  },
  "storage-newer": {
    title: "Your sets were saved by a newer version",
    happened: "Another tab runs a newer version of this app, or this page is out of date, so this page cannot save.",
    todo: "Close the other tabs of this app and load this page again.",
    kept: "Nothing saved was changed, and what you do here is held while the page is open.",
    weight: "notice",
  },
  "storage-waiting": {
    title: "Another tab holds what is saved",
    happened: "An older version of this app is open in another tab, and this one cannot get at your sets while it is.",
    todo: "Close the other tabs of this app; this page then goes on by itself.",
    kept: "Nothing saved was changed, and what you do here is held until it can be saved.",
    weight: "notice",
  },
  "storage-deleted": {
    title: "What was saved here has been deleted",
    happened:
      "The data of this page was deleted while it was open, in the browser's settings or by the browser itself.",
    todo: "If you have a saved file, bring it back under “Your data”.",
    kept: "What you have done since this page was opened is saved again.",
    weight: "notice",
  },
  "storage-closed": {
    title: "Saving is interrupted",
    happened: "The browser closed its storage, or does not answer when this page writes.",
    todo: "Carry on: it is tried again by itself. Leave this page open until this notice is gone.",
    kept: "Every rep is held here until it is saved.",
    weight: "notice",
  },
} as const satisfies Readonly<Record<string, Problem>>;
