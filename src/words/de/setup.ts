import type { Correction, CorrectionKind } from "../../core/setup/correction";
import { exercises } from "./exercises";

const corrections: Readonly<Record<CorrectionKind, string>> = {
  "picture-black": "Das Bild ist schwarz. Ist etwas vor der Kamera?",
  "picture-frozen": "Das Bild steht still. Ich warte, bis es sich wieder bewegt.",
  "picture-turned": "Das Bild steht auf dem Kopf. Dreh die Kamera richtig herum.",
  nobody: "Ich sehe dich noch nicht.",
  "nobody-still": "Setz dich kurz auf, damit ich dein Gesicht finde.",
  "somebody-else": "Ich sehe zwei Menschen und kann nur einem folgen.",
  "step-back": "Geh etwas weiter weg vom Laptop.",
  "slide-away": "Rutsch etwas vom Laptop weg.",
  "small-room": "Du passt nicht ganz ins Bild. Ich zähle, was ich kann, und bewerte nicht, was ich nicht sehe.",
  "come-closer": "Komm etwas näher.",
  "slide-closer": "Rutsch etwas näher zum Laptop.",
  "move-left": "Geh etwas nach links.",
  "move-right": "Geh etwas nach rechts.",
  "move-headwards": "Rutsch etwas in Richtung Kopf.",
  "move-feetwards": "Rutsch etwas in Richtung Füße.",
  "move-forwards": "Mach einen kleinen Schritt nach vorn.",
  "move-backwards": "Mach einen kleinen Schritt nach hinten.",
  "tip-forward": "Kipp den Bildschirm etwas nach vorn.",
  "tip-back": "Kipp den Bildschirm etwas nach hinten.",
  "go-down": "Gut, ich sehe dich ganz. Jetzt in die Ausgangsposition.",
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

const listed = (names: readonly string[]) => names.join(", ").replace(/, ([^,]*)$/, " und $1");

export function corrected({
  id,
  kind,
  part,
  text,
  fits,
}: Pick<Correction, "kind" | "part" | "text"> & Partial<Pick<Correction, "id" | "fits">>): string {
  if (kind === "go-down" && text) return `${id === kind ? "Gut, ich sehe dich ganz." : "Das reicht."} ${text}`;
  if (kind === "small-room" && fits && fits.length > 0) {
    const names = listed(fits.map((each) => exercises[each].name));
    return `Platz ist hier für: ${names}. Den Rest zähle ich, ohne ihn zu bewerten.`;
  }
  const name = part === null ? undefined : parts[part];
  if (kind === "hidden" && name) return `Ich sehe ${name} nicht. Ist etwas im Weg?`;
  return text ?? corrections[kind];
}
