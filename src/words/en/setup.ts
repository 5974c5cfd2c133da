import type { Correction, CorrectionKind } from "../../core/setup/correction";
import { exercises } from "./exercises";

/** Setting up, said and shown large: one short thing to do, in the user's own directions. */
const corrections = {
  "picture-black": "The picture is black. Is something over the camera?",
  "picture-frozen": "The picture stands still. I wait until it moves again.",
  "picture-turned": "The picture is upside down. Turn the camera the right way up.",
  nobody: "I can't see you yet.",
  "nobody-still": "Sit up for a moment, so that I find your face.",
  "somebody-else": "I see two people, and follow only one.",
  "step-back": "Step back from the laptop a little.",
  "slide-away": "Move a little away from the laptop.",
  "small-room": "Not all of you fits in. I count what I can, and do not judge what I cannot see.",
  "come-closer": "Come a little closer.",
  "slide-closer": "Move a little closer to the laptop.",
  "move-left": "Move a little to your left.",
  "move-right": "Move a little to your right.",
  "move-headwards": "Move a little towards your head.",
  "move-feetwards": "Move a little towards your feet.",
  "move-forwards": "Take a small step forwards.",
  "move-backwards": "Take a small step backwards.",
  "tip-forward": "Tip the screen forward a little.",
  "tip-back": "Tip the screen back a little.",
  "go-down": "Good, I can see all of you. Now to your start position.",
  posture: "Come to your start position.",
  "turn-side-on": "Turn side-on to me.",
  light: "More light from the front, please.",
  hidden: "I can't see all of you.",
  start: "Come to your start position.",
  "close-top": "A closer top would let me see your back.",
  hold: "Good, I can see all of you. Hold still.",
} as const satisfies Record<CorrectionKind, string>;

/** The coach names hidden parts by these words. */
const parts: Readonly<Record<string, string>> = {
  head: "head",
  shoulders: "shoulders",
  arms: "arms",
  hands: "hands",
  hips: "hips",
  knees: "knees",
  feet: "feet",
};

const listed = (names: readonly string[]) => names.join(", ").replace(/, ([^,]*)$/, " and $1");

/** The words of a correction; the exercise's own where it is the exercise that asks. */
export function corrected({
  id,
  kind,
  part,
  text,
  fits,
}: Pick<Correction, "kind" | "part" | "text"> & Partial<Pick<Correction, "id" | "fits">>): string {
  if (kind === "go-down" && text) return `${id === kind ? "Good, I can see all of you." : "That will do."} ${text}`;
  if (kind === "small-room" && fits && fits.length > 0) {
    const names = listed(fits.map((each) => exercises[each].name));
    return `From here there is room for: ${names}. The rest I count where I can, and do not judge.`;
  }
  const name = part === null ? undefined : parts[part];
  if (kind === "hidden" && name) return `I can't see your ${name}. Is something in the way?`;
  return text ?? corrections[kind];
}
