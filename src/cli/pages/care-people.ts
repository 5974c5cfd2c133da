/** Twelve people for `docs/care.md`: what they tick, when they come, what they say. All made up. */
import type { ScreeningId } from "../../core/care/screening";

export interface Person {
  readonly name: string;
  readonly who: string;
  readonly ticked: readonly ScreeningId[];
  /** Day from which on somebody has said yes; null: nobody has. */
  readonly clearedOn: number | null;
  readonly canRow: boolean;
  readonly archingHurts: boolean | null;
  /** Whether they come on a day, 0 a Monday. */
  readonly comes: (day: number) => boolean;
  /** 0–10 before, after and the morning after; null: not answered. */
  readonly pain: (day: number) => {
    readonly before: number | null;
    readonly after: number | null;
    readonly morning: number | null;
  };
  /** Score of their reps, 0–100. */
  readonly form: number;
  /** Whether they take up what is suggested. */
  readonly agrees: boolean;
}

const threeAWeek = (day: number) => [0, 2, 4].includes(day % 7);
const calm = { before: 1, after: 1, morning: 1 };

const somebody: Person = {
  ...{ name: "", who: "", ticked: [], clearedOn: null, canRow: true, archingHurts: false, comes: threeAWeek },
  ...{ pain: () => calm, form: 85, agrees: true },
};

export const PEOPLE: readonly Person[] = [
  { ...somebody, name: "Steady", who: "Three times a week, pain 1, good form." },
  {
    ...somebody,
    name: "Acute",
    who: "It began yesterday; pain 6, falling by one a week.",
    ticked: ["acute"],
    pain: (day) => {
      const score = Math.max(1, 6 - Math.floor(day / 7));
      return { before: score, after: score, morning: score };
    },
  },
  {
    ...somebody,
    name: "Flare-up in week 4",
    who: "Pain 1; a bad week at the end of the first month.",
    pain: (day) => (day >= 21 && day < 26 ? { before: 2, after: 3, morning: 6 } : calm),
  },
  {
    ...somebody,
    name: "Never answers",
    who: "Comes, and says nothing of pain, ever.",
    archingHurts: null,
    pain: () => ({ before: null, after: null, morning: null }),
  },
  { ...somebody, name: "Over-eager", who: "Every day, form 90, takes every harder step.", comes: () => true, form: 90 },
  {
    ...somebody,
    name: "Away for three weeks",
    who: "Weeks 5 to 7 on a journey.",
    comes: (day) => threeAWeek(day) && !(day >= 28 && day < 49),
  },
  {
    ...somebody,
    name: "One-sided",
    who: "Pain 3 on one side in every session, form 70.",
    pain: () => ({ before: 3, after: 3, morning: 3 }),
    form: 70,
  },
  { ...somebody, name: "No bar", who: "Nothing to hang from.", canRow: false },
  {
    ...somebody,
    name: "Over 70",
    who: "Sore knees, twice a week, form 75.",
    ticked: ["knees"],
    comes: (day) => [1, 4].includes(day % 7),
    form: 75,
  },
  { ...somebody, name: "Wrists", who: "Sore wrists and a stiff shoulder.", ticked: ["wrists", "shoulders"] },
  {
    ...somebody,
    name: "Pregnant",
    who: "Twenty weeks, pain 2.",
    ticked: ["pregnancy"],
    pain: () => ({ before: 2, after: 2, morning: 2 }),
  },
  {
    ...somebody,
    name: "Stopped by the first questions",
    who: "Fever with the pain; a doctor says yes in week 3.",
    ticked: ["fever"],
    clearedOn: 14,
  },
];
