/**
 * What is asked before first use. A tick means: please speak to a clinician first. Single signs tell little, so it is
 * asked and advised, never diagnosed. Source: rules §9.4.
 */
export const SCREENING_IDS = [
  "fall",
  "bones",
  "cancer",
  "weight",
  "fever",
  "night",
  "leg",
  "pregnancy",
  "surgery",
  "heart",
  "age",
] as const;
export type ScreeningId = (typeof SCREENING_IDS)[number];
