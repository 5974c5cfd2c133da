import type { CoachStep, Counts, Cue } from "../../core/coach/coach.types";
import type { ToneName } from "../../device/sound/tones";
import type { Settings } from "../person/settings";

/** What is to be heard after a frame: words in order of their coming, and at most one tone. */
export interface Announcement {
  readonly words: readonly {
    readonly text: string;
    readonly rank: number;
    readonly urgent?: boolean;
    readonly freshMs?: number;
  }[];
  readonly tone: ToneName | null;
}

export interface Announcer {
  hear(step: CoachStep, verbosity: Settings["verbosity"]): Announcement;
}

/**
 * Which speech gives way to which, lowest first. "countdown": the last seconds of a rest or of a count-in; "notice": what
 * leads through a session, an exercise that comes next, the end of a set, a pause.
 */
export const RANK = { countdown: 0, count: 1, praise: 2, setup: 3, cue: 4, safety: 5, notice: 6 } as const;
/** A count is true until the next one; a cue until the next rep is well under way. Judgement. */
const FRESH_MS = { count: 1500, cue: 4000 } as const;
/** Back in the start pose within this time nothing is announced again: the set goes on. Judgement. */
const BRIEFLY_AWAY_S = 4;
/** Holds shorter than this are not counted aloud at normal verbosity: the hold tone says enough. Judgement. */
const LONG_HOLD_S = 5;

/** What is said of a step and belongs to no exercise. */
export interface AnnouncerWords {
  /** null: what follows says so, such as a count-in. */
  readonly ready: string | null;
  readonly lost: string;
  /** A rep of one side, where each side has its own count. */
  readonly count: (side: "left" | "right", count: number) => string;
  /** The other side has all of its reps: now this one. */
  readonly turnTo: (side: "left" | "right") => string;
}

/**
 * Turns coach steps into speech and tones. Counts are spoken from the finished rep, so that they sound even where a cue
 * comes on the same frame. What the set-up says is said by its own conversation (`core/setup/talk.ts`).
 * @param sided the exercise counts its sides separately
 * @param words what to say when ready
 * @param target what there is to reach: the counts that come in are no higher where each side has its own
 */
export function createAnnouncer(
  sided: boolean,
  words: AnnouncerWords,
  target: { readonly reps: number; readonly perSide: boolean } | null = null,
): Announcer {
  let phase: CoachStep["phase"] = "setup";
  /** Since when the start pose is being looked for; infinitely long before it was first found. */
  let settingUpSince = Number.NEGATIVE_INFINITY;
  let counts: Counts = { full: 0, partial: 0, left: 0, right: 0 };
  let heldS = 0;
  let holdReached = false;

  /** Two movements that begin a set come at once. */
  const isTwo = (now: Counts) => now.full === counts.full + 2;

  /** The side that is to go on alone, as the one of this rep has all of its own. */
  function turnsTo(now: Counts, side: "left" | "right" | "both"): "left" | "right" | null {
    if (!target?.perSide || side === "both" || now[side] < target.reps) return null;
    const other = side === "left" ? "right" : "left";
    return now[other] < target.reps ? other : null;
  }

  function spokenCount(now: Counts, side: "left" | "right" | "both"): string {
    if (!sided || side === "both") return String(now.full);
    if (!isTwo(now)) return words.count(side, now[side]);
    const news = (["left", "right"] as const).filter((each) => now[each] > counts[each]);
    return news.map((each) => words.count(each, now[each])).join(", ");
  }

  return {
    hear(step, verbosity) {
      const said: Announcement["words"][number][] = [];
      let tone: ToneName | null = null;

      if (step.hold) {
        const { seconds, target } = step.hold;
        const whole = Math.floor(seconds);
        const aloud = verbosity === "talkative" || (verbosity === "normal" && target >= LONG_HOLD_S);
        if (aloud && whole > heldS && whole <= target) said.push(counted(String(whole)));
        heldS = whole;
        if (target > 0 && seconds >= target && !holdReached) {
          holdReached = true;
          tone = "hold";
        }
      } else {
        heldS = 0;
        holdReached = false;
      }

      if (step.phase === "setup" && phase !== "setup") settingUpSince = step.t;
      // Whoever begins by moving needs no word of it.
      if (step.phase === "ready" && phase === "setup" && !step.finished && step.t - settingUpSince > BRIEFLY_AWAY_S) {
        tone = "ready";
        if (words.ready) said.push({ text: words.ready, rank: RANK.setup });
      }
      if (step.phase === "paused" && phase !== "paused" && phase !== "setup") {
        tone = "lost";
        if (!step.cue) said.push({ text: words.lost, rank: RANK.setup });
      }
      phase = step.phase;

      if (step.finished?.kind === "full") {
        const other = turnsTo(step.counts, step.finished.side);
        // A rep beyond what its side had to do counts for nothing, and is told by what there is to do instead.
        const isCounted = step.counts.full > counts.full;
        if (isCounted) tone = isTwo(step.counts) ? "reps" : "rep";
        if (isCounted && verbosity !== "quiet") said.push(counted(spokenCount(step.counts, step.finished.side)));
        if (other && (!isCounted || verbosity !== "quiet")) said.push({ text: words.turnTo(other), rank: RANK.cue });
      }
      counts = step.counts;
      if (step.cue && isHeard(step.cue, verbosity)) {
        const rank = rankOf(step.cue);
        said.push({ text: step.cue.text, rank, urgent: rank >= RANK.cue, freshMs: FRESH_MS.cue });
      }
      return { words: said, tone };
    },
  };
}

function counted(text: string): Announcement["words"][number] {
  return { text, rank: RANK.count, freshMs: FRESH_MS.count };
}

function rankOf(cue: Cue): number {
  if (cue.kind === "praise") return RANK.praise;
  if (cue.kind === "hold" || cue.kind === "count") return RANK.count;
  return cue.priority === "safety" ? RANK.safety : RANK.cue;
}

function isHeard(cue: Cue, verbosity: Settings["verbosity"]): boolean {
  // The announcer counts by itself, and the set-up has a conversation of its own.
  if (cue.kind === "count" || cue.kind === "setup") return false;
  return verbosity !== "quiet" || cue.kind === "fault";
}
