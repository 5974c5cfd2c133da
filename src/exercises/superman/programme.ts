import { anything, fewer, ORDINARY, type Programme, to } from "../../core/exercise/programme";

/** How it is planned, and when it is open; rules §9.1, §9.2 and what its variants say of themselves. */
export const programme = {
  ...ORDINARY,
  place: 6,
  part: { kind: "instead", of: "bird-dog" },
  dose: {
    sets: 3,
    reps: 6,
    perSide: false,
    restS: 60,
    holdS: 5,
    source: "rules §9.1 [EJ]: 3×5–8 holds of 5–10 s",
    // Of ten seconds fewer still: judgement.
    versions: { "long-hold": { reps: 4, holdS: 10 } },
  },
  tempoS: [1, 7, 1],
  floorPlace: 2,
  goesFirst: 5,
  ladder: {
    good: { ...anything, holdS: 5 },
    rungs: {
      "forehead-down": { harder: [to("arms-by-sides"), to("alternating")], easier: [fewer] },
      "arms-by-sides": { harder: [to("standard")], easier: [to("forehead-down")] },
      alternating: { harder: [to("standard")], easier: [to("forehead-down")] },
      standard: { harder: [to("long-hold")], easier: [to("alternating"), to("arms-by-sides")] },
      "long-hold": { harder: [], easier: [to("standard")] },
    },
  },
  gates: [
    {
      variants: null,
      mostPain: 2,
      archingMustNotHurt: true,
      practised: null,
      source: "rules §9.2: pain 2 or less, and arching does not hurt",
    },
  ],
  adaptations: [
    {
      tick: "shoulders",
      but: ["forehead-down"],
      change: { kind: "variant", variant: "arms-by-sides" },
      tip: "arms-by-sides",
      source: "rules §6.4: stiff shoulders keep the arms by the sides",
    },
    { tick: "pregnancy", change: { kind: "leave-out" }, tip: "no-lying-on-front", source: "judgement" },
  ],
} as const satisfies Programme;
