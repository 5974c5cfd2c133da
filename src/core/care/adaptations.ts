import type { ExerciseId } from "../exercise/exercise";
import type { PlanItem } from "../plan/session";
import { easedTo } from "../plan/versions";
import type { ScreeningId } from "./screening";

/** How wrists, shoulders, knees and a pregnancy change the exercises. All by judgement unless it says otherwise. */
export interface Adaptation {
  readonly tick: ScreeningId;
  readonly exercise: ExerciseId;
  /** Only these variants, or all but these; absent: every one. */
  readonly only?: readonly string[];
  readonly but?: readonly string[];
  /** "leave-out": not in the plan; "variant": done this way at the most; "tip": the same, with a word of help. */
  readonly change:
    | { readonly kind: "leave-out" }
    | { readonly kind: "variant"; readonly variant: string }
    | { readonly kind: "tip" };
  /** Names the words that say how. */
  readonly tip: AdaptationTip;
  readonly source: string;
}

export const ADAPTATION_TIPS = [
  "fists-or-forearms",
  "cushion-under-knees",
  "arms-by-sides",
  "elbows-low",
  "no-lying-on-front",
  "no-long-lying-on-back",
  "stand-more-upright",
] as const;
export type AdaptationTip = (typeof ADAPTATION_TIPS)[number];

const own = "judgement";

export const ADAPTATIONS: readonly Adaptation[] = [
  { tick: "wrists", exercise: "bird-dog", change: { kind: "tip" }, tip: "fists-or-forearms", source: own },
  { tick: "wrists", exercise: "cat-cow", change: { kind: "tip" }, tip: "fists-or-forearms", source: own },
  { tick: "knees", exercise: "bird-dog", change: { kind: "tip" }, tip: "cushion-under-knees", source: own },
  { tick: "knees", exercise: "cat-cow", change: { kind: "tip" }, tip: "cushion-under-knees", source: own },
  {
    tick: "shoulders",
    exercise: "bird-dog",
    change: { kind: "variant", variant: "leg-only" },
    tip: "elbows-low",
    source: own,
  },
  {
    tick: "shoulders",
    exercise: "superman",
    but: ["forehead-down"],
    change: { kind: "variant", variant: "arms-by-sides" },
    tip: "arms-by-sides",
    source: "rules §6.4: stiff shoulders keep the arms by the sides",
  },
  {
    tick: "shoulders",
    exercise: "bodyweight-row",
    but: ["prone-w"],
    change: { kind: "variant", variant: "upright" },
    tip: "stand-more-upright",
    source: own,
  },
  { tick: "pregnancy", exercise: "superman", change: { kind: "leave-out" }, tip: "no-lying-on-front", source: own },
  {
    tick: "pregnancy",
    exercise: "bodyweight-row",
    only: ["prone-w"],
    change: { kind: "leave-out" },
    tip: "no-lying-on-front",
    source: own,
  },
  { tick: "pregnancy", exercise: "dead-bug", change: { kind: "leave-out" }, tip: "no-long-lying-on-back", source: own },
  {
    tick: "pregnancy",
    exercise: "glute-bridge",
    change: { kind: "variant", variant: "small-range" },
    tip: "no-long-lying-on-back",
    source: own,
  },
];

/** Those that apply to an exercise, done in a variant. */
export function adaptationsOf(
  exercise: ExerciseId,
  ticked: readonly ScreeningId[],
  variant: string,
): readonly Adaptation[] {
  return ADAPTATIONS.filter(
    ({ exercise: of, tick, only, but }) =>
      of === exercise && ticked.includes(tick) && (only?.includes(variant) ?? true) && !but?.includes(variant),
  );
}

/** Whether somebody with these ticks may do an exercise this way. */
export function fits(item: PlanItem, ticked: readonly ScreeningId[]): boolean {
  return adapted([item], ticked)[0]?.variant === item.variant;
}

/** The items as somebody with these ticks does them; one item more or less, never an exercise that is not theirs. */
export function adapted(items: readonly PlanItem[], ticked: readonly ScreeningId[]): readonly PlanItem[] {
  return items.flatMap((item) => {
    const changes = adaptationsOf(item.exercise, ticked, item.variant).map(({ change }) => change);
    if (changes.some(({ kind }) => kind === "leave-out")) return [];
    const to = changes.find((change) => change.kind === "variant");
    return [to ? easedTo(item, to.variant) : item];
  });
}
