import { anything, fewer, ORDINARY, type Programme, to } from "../../core/exercise/programme";

/** How it is planned, and when it is open; rules §9.1, §9.2 and what its variants say of themselves. */
export const programme = {
  ...ORDINARY,
  place: 1,
  part: { kind: "routine", first: "standard" },
  dose: {
    sets: 3,
    reps: 10,
    perSide: true,
    restS: 60,
    holdS: 3,
    source: "article; rules §9.1",
    // Holds are dosed by their time, five to six of eight seconds (rules §9.1).
    versions: { "long-hold": { reps: 6, holdS: 8 } },
  },
  tempoS: [2, 3, 2],
  floorPlace: 1,
  goesFirst: 1,
  ladder: {
    good: { ...anything, holdS: 3 },
    rungs: {
      "leg-only": { harder: [to("standard")], easier: [fewer] },
      standard: { harder: [to("long-hold")], easier: [to("leg-only")] },
      "long-hold": { harder: [], easier: [to("standard")] },
    },
  },
  adaptations: [
    { tick: "wrists", change: { kind: "tip" }, tip: "fists-or-forearms", source: "judgement" },
    { tick: "knees", change: { kind: "tip" }, tip: "cushion-under-knees", source: "judgement" },
    {
      tick: "shoulders",
      change: { kind: "variant", variant: "leg-only" },
      tip: "elbows-low",
      source: "judgement",
    },
  ],
} as const satisfies Programme;
