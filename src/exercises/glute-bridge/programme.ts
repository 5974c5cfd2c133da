import { anything, fewer, ORDINARY, type Programme, to } from "../../core/exercise/programme";

/** How it is planned, and when it is open; rules §9.1, §9.2 and what its variants say of themselves. */
export const programme = {
  ...ORDINARY,
  place: 2,
  part: { kind: "routine", first: "standard" },
  dose: {
    sets: 3,
    reps: 12,
    perSide: false,
    restS: 60,
    holdS: 2,
    source: "article; rules §9.1",
    // Of each leg, so that no leg does them all: judgement, two thirds of both legs' twelve.
    versions: { march: { reps: 8, perSide: true }, "single-leg": { reps: 8, perSide: true } },
  },
  tempoS: [1, 2, 2],
  floorPlace: 3,
  goesFirst: 2,
  bandIn: ["band"],
  ladder: {
    // All 36 full, and at least a good score, rules §7: full reps alone may still be poor ones.
    good: { ...anything, score: 70, wholeDose: true },
    rungs: {
      "small-range": { harder: [to("standard")], easier: [fewer] },
      standard: { harder: [to("band"), to("march")], easier: [to("small-range")] },
      band: { harder: [to("march")], easier: [to("standard")] },
      march: { harder: [to("single-leg")], easier: [to("standard")] },
      "single-leg": { harder: [], easier: [to("march")] },
    },
  },
  gates: [
    {
      variants: ["march"],
      mostPain: 2,
      archingMustNotHurt: false,
      practised: { variants: ["standard", "band", "march", "single-leg"], score: 70 },
      source: "rules §6.2: after the band; after good bridges on both legs, the score of §7",
    },
    {
      variants: ["single-leg"],
      mostPain: 2,
      archingMustNotHurt: false,
      practised: { variants: ["march", "single-leg"], score: 70 },
      source: "rules §6.2: after the march; the score of §7",
    },
  ],
  gentle: ["small-range"],
  adaptations: [
    {
      tick: "pregnancy",
      change: { kind: "variant", variant: "small-range" },
      tip: "no-long-lying-on-back",
      source: "judgement",
    },
  ],
  calm: { nth: 2, variant: "small-range", seconds: 120 },
} as const satisfies Programme;
