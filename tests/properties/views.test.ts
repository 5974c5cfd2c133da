import { describe, expect, it } from "vitest";
import type { SetSummary } from "../../src/core/coach/coach.types";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import type { Standpoint } from "../../src/mannequin/seen/camera";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 10;
const REPS = 2;
/** Side-on to half turned, towards either end of the body, from both sides: here a count is promised. */
const PROMISED = { left: [0, 15, 30, 45, -30, -45], right: [0, 30, -45] } as const;
/** Seen from an end: may be counted, may be refused, must not be invented. */
const ENDS = [60, 90, -60, -90] as const;

const faults = ({ reps }: SetSummary) => reps.flatMap((rep) => rep.faults.map((fault) => fault.id));

describe.each(EXERCISE_IDS)("%s: a good set", (id) => {
  const exercise = EXERCISES[id];
  const staged = stage(choreography(id, { reps: REPS }), FPS);
  const byOutline = exercise.signal.adaptive !== null;
  /** The outline is most of the work: it is drawn where it counts, and once for the rules that use it. */
  const known = new Map<string, SetSummary>();
  /** The same view is asked for by several tests and filmed once. */
  const seen = (yaw: number, from: "left" | "right" = "left", stand: Partial<Standpoint> = {}, outline = byOutline) => {
    const view = JSON.stringify([yaw, from, stand, outline]);
    const summary = known.get(view) ?? coach(id, film(staged, laptop(yaw, from, stand), { outline })).summary;
    known.set(view, summary);
    return summary;
  };

  it.each(["left", "right"] as const)("is counted from side-on to half turned, from its %s", (from) => {
    for (const yaw of PROMISED[from]) {
      const summary = seen(yaw, from);
      expect(summary.counts.full, `${yaw}°`).toBe(REPS);
      expect(faults(summary), `${yaw}°`).toEqual([]);
    }
  });

  it("is counted and not blamed with the back's outline traced, too", () => {
    for (const yaw of [0, 25]) {
      const summary = seen(yaw, "left", {}, true);
      expect(summary.counts.full).toBe(REPS);
      expect(faults(summary), `${yaw}°`).toEqual([]);
    }
  });

  it("is counted for the right leg from either side", () => {
    const performed = staged.act.reps.map((rep) => rep.side);
    for (const from of ["left", "right"] as const) {
      for (const yaw of [0, 45]) {
        const full = seen(yaw, from).reps.filter((rep) => rep.kind === "full");
        expect(
          full.map((rep) => rep.side),
          `${yaw}° from its ${from}`,
        ).toEqual(performed);
      }
    }
  });

  it("seen from an end is never counted for more than it is, nor blamed", () => {
    for (const yaw of ENDS) {
      const summary = seen(yaw);
      expect(summary.counts.full, `${yaw}°`).toBeLessThanOrEqual(REPS);
      expect(faults(summary), `${yaw}°`).toEqual([]);
    }
  });

  it("is told plainly what the view does not show", () => {
    for (const yaw of [0, 45]) {
      const { reps, view } = seen(yaw);
      const hidden = exercise.faults.filter((rule) => rule.priority !== "tempo" && view && !rule.views.includes(view));
      if (view === "diagonal") expect(hidden.length).toBeGreaterThan(0);
      for (const rep of reps) {
        const missed = new Map(rep.notAssessed.map((each) => [each.id, each.reason]));
        const far = rep.side === "right";
        const kept = hidden.filter((rule) => (!rule.togetherOnly || rep.side === "both") && !(rule.nearOnly && far));
        expect(
          kept
            .filter((rule) => !["nowhere", "view", "phase"].includes(missed.get(rule.id) ?? ""))
            .map((rule) => rule.id),
        ).toEqual(exercise.variants[0]?.without.filter((fault) => kept.some((rule) => rule.id === fault)) ?? []);
      }
    }
  });

  it.each([
    [5, 2.7],
    [10, 2.7],
    [10, 3.4],
  ])("is counted with the screen tipped back by %i°, %d m away", (pitchDeg, distanceM) => {
    const summary = seen(0, "left", { pitchDeg, distanceM });
    const enough = pitchDeg >= exercise.placement.tiltDeg[0] || distanceM > 3;
    if (enough) expect(summary.counts.full).toBe(REPS);
    expect(faults(summary)).toEqual([]);
  });

  it("is counted from a table, the screen tipped forward", () => {
    const summary = seen(0, "left", { heightM: 0.8, pitchDeg: -8, distanceM: 3 });
    expect(summary.counts.full).toBe(REPS);
    expect(faults(summary)).toEqual([]);
  });

  it.each([0, 20])("with the screen tipped back by %i° is counted or said to be out of the picture", (pitchDeg) => {
    const frames = film(staged, laptop(0, "left", { pitchDeg }), { outline: byOutline });
    const { steps, summary } = coach(id, frames);
    expect(faults(summary)).toEqual([]);
    if (summary.counts.full === REPS) return;
    expect(summary.counts.full).toBeLessThan(REPS);
    const unseen = steps.filter((step) => step.seen.how !== "whole");
    expect(unseen.length / steps.length).toBeGreaterThan(0.5);
    const hints = new Set(steps.map((step) => step.hint?.id));
    expect([...hints].some((hint) => hint?.startsWith("missing-") || hint === "nobody" || hint === "stand")).toBe(true);
  });

  it.each([3, -3])("is counted by a camera that leans by %i°", (rollDeg) => {
    const summary = seen(0, "left", { rollDeg });
    expect(summary.counts.full).toBe(REPS);
    expect(faults(summary)).toEqual([]);
  });
});
