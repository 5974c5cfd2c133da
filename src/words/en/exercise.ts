import type { ViewClass } from "../../core/body/scene";
import type { ExerciseId } from "../../core/exercise/exercise";

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

export const exerciseName = {
  "bird-dog": "bird dog",
  "glute-bridge": "glute bridge",
  "cat-cow": "cat-cow",
  superman: "superman hold",
  "bodyweight-row": "bodyweight row",
  "dead-bug": "dead bug",
  deadlift: "deadlift",
} as const satisfies Record<ExerciseId, string>;

export const exerciseLine = {
  "bird-dog": "Steady trunk while opposite arm and leg reach",
  "glute-bridge": "Hips lifted by the seat, the strongest helper of a back",
  "cat-cow": "Your back rounds and hollows, slowly",
  superman: "Back muscles that can hold on",
  "bodyweight-row": "Upper back strength with a straight body",
  "dead-bug": "Low back quiet while arms and legs move",
  deadlift: "Bending from the hips, back long",
} as const satisfies Record<ExerciseId, string>;

/** What an exercise trains, and what that does for somebody whose back keeps hurting. */
export const exerciseWhy = {
  "bird-dog": {
    trains: "The deep muscles along your spine and around your trunk, with your bottom and the back of your shoulder.",
    helps:
      "Whenever you step, reach or turn, these muscles keep your back steady. Here they practise it with very little load.",
  },
  "glute-bridge": {
    trains: "Your bottom, the strongest muscles you have, and the backs of your thighs.",
    helps: "Strong hips do their share when you get up, climb stairs or lift.",
  },
  "cat-cow": {
    trains: "Moving your whole spine, from the low back up to the neck. It is about ease, not strength.",
    helps: "Slow movement without load loosens a stiff back, and you learn to feel where its middle is.",
  },
  superman: {
    trains: "The long muscles along your back, and your bottom: how long they can hold on.",
    helps: "Muscles that can hold on for longer let you sit, stand and carry for longer before your back tires.",
  },
  "bodyweight-row": {
    trains: "Your upper back between the shoulder blades, your lats, and your arms, with your trunk held straight.",
    helps: "These muscles carry your shoulders when you sit, lift and carry.",
  },
  "dead-bug": {
    trains: "The deep muscles around your belly, against the weight of your own arms and legs.",
    helps:
      "They let your back choose how much it moves while you walk and reach. On the floor you feel at once whether they work.",
  },
  deadlift: {
    trains: "Your bottom, the backs of your thighs and the muscles along your back, all together.",
    helps: "Bending from the hips with a long back is how things are picked up. Practised lightly, it becomes a habit.",
  },
} as const satisfies Record<ExerciseId, { readonly trains: string; readonly helps: string }>;
