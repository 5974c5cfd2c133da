import { anything, fewer, ORDINARY, type Programme, to } from "../../core/exercise/programme";

/** How it is planned, and when it is open; rules §9.1, §9.2 and what its variants say of themselves. */
export const programme = {
  ...ORDINARY,
  place: 3,
  // The long-lever version comes when this one is easy. Judgement.
  part: { kind: "routine", first: "upright" },
  dose: {
    sets: 3,
    reps: 8,
    perSide: false,
    restS: 90,
    holdS: 0,
    source: "article: 3×8–10, begun with 8; rest of rules §9.1, the longer end",
    // As long as in a bird dog: judgement.
    versions: { "prone-w": { holdS: 3 } },
  },
  tempoS: [1, 1, 2],
  floorPlace: 5,
  goesFirst: 4,
  // Where there is nothing to hang from, never on a door: rules §9.2.
  withoutEquipment: "prone-w",
  ladder: {
    good: { ...anything, wholeDose: true, without: ["hips-sag"] },
    rungs: {
      // Where there is nothing to hang from; it is left when there is.
      "prone-w": { harder: [to("upright")], easier: [fewer] },
      upright: { harder: [to("bent-knee")], easier: [fewer] },
      "bent-knee": { harder: [to("standard")], easier: [to("upright")] },
      standard: { harder: [to("feet-raised")], easier: [to("bent-knee")] },
      "feet-raised": { harder: [], easier: [to("standard")] },
    },
  },
  gates: [
    {
      variants: ["feet-raised"],
      mostPain: 2,
      archingMustNotHurt: false,
      practised: { variants: ["standard", "feet-raised"], score: 80 },
      source: "rules §9.1: after sets with a straight body",
    },
  ],
  adaptations: [
    {
      tick: "shoulders",
      but: ["prone-w"],
      change: { kind: "variant", variant: "upright" },
      tip: "stand-more-upright",
      source: "judgement",
    },
    {
      tick: "pregnancy",
      only: ["prone-w"],
      change: { kind: "leave-out" },
      tip: "no-lying-on-front",
      source: "judgement",
    },
  ],
} as const satisfies Programme;
