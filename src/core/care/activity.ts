/** Easy movement between sessions, as the user logs it. Plain data that can be stored. */

/** The kinds with the best support for a back that keeps hurting, rules §9.2: walking first, then swimming and cycling. */
export const ACTIVITY_KINDS = ["walking", "swimming", "cycling", "other"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export interface Activity {
  readonly id: string;
  /** Milliseconds since 1970: when it was done. */
  readonly at: number;
  /** Minutes that the clock on the wall was east of UTC; absent in those of before it was kept. */
  readonly offsetMin?: number | undefined;
  readonly kind: ActivityKind;
  readonly minutes: number;
}
