/** Weekdays to choose from. By themselves: the settings know them, and what comes of them loads with its screens. */

/** 0 Monday … 6 Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];
/** Rules §9.2: two or three sessions a week, a day between. */
export const MOST_DAYS = 3;
/** Monday, Wednesday, Friday: a day between each two, and the weekend. Judgement; the user chooses. */
export const USUAL_DAYS: readonly Weekday[] = [0, 2, 4];
