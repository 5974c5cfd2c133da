import type { Correction, CorrectionKind } from "../../core/setup/correction";

const corrections: Readonly<Record<CorrectionKind, string>> = {
  "picture-black": "Das Bild ist schwarz. Ist etwas vor der Kamera?",
  "picture-frozen": "Das Bild steht still. Ich warte, bis es sich wieder bewegt.",
  "picture-turned": "Das Bild steht auf dem Kopf. Dreh die Kamera richtig herum.",
  nobody: "Ich sehe dich noch nicht.",
  "nobody-still": "Setz dich kurz auf, damit ich dein Gesicht finde.",
  "somebody-else": "Ich sehe zwei Menschen und kann nur einem folgen.",
  "step-back": "Geh etwas weiter weg vom Laptop.",
  "come-closer": "Komm etwas näher.",
  "move-left": "Rück etwas nach links.",
  "move-right": "Rück etwas nach rechts.",
  "move-headwards": "Rück etwas in Richtung Kopf.",
  "move-feetwards": "Rück etwas in Richtung Füße.",
  "move-forwards": "Mach einen kleinen Schritt nach vorn.",
  "move-backwards": "Mach einen kleinen Schritt nach hinten.",
  "tip-forward": "Kipp den Bildschirm etwas nach vorn.",
  "tip-back": "Kipp den Bildschirm etwas nach hinten.",
  posture: "Geh in die Ausgangsposition.",
  "turn-side-on": "Dreh dich seitlich zu mir.",
  light: "Mehr Licht von vorn, bitte.",
  hidden: "Ich sehe dich nicht ganz.",
  start: "Geh in die Ausgangsposition.",
  "close-top": "In einem engeren Oberteil sähe ich deinen Rücken.",
  hold: "Gut, ich sehe dich ganz. Halt kurz still.",
};

const parts: Readonly<Record<string, string>> = {
  head: "deinen Kopf",
  shoulders: "deine Schultern",
  arms: "deine Arme",
  hands: "deine Hände",
  hips: "deine Hüfte",
  knees: "deine Knie",
  feet: "deine Füße",
};

export function corrected({ kind, part, text }: Pick<Correction, "kind" | "part" | "text">): string {
  const name = part === null ? undefined : parts[part];
  if (kind === "hidden" && name) return `Ich sehe ${name} nicht. Ist etwas im Weg?`;
  return text ?? corrections[kind];
}
