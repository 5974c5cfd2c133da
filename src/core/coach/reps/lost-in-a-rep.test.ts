import { expect, it } from "vitest";
import { film, laptop, stage } from "../../../../tests/support/film";
import { EXERCISES } from "../../../exercises";
import { choreography } from "../../../mannequin/choreography";
import type { PoseFrame } from "../../body/pose";
import { createCoach } from "../coach";

const FPS = 10;

it.each([10, 60])(
  "somebody who is lost in the middle of a rep for %i seconds holds the start pose, and goes on",
  (lostS) => {
    const act = choreography("glute-bridge", { reps: 2, approach: false, stillS: 1.5 });
    const frames = film(stage(act, FPS), laptop(0), { outline: false });
    const from = Math.round((act.reps[0]?.startS ?? 0) * FPS);
    const top = Math.round((act.reps[0]?.startS ?? 0) * FPS) + 15;
    const coach = createCoach(EXERCISES["glute-bridge"], { variant: "standard", mode: "live" });
    let t = 0;
    const show = (frame: PoseFrame | undefined) => {
      t += 1 / FPS;
      return coach.push({ ...(frame as PoseFrame), t });
    };
    for (let n = 0; n < 20; n++) show(frames[from - 1 - (n % 5)]);
    for (let n = from; n < top; n++) show(frames[n]);
    for (let n = 0; n < lostS * FPS; n++) show({ aspect: 16 / 9, image: null, world: null, trunk: null, t });
    const held = Array.from({ length: 20 }, (_, n) => show(frames[from - 1 - (n % 5)]).phase);
    expect(held.at(-1)).toBe("ready");
    const counts = frames.slice(from).map((frame) => show(frame).counts.full);
    expect(counts.at(-1)).toBe(2);
  },
);
