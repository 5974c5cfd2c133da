import type { CoachWords } from "../../core/exercise/exercise";

export const coach: CoachWords = {
  nobody: "Ich sehe dich noch nicht.",
  missing: {
    head: "Ich sehe deinen Kopf nicht. Geh ein Stück zurück.",
    shoulders: "Ich sehe deine Schultern nicht. Geh ein Stück zurück.",
    arms: "Ich sehe deine Arme nicht. Geh ein Stück zurück.",
    hands: "Ich sehe deine Hände nicht. Geh ein Stück zurück.",
    hips: "Ich sehe deine Hüfte nicht. Geh ein Stück zurück.",
    knees: "Ich sehe deine Knie nicht. Geh ein Stück zurück.",
    feet: "Ich sehe deine Füße nicht. Geh ein Stück zurück.",
  },
  still: "Gut. Bleib einen Moment ruhig.",
  picture: {
    black: "Das Bild ist schwarz. Gezählt wird erst, wenn ich dich wieder sehe.",
    frozen: "Das Bild steht still. Gezählt wird erst, wenn es sich wieder bewegt.",
  },
  anotherBody: "Das Bild ist gesprungen, oder jemand anderes kam hinein. Ich folge nur einer Person.",
  film: {
    turned: "Der Film scheint auf dem Kopf oder auf der Seite zu stehen. Gedreht würde ich darin zählen.",
    slow: "Der Film scheint in Zeitlupe zu laufen. Halten und Tempo sind darin nicht zu erkennen, darum gibt es keine Wertung.",
    askew:
      "Von dort, wo die Kamera steht, konnte ich nichts zählen. Von der Seite gefilmt, ganz im Bild, würde ich es.",
  },
};
