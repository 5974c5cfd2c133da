import { anything, fewer, ORDINARY, type Programme, to } from "../../core/exercise/programme";

/** How it is planned, and when it is open; rules §9.1, §9.2 and what its variants say of themselves. */
export const programme = {
  ...ORDINARY,
  place: 5,
  part: { kind: "routine", first: "standard" },
  dose: {
    sets: 2,
    reps: 10,
    perSide: false,
    restS: 30,
    holdS: 0,
    source: "article: 1–2×10; rules §9.1",
    versions: {},
  },
  tempoS: [3, 0, 3],
  floorPlace: 7,
  goesFirst: 7,
  everyDay: true,
  ladder: {
    good: anything,
    rungs: {
      small: { harder: [to("standard")], easier: [fewer] },
      "cat-only": { harder: [to("standard")], easier: [to("small")] },
      // Mobility: done for its own sake, no progression.
      standard: { harder: [], easier: [to("small"), to("cat-only")] },
      slow: { harder: [], easier: [to("standard")] },
    },
  },
  gentle: ["small"],
  adaptations: [
    { tick: "wrists", change: { kind: "tip" }, tip: "fists-or-forearms", source: "judgement" },
    { tick: "knees", change: { kind: "tip" }, tip: "cushion-under-knees", source: "judgement" },
  ],
  calm: { nth: 1, variant: "small", seconds: 120 },
} as const satisfies Programme;
