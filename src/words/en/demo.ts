/** The coach at work on a drawn body, for whoever wants to see it before they stand before a camera. */
export const demo = {
  title: "See it at work",
  door: "See it at work",
  doorNote: "Half a minute with a drawn body. No camera.",
  what: "A drawn person does four bird dogs. The same coach that will watch you counts, says the one thing that helps, and shows you at the end how every rep was.",
  nothing:
    "Half a minute, with sound. No camera is used and nothing is kept. The coach is given the drawn body's joints; with you, it finds them in the camera's picture.",
  begin: "Show me",
  label: "A demonstration: drawn body, no camera",
  picture: "A drawn person on a mat",
  controls: "Controls of the demonstration",
  toReview: "On to the review",
  reviewTitle: "How it was",
  reviewLead: "This is what you see after every set of your own.",
  notYours: "A demonstration: these are the drawn person's reps. Nothing of it is in your history.",
  own: "Start your own",
  again: "See it again",
} as const;
