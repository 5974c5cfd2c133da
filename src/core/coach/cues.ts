import type { FaultRule, Priority, RepSide } from "../exercise/exercise";
import type { Cue, Rep } from "./coach.types";

/**
 * When a cue may be said; rules §5.3 [EJ, S28 for the bandwidth]. All counts are of reps. The first rep of a side has no
 * other rep to be held against: unless it is about safety, what was severe in it is said once it has been seen twice.
 */
export const CUEING = {
  /** The same cue is not said again within this time. */
  sameCueGapS: 8,
  /** Why a movement was not counted is said each time, but for one while it is still being said. Judgement. */
  refusalGapS: 2,
  /** Minor faults are said only when seen in `minorIn` of the last `minorOf` reps. */
  minorIn: 2,
  minorOf: 3,
  /** A hint for the start pose is said after it has stood this long, and again after `sameCueGapS`. */
  hintAfterS: 1.5,
} as const;

const ORDER: readonly Priority[] = ["safety", "form", "range", "tempo"];

export interface CueArbiter {
  /** At most one cue for a finished rep. */
  afterRep(t: number, rep: Rep): Cue | null;
  /** A movement that was not a rep because something was missing. */
  notARep(t: number, missing: { readonly id: string; readonly text: string }): Cue | null;
  /** A severe fault that lasts during a long hold of the rep that began at `startedAt`. */
  duringHold(t: number, rule: FaultRule, startedAt: number): Cue | null;
  /** What is wrong with the picture, whatever the exercise. */
  picture(t: number, what: { readonly id: string; readonly text: string }): Cue | null;
  /** A hint that is still missing for the start pose. */
  hint(t: number, hint: { readonly id: string; readonly text: string } | null): Cue | null;
}

/** Decides what is said, one thing at a time. */
export function createCueArbiter(rules: readonly FaultRule[], partialCue: string): CueArbiter {
  const saidAt = new Map<string, number>();
  const recent: Rep[] = [];
  /** Faults that were told of and are not yet seen to be gone, with the side whose they were. */
  const told = new Map<string, RepSide>();
  /** Sides of which a rep has ended. */
  const known = new Set<RepSide>();
  /** When something was last said in the middle of a rep: more is not said of that rep. */
  let inHoldAt = Number.NEGATIVE_INFINITY;
  let inHold: string | null = null;
  let hintSince: { id: string; t: number } | null = null;

  function may(t: number, id: string, gapS: number = CUEING.sameCueGapS): boolean {
    const last = saidAt.get(id);
    return last === undefined || t - last >= gapS;
  }

  function say(cue: Cue): Cue {
    saidAt.set(cue.id, cue.t);
    return cue;
  }

  function faultCue(t: number, rule: FaultRule, side: RepSide): Cue {
    told.set(rule.id, side);
    return say({ t, id: rule.id, text: rule.cue, kind: "fault", priority: rule.priority });
  }

  function worth(rep: Rep, rule: FaultRule, isFirst: boolean): number | null {
    const fault = rep.faults.find((each) => each.id === rule.id);
    if (!fault) return null;
    const often = recent.filter((each) => each.faults.some((one) => one.id === rule.id)).length;
    const alone = fault.severity < 1 || (isFirst && rule.priority !== "safety");
    if (alone && often < CUEING.minorIn) return null;
    return (ORDER.length - ORDER.indexOf(rule.priority)) * 10 + (rule.key ? 5 : 0) + fault.severity;
  }

  return {
    afterRep(t, rep) {
      recent.push(rep);
      if (recent.length > CUEING.minorOf) recent.shift();
      const isFirst = !known.has(rep.side);
      known.add(rep.side);
      if (inHoldAt >= rep.start) {
        if (inHold) told.set(inHold, rep.side);
        return null;
      }
      const ranked = rules
        .map((rule) => ({ rule, worth: worth(rep, rule, isFirst) }))
        .filter((entry): entry is { rule: FaultRule; worth: number } => entry.worth !== null)
        .sort((a, b) => b.worth - a.worth);
      for (const { rule } of ranked) if (may(t, rule.id)) return faultCue(t, rule, rep.side);
      if (rep.kind === "partial") {
        return may(t, "partial") ? say({ t, id: "partial", text: partialCue, kind: "fault", priority: "range" }) : null;
      }
      if (rep.kind !== "full" || rep.faults.some((fault) => fault.severity >= 1)) return null;
      for (const [id, side] of told) {
        const rule = rules.find((each) => each.id === id);
        // One leg's fault is not mended by the other one's rep, nor by a rep that is hardly within the limit.
        if (!rule || side !== rep.side || !rep.clear?.includes(id)) continue;
        told.delete(id);
        return say({ t, id: `praise:${id}`, text: rule.praise, kind: "praise", priority: rule.priority });
      }
      return null;
    },
    notARep(t, missing) {
      return may(t, missing.id, CUEING.refusalGapS)
        ? say({ t, ...idAndText(missing), kind: "fault", priority: "form" })
        : null;
    },
    duringHold(t, rule, startedAt) {
      if (inHoldAt >= startedAt || !may(t, rule.id)) return null;
      if (known.size === 0 && rule.priority !== "safety") return null;
      inHoldAt = t;
      inHold = rule.id;
      // Whose rep it is, is known when it has ended.
      return faultCue(t, rule, "both");
    },
    picture(t, what) {
      return may(t, what.id) ? say({ t, ...idAndText(what), kind: "setup", priority: "safety" }) : null;
    },
    hint(t, hint) {
      if (!hint) {
        hintSince = null;
        return null;
      }
      if (hintSince?.id !== hint.id) hintSince = { id: hint.id, t };
      if (t - hintSince.t < CUEING.hintAfterS || !may(t, hint.id)) return null;
      return say({ t, id: hint.id, text: hint.text, kind: "setup", priority: "safety" });
    },
  };
}

function idAndText({ id, text }: { readonly id: string; readonly text: string }) {
  return { id, text };
}
