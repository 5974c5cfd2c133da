import type { FaultRule } from "../exercise/exercise";
import type { Cue, Rep, Talk } from "./coach.types";
import { createThemes, SHORT, severityIn, type Topic as Theme, worthOf } from "./theme";

type Topic = Theme & Pick<FaultRule, "cue">;

/** When a cue may be said; rules §5.3 [EJ, S28 for the bandwidth]. What a set is told of, and how often, is in `theme.ts`. */
export const CUEING = {
  /** The same cue is not said again within this time. */
  sameCueGapS: 8,
  /** Why a movement was not counted is said each time, but for one while it is still being said. Judgement. */
  refusalGapS: 2,
  /** A hint for the start pose is said after it has stood this long, and again after `sameCueGapS`. */
  hintAfterS: 1.5,
} as const;

export interface CueArbiter {
  /** At most one cue for a finished rep. */
  afterRep(t: number, rep: Rep): Cue | null;
  /** A movement that was not a rep because something was missing. */
  notARep(t: number, missing: { readonly id: string; readonly text: string }): Cue | null;
  /** Severe faults that last during a long hold of the rep that began at `startedAt`: what is safety's, or the set's theme. */
  duringHold(t: number, lasting: readonly FaultRule[], startedAt: number): Cue | null;
  /** What is wrong with the picture, whatever the exercise. */
  picture(t: number, what: { readonly id: string; readonly text: string }): Cue | null;
  /** A hint that is still missing for the start pose. */
  hint(t: number, hint: { readonly id: string; readonly text: string } | null): Cue | null;
}

export interface Cueing {
  readonly talk?: Talk;
  /** In how many reps a fault must have been seen; see `createThemes`. */
  readonly seen?: number;
}

/** Decides what is said, one thing at a time, and one thing a set. */
export function createCueArbiter(rules: readonly FaultRule[], partialCue: string, cueing: Cueing = {}): CueArbiter {
  const saidAt = new Map<string, number>();
  const themes = createThemes(cueing.talk ?? "normal", cueing.seen);
  /** When something was last said in the middle of a rep: more is not said of that rep. */
  let inHoldAt = Number.NEGATIVE_INFINITY;
  let hintSince: { id: string; t: number } | null = null;

  function may(t: number, id: string, gapS: number = CUEING.sameCueGapS): boolean {
    const last = saidAt.get(id);
    return last === undefined || t - last >= gapS;
  }

  function say(cue: Cue): Cue {
    saidAt.set(cue.id, cue.t);
    return cue;
  }

  /** The most important of what was found, if it may be said. */
  function tell(t: number, found: readonly { readonly topic: Topic; readonly severity: number }[], during: boolean) {
    const ranked = [...found].sort((a, b) => worthOf(b.topic, b.severity) - worthOf(a.topic, a.severity));
    for (const { topic, severity } of ranked) {
      if (!themes.mayTell(topic, severity, during) || !may(t, topic.id)) continue;
      themes.told(topic, during);
      return say({ t, id: topic.id, text: topic.cue, kind: "fault", priority: topic.priority });
    }
    return null;
  }

  const topics: readonly Topic[] = [...rules, { ...SHORT, cue: partialCue }];
  return {
    afterRep(t, rep) {
      themes.ended(rep);
      const mended = themes.mended(rep);
      if (inHoldAt >= rep.start) return null;
      const found = topics.flatMap((topic) => {
        const severity = severityIn(rep, topic.id);
        return severity === null ? [] : [{ topic, severity }];
      });
      const cue = tell(t, found, false);
      if (cue) return cue;
      // A bad rep is never praised.
      if (rep.kind !== "full" || rep.faults.some(({ severity }) => severity >= 1)) return null;
      const rule = rules.find(({ id }) => id === mended);
      if (!rule || !themes.mayPraise()) return null;
      themes.praised();
      return say({ t, id: `praise:${rule.id}`, text: rule.praise, kind: "praise", priority: rule.priority });
    },
    notARep(t, missing) {
      return may(t, missing.id, CUEING.refusalGapS)
        ? say({ t, ...idAndText(missing), kind: "fault", priority: "form" })
        : null;
    },
    duringHold(t, lasting, startedAt) {
      if (inHoldAt >= startedAt) return null;
      const cue = tell(
        t,
        lasting.map((topic) => ({ topic, severity: 1 })),
        true,
      );
      if (cue) inHoldAt = t;
      return cue;
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
