import { describe, expect, it } from "vitest";
import { fullDesign } from "./design";
import { filmsOf, merged, whyNotWritten } from "./merge";
import { readAccuracy } from "./report";

const { lab } = readAccuracy();
if (!lab) throw new Error("docs/accuracy.json has no numbers of the lab.");
const all = lab;

describe("numbers of one exercise among those of the others", () => {
  it("stay what they are where nothing changed, whichever exercise it was", () => {
    for (const { exercise } of all.counts) expect(merged(all, all, exercise)).toEqual(all);
  });

  it("change that exercise's rows alone", () => {
    const none = { counts: [], angles: [], flexion: [], checks: [], films: 0, pictures: 0 };
    const now = { ...all, ...none, fresh: { ...all.fresh, ...none }, tilted: [], models: [], smallest: [] };
    const without = merged(all, now, "deadlift");
    expect(without.checks.length).toBeLessThan(all.checks.length);
    expect(without.checks).toEqual(all.checks.filter(({ exercise }) => exercise !== "deadlift"));
    expect(without.fresh.counts).toEqual(all.fresh.counts.filter(({ exercise }) => exercise !== "deadlift"));
    expect(without.films).toBe(all.films);
    // And come back, with their films, as those of a new one do.
    const back = merged(without, all, "deadlift");
    expect(back.checks.toSorted(byText)).toEqual(all.checks.toSorted(byText));
    expect(back.films).toBe(2 * all.films);
  });

  it("are not written of films that are not all there, and it is said what makes them", () => {
    const design = fullDesign();
    expect(whyNotWritten(design, design.length, "")).toBeNull();
    expect(whyNotWritten(design, 0, "")).toMatch(
      /^Not written: \d+ of \d+ films .*npm run lab -- --full, without --kept/,
    );
    const own = filmsOf(design, "dead-bug");
    expect(own.length).toBeGreaterThan(10);
    expect(own.every(({ exercise }) => exercise === "dead-bug")).toBe(true);
    expect(whyNotWritten(own, own.length - 1, "dead-bug")).toContain("--only dead-bug");
    expect(whyNotWritten(filmsOf(design, "dead"), 0, "dead")).toContain("whole name");
  });
});

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
