export const check = {
  title: "Check a video",
  lead: "Film yourself from the side, whole body in the picture, 2 to 4 metres away. The file is read here and goes nowhere.",
  which: "Which exercise is it?",
  drop: "Drop a video here",
  choose: "Choose a video",
  reading: (percent: number) => `Looking at every frame: ${percent} %`,
  readingSlow: "This takes about as long as the video, sometimes twice.",
  stop: "Stop",
  another: "Another video",
  timeline: "The whole video, rep by rep",
  timelineUntil: (seconds: string) => `The video up to ${seconds} s, rep by rep`,
  cutOff: (at: string, of: string) =>
    `The file breaks off: its pictures end at ${at} s of ${of} s. What is there was looked at. If the copy was interrupted, copy the video once more.`,
  damaged: (at: string, of: string) =>
    `The file is damaged at ${at} s of ${of} s. What comes before was looked at and kept. If you have the original, copy it once more.`,
  notShown:
    "This browser can read the pictures of this file but not play it, so only the lines are drawn here. The reps below are not touched by that. To see the picture too, save the video as MP4.",
  seconds: (seconds: number) => seconds.toFixed(1),
  timelineHint: "Press a rep to see it.",
  shown: "Your video with the joints drawn on it",
  judgeAs: (name: string) => `Look at it as a ${name}`,
} as const;
