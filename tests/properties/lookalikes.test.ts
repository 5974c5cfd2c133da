/** What looks like a row or a superman and is none: never counted, from any side, and told where it comes near. */
import { describe, expect, it } from "vitest";
import type { PoseFrame } from "../../src/core/body/pose";
import { LOOKALIKE_IDS, lookalike, PRONE_LOOKALIKE_IDS, proneLookalike } from "../../src/mannequin/choreography";
import { createErrors, type Stance } from "../../src/mannequin/seen/landmark-error";
import { coach, film, laptop, type Staged, stage } from "../support/film";
import { partHidden } from "../support/hidden";
import { byTurns } from "../support/long";

const FPS = 10;
/** Half turned and seen from an end, to the one side or the other. */
const TURNED = [45, -45, -80, 80] as const;
const COACHES = ["bodyweight-row", "superman"] as const;

function counted(frames: readonly PoseFrame[]): string[] {
  return COACHES.flatMap((id) =>
    (["live", "clip"] as const).flatMap((mode) => {
      const { full } = coach(id, frames, { mode }).summary.counts;
      return full === 0 ? [] : [`${id}, ${mode}: ${full}`];
    }),
  );
}

function never(staged: Staged, stance: Stance, turn: number): void {
  for (const yaw of [0, ...byTurns(TURNED, 2, turn)]) {
    const frames = film(staged, laptop(yaw), { outline: false });
    expect(counted(frames), `${yaw}°`).toEqual([]);
    expect(counted(frames.map(createErrors(stance, "left", 3))), `${yaw}°, off its place`).toEqual([]);
    const legless = partHidden(frames, /Knee|Ankle|Heel|FootIndex/, "where they are");
    expect(coach("superman", legless, { mode: "clip" }).summary.counts.full, `${yaw}°, legs out of sight`).toBe(0);
  }
}

describe("never a row, never a superman", () => {
  it.each(LOOKALIKE_IDS)("%s", (id) => never(stage(lookalike(id), FPS), "upright", LOOKALIKE_IDS.indexOf(id)));
  it.each(PRONE_LOOKALIKE_IDS)("%s", (id) =>
    never(stage(proneLookalike(id), FPS), "prone", PRONE_LOOKALIKE_IDS.indexOf(id)),
  );
});

describe("told in words", () => {
  const cuesOf = (id: (typeof COACHES)[number], staged: Staged, yaw = 0) =>
    coach(id, film(staged, laptop(yaw), { outline: false }), { mode: "clip" }).summary.cues.map((cue) => cue.id);

  it.each(["kneeling-talk", "seated-band-row", "seated-pull-down", "seated-press"] as const)(
    "%s, to the coach of rows: the hands moved, and hold on to nothing",
    (id) => {
      expect(cuesOf("bodyweight-row", stage(lookalike(id), FPS), 45)).toContain("hands-hold-on");
    },
  );

  it.each(["back-extension", "prone-w-raise"] as const)("%s, to the coach of supermans: legs too", (id) => {
    expect(cuesOf("superman", stage(proneLookalike(id), FPS))).toContain("legs-too");
  });
  it("leg lifts, to the coach of supermans: the chest too", () => {
    expect(cuesOf("superman", stage(proneLookalike("leg-lifts"), FPS))).toContain("chest-too");
  });
});
