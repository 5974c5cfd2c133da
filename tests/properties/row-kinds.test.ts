/** Rows as strangers film them: from anywhere, with the legs out of sight, under a low bar. */
import { describe, expect, it } from "vitest";
import { choreography } from "../../src/mannequin/choreography";
import { createErrors } from "../../src/mannequin/seen/landmark-error";
import { coach, film, laptop, type Staged, stage } from "../support/film";
import { GUESSES, partHidden } from "../support/hidden";

const FPS = 12;
const REPS = 3;
const bare = { outline: false };
/** From the head to the rear, from the feet to the front, and the other side. */
const YAWS = [0, 45, 80, -45, -80] as const;
/** Far enough that raised feet and a bar are in the picture. */
const AWAY = { distanceM: 3.6, pitchDeg: 12 };

const row = (variant: string): Staged => stage(choreography("bodyweight-row", { variant, reps: REPS }), FPS);
const clip = (frames: Parameters<typeof coach>[1], variant = "standard") =>
  coach("bodyweight-row", frames, { mode: "clip", variant }).summary;

describe.each(["standard", "bent-knee", "straps", "upright", "level"])("%s", (variant) => {
  const staged = row(variant);
  const taught = variant === "straps" || variant === "level" ? "standard" : variant;

  it("is counted from every side, with and without what the model is off by", () => {
    // Nearly upright and seen from an end, the top of the pull is somebody who stands: it may be refused.
    for (const yaw of YAWS.filter((each) => variant !== "upright" || Math.abs(each) <= 45)) {
      const frames = film(staged, laptop(yaw, "left", AWAY), bare);
      expect(clip(frames, taught).counts.full, `${yaw}°`).toBe(REPS);
      // From the ends the trunk is nearly upright or nearly a point to the model: there a set may be refused.
      if (Math.abs(yaw) > 45) continue;
      const off = frames.map(createErrors("upright", "left", 5));
      expect(clip(off, taught).counts.full, `${yaw}°, off its place`).toBe(REPS);
    }
  });

  it("is counted with shins, or whole legs, out of sight, and judged by what is in sight alone", () => {
    for (const yaw of [0, 45, -45]) {
      const frames = film(staged, laptop(yaw, "left", AWAY), bare);
      for (const part of [/Ankle|Heel|FootIndex/, /Knee|Ankle|Heel|FootIndex/]) {
        for (const guess of GUESSES) {
          const { counts, reps } = clip(partHidden(frames, part, guess), taught);
          expect(counts.full, `${yaw}°, ${part}, ${guess}`).toBe(REPS);
          const found = reps.flatMap(({ faults }) => faults.map(({ id }) => id));
          expect(found.filter((id) => id.startsWith("hip"))).toEqual([]);
          if (yaw === 0 && taught !== "bent-knee") {
            for (const { notAssessed } of reps) expect(notAssessed.map(({ id }) => id)).toContain("hips-sag");
          }
        }
      }
    }
  });
});
