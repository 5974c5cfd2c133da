import type { ExerciseId } from "../../../core/exercise";
import type { ViewClass } from "../../../core/scene";

export const exercise = {
  how: "How to do it",
  place: "Where the laptop goes",
  see: "What the camera cannot see",
  seeNote: "From one camera some things stay hidden. Where that is so, you are told; they are never marked as fine.",
  version: "Version",
  level: { easier: "Easier", standard: "Standard", harder: "Harder" },
  begin: "Start",
  beginNote:
    "The browser will ask for the camera. The picture stays in this browser, and is kept only if you have asked for films.",
  demonstrate: "Show the movement",
  still: "Hold it still",
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
  "glute-bridge": "Hips lifted by the seat, not by the back",
  "cat-cow": "Your back rounds and hollows, slowly",
  superman: "Back muscles that can hold on",
  "bodyweight-row": "Upper back strength with a straight body",
  "dead-bug": "Low back quiet while arms and legs move",
  deadlift: "Bending from the hips, back long",
} as const satisfies Record<ExerciseId, string>;
