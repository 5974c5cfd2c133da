export const sets = {
  title: "Past sets",
  none: "No sets yet. They appear here after your first one, and stay in this browser.",
  cutShort: "cut short",
  video: "video",
  earlier: (more: number) => `Show earlier sets (${more} more)`,
  counted: (full: number) => (full === 1 ? "1 rep" : `${full} reps`),
  gone: "This set is not here any more.",
  today: "Today",
  yesterday: "Yesterday",
} as const;
