import type { ViewClass } from "../../core/body/scene";

export const exercise = {
  how: "How to do it",
  place: "Where the laptop goes",
  see: "What stays hidden from it",
  seeNote: "From one camera some things stay hidden. Where that is so, you are told; they are never marked as fine.",
  version: "Version",
  level: { easier: "Easier", standard: "Standard", harder: "Harder" },
  begin: "Start",
  beginNote:
    "The browser will ask for the camera. The picture stays in this browser, and is kept only if you have asked for films.",
  demonstrate: "Show the movement",
  still: "Hold it still",
  startStill: "Start position",
  endStill: "End position",
  showing: "Watch",
  movement: "The movement",
  withLaptop: "With the laptop in its place",
  mistakes: "What often goes otherwise, beside doing it well",
  unseen: "The app cannot tell this one: look for it yourself.",
  alsoUnseen: (names: readonly string[]) => `Not judged either: ${names.map((name) => name.toLowerCase()).join(", ")}.`,
  well: "Done well",
  shown: (name: string, what: string) => `Drawing of the ${name}: ${what}`,
  why: "What it is good for",
  trains: "What it trains",
  helps: "Why that helps your back",
  sees: "What the camera sees",
  onlyCounted: "This version is counted and timed, and not judged: nobody has been filmed in it yet.",
  waves: ["How smooth your wave is", "How like your other waves it is"] as readonly string[],
  room: "A mat, an arm's length free all around, and bare feet or firm shoes.",
  seesNote: (view: string) => `Seen ${view}, it looks at these in every rep:`,
  hold: (seconds: number) => `hold for ${seconds} s`,
  rest: (seconds: number) => `${seconds} s rest between sets`,
  otherWay: "Have a video instead?",
  plan: (distanceM: readonly [number, number], tiltDeg: readonly [number, number]) =>
    `Laptop on the floor, ${distanceM[0]} to ${distanceM[1]} metres from you, screen tipped back ${tiltDeg[0]} to ${tiltDeg[1]}°.`,
  fromSide: "From the side",
  fromAbove: "From above",
} as const;

export const dose = (sets: number, reps: number, perSide: boolean) => `${sets} × ${reps}${perSide ? " each side" : ""}`;

export const figure = (name: string) => `Drawing of the ${name}`;

export const placement = {
  metres: (range: readonly [number, number]) => (range[0] === range[1] ? `${range[0]} m` : `${range[0]}–${range[1]} m`),
  degrees: (range: readonly [number, number]) => `${range[0]}–${range[1]}°`,
  described: (metres: string, degrees: string, view: string) =>
    `A laptop on the floor ${metres} from the mat, its screen tipped back ${degrees}; you are seen ${view}.`,
} as const;

export const view = {
  side: "from the side",
  oblique: "almost from the side",
  diagonal: "at an angle",
  front: "from the front",
  rear: "from behind",
} as const satisfies Record<ViewClass, string>;
