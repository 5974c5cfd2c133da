import { expect, it } from "vitest";
import type { Rep } from "../../src/core/coach/coach.types";
import { aRep, aSummary } from "../fixtures/coaching";
import type { Clip } from "./clips";
import type { Counted } from "./count";
import { labelledFaultCounts, labelledFaultRows, saidOfGoodRows } from "./labelled-faults";

const clip: Clip = {
  file: "glute-bridge/somebody-side.mp4",
  exercise: "glute-bridge",
  shows: "",
  kind: "real",
  reps: 2,
  perSide: null,
  repTimes: null,
  form: "faulty",
  faults: ["rib flare", "feet out of frame"],
  seconds: 10,
  countable: true,
  added: null,
};
const seen = (reps: readonly Rep[], change: Partial<Clip> = {}): Counted => ({
  clip: { ...clip, ...change },
  own: { summary: aSummary(reps), full: reps.length, partial: 0, error: 0, sidesRight: null, topsMet: null },
  others: [],
});
const arched = aRep({ faults: [{ id: "over-arching", severity: 0.5, at: 2, value: 190 }] });
const blind = aRep({ notAssessed: [{ id: "over-arching", reason: "view" }] });

it("a labelled fault is named, missed, or could not be seen; words about the picture are no fault", () => {
  const all = [seen([arched, aRep()]), seen([aRep()]), seen([blind]), seen([])];
  expect(labelledFaultCounts(all)).toEqual({ named: 1, missed: 1, "could not be seen": 1, "no rep": 1 });
  expect(labelledFaultRows(all)).toHaveLength(1 + all.length);
  expect(labelledFaultRows(all)[1]).toEqual([clip.file, "rib flare", 2, 1, 2, "named", "–"]);
});

it("what was found besides is said beside it", () => {
  const other = aRep({ faults: [{ id: "hips-low", severity: 1, at: 2, value: 150 }] });
  expect(labelledFaultRows([seen([other])])[1]?.at(-1)).toBe("hips-low 1");
});

it("of clips labelled good what was found is listed, tempo left out", () => {
  const hurried = aRep({ faults: [{ id: "no-squeeze", severity: 1, at: 2, value: 0 }] });
  expect(saidOfGoodRows([seen([hurried], { form: "good", faults: [] })])).toHaveLength(1);
  expect(saidOfGoodRows([seen([arched], { form: "good", faults: [] })])[1]).toEqual([
    clip.file,
    1,
    "–",
    "–",
    "over-arching 1",
  ]);
});
