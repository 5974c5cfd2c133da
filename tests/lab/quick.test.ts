import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../src/exercises";
import { accidentsOf, sumOf } from "./accidents";
import { keptFilms, quickNumbers, worse } from "./quick";
import { readAccuracy } from "./report";

const COACHING_MS = 120_000;

describe("the real model's recordings of the drawn body, coached again", () => {
  const then = readAccuracy().quick;
  const films = keptFilms();

  it("give numbers no worse than those that are written down (a change that is meant: npm run lab -- --quick --write)", {
    timeout: COACHING_MS,
  }, () => {
    if (!then) throw new Error("docs/accuracy.json has no numbers of the quick lab.");
    expect(then.films).toEqual(films.map(({ made }) => made.id));
    expect(worse(quickNumbers(films), then)).toEqual([]);
  });

  it("pause nothing by the sign, and begin no set outside the start pose", { timeout: COACHING_MS }, () => {
    const all = sumOf(films.map(accidentsOf));
    expect(all.starts).toBeGreaterThanOrEqual(films.filter(({ made }) => made.exercise !== null).length);
    expect(all).toMatchObject({ pauses: 0, wrongStarts: 0 });
  });

  it("would tell if a gate moved, and if a limit did", { timeout: COACHING_MS }, () => {
    if (!then) throw new Error("docs/accuracy.json has no numbers of the quick lab.");
    const bridge = EXERCISES["glute-bridge"];
    const some = films.filter(({ made }) => made.exercise === "glute-bridge");
    const before = quickNumbers(some);
    const planted = (change: Partial<typeof bridge>) =>
      worse(quickNumbers(some, { ...EXERCISES, "glute-bridge": { ...bridge, ...change } }), before);
    expect(planted({ rep: { ...bridge.rep, top: 1.4 } }).join()).toContain("countedReps");
    expect(planted({ faults: bridge.faults.filter(({ id }) => id !== "hips-low") }).join()).toContain("majorFound");
    expect(planted({})).toEqual([]);
  });
});
