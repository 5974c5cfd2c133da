import { nextEasier } from "../../../core/care/ladder";
import { adviseOnPain, type PainAction } from "../../../core/care/pain";
import type { PainEntry, SessionItem } from "../../../core/plan/session";
import { placeOf } from "../../../core/session/places";
import type { SessionState } from "../../../core/session/state";
import type { Happening, SessionPlay } from "../session-play";

/** What an answer on pain is about. */
export interface PainPlace {
  readonly when: "during" | "after-exercise";
  readonly item: SessionItem | null;
  /** Whether there is anything of that exercise still to come. */
  readonly goesOn: boolean;
}

/** In a rest it is about what was just done, else about what is being done. */
export function painPlaceOf({ step, items }: Pick<SessionState, "step" | "items">): PainPlace {
  const resting = step.kind === "rest";
  const place = resting ? step.after : placeOf(step);
  return {
    when: resting ? "after-exercise" : "during",
    item: (place && items[place.item]) ?? null,
    goesOn: !resting || place?.item === step.next.item,
  };
}

/** What the session does after an answer, in order. The table of care decides; nothing here does. */
export function eventsAfter(entry: PainEntry, action: PainAction, { item, goesOn }: PainPlace): readonly Happening[] {
  if (action === "stop-session") return [{ kind: "end", because: "pain" }];
  const easier = item && nextEasier(item.exercise, item.variant);
  return [
    ...(action === "easier" && easier && goesOn ? [{ kind: "vary", variant: easier } as const] : []),
    ...(action === "stop-exercise" && goesOn ? [{ kind: "skip", because: "pain" } as const] : []),
    { kind: "hurts", score: entry.score },
  ];
}

/**
 * Keeps an answer that was given from the floor, and does what follows from it.
 * @param tell says what was decided, before anything that follows says what comes next: behind that it would come too late
 */
export function followPain(play: SessionPlay, score: number, tell: (action: PainAction) => void): void {
  const place = painPlaceOf(play.machine.getState());
  const entry: PainEntry = {
    at: Date.now(),
    when: place.when,
    score,
    places: [],
    legSymptoms: null,
    exercise: place.item?.exercise ?? null,
    setId: play.setId(),
  };
  const { action } = adviseOnPain(entry, { before: play.painBefore() });
  play.addPain(entry);
  tell(action);
  for (const event of eventsAfter(entry, action, place)) play.happen(event);
}
