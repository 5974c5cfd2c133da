import type { Words } from "../en";

export const sets: Words["sets"] = {
  title: "Frühere Sätze",
  none: "Noch keine Sätze. Nach deinem ersten erscheinen sie hier und bleiben in diesem Browser.",
  cutShort: "abgebrochen",
  video: "Video",
  earlier: (more) => `Frühere Sätze zeigen (noch ${more})`,
  counted: (full) => (full === 1 ? "1 Wiederholung" : `${full} Wiederholungen`),
  gone: "Diesen Satz gibt es hier nicht mehr.",
  today: "Heute",
  yesterday: "Gestern",
};
