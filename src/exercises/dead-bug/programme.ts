import { anything, fewer, ORDINARY, type Programme, to } from "../../core/exercise/programme";

/** How it is planned, and when it is open; rules §9.1, §9.2 and what its variants say of themselves. */
export const programme = {
  ...ORDINARY,
  place: 4,
  // The long-lever version comes when this one is easy. Judgement.
  part: { kind: "routine", first: "heel-tap" },
  dose: {
    sets: 3,
    reps: 10,
    perSide: false,
    restS: 60,
    holdS: 0,
    source: "article: 3×10 alternating; rules §9.1",
    versions: {},
  },
  tempoS: [2.5, 0.5, 1.5],
  floorPlace: 4,
  goesFirst: 3,
  ladder: {
    good: { ...anything, without: ["other-leg-drifts"] },
    rungs: {
      "legs-only": { harder: [to("heel-tap")], easier: [fewer] },
      "heel-tap": { harder: [to("standard")], easier: [to("legs-only")] },
      standard: { harder: [to("slow")], easier: [to("heel-tap")] },
      slow: { harder: [], easier: [to("standard")] },
    },
  },
  adaptations: [
    { tick: "pregnancy", change: { kind: "leave-out" }, tip: "no-long-lying-on-back", source: "judgement" },
  ],
} as const satisfies Programme;
