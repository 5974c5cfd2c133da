import { anything, fewer, heavier, ORDINARY, type Programme, to } from "../../core/exercise/programme";

/** How it is planned, and when it is open; rules §9.1, §9.2 and what its variants say of themselves. */
export const programme = {
  ...ORDINARY,
  place: 7,
  part: { kind: "extra", behind: ["glute-bridge", "bird-dog", "superman"], fromTheFirst: true },
  dose: {
    sets: 2,
    reps: 8,
    perSide: false,
    restS: 90,
    holdS: 0,
    source: "rules §9.1 [EJ]: light, 2–3×8–10",
    versions: {},
  },
  tempoS: [2, 0.5, 1],
  floorPlace: 6,
  goesFirst: 6,
  weightIn: ["standard", "floor"],
  ladder: {
    good: anything,
    rungs: {
      "no-weight": { harder: [to("standard")], easier: [fewer] },
      standard: { harder: [heavier, to("floor")], easier: [to("no-weight")] },
      floor: { harder: [heavier], easier: [to("standard")] },
    },
  },
  gates: [
    {
      variants: ["no-weight"],
      mostPain: 2,
      archingMustNotHurt: false,
      practised: null,
      source: "rules §9.2: pain 2 or less; the article: not while the back is acute",
    },
    {
      variants: ["standard"],
      mostPain: 2,
      archingMustNotHurt: false,
      practised: { variants: ["no-weight", "standard", "floor"], score: 80 },
      source: "rules §9.2: pain 2 or less and a hinge of 80 without a weight",
    },
    {
      variants: ["floor"],
      mostPain: 2,
      archingMustNotHurt: false,
      practised: { variants: ["standard", "floor"], score: 80 },
      source: "rules §9.1: from standing first",
    },
  ],
} as const satisfies Programme;
