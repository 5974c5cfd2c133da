import type { FaultRule, Priority, RepSide } from "../exercise/exercise";
import type { Rep, Talk } from "./coach.types";

/** The id under which it is told that reps stop short; no exercise has a rule of that name. */
export const PARTIAL = "partial";

/**
 * One thing a set: nobody mends five things in forty seconds, and one focus at a time is what is learnt from [rules §5.3].
 * The numbers are judgement but for `seen`, of which `npm run evaluate:faults` has what it costs and saves. All are reps.
 */
export const THEME = {
  /** A fault is told of when it was in so many of the last `of` reps. */
  seen: 2,
  of: 3,
  /** Told so often without being mended it is left to the review: another word would not help either. */
  mostTold: 3,
  /** A set has a theme, and perhaps a second. */
  mostThemes: 2,
  /** Not seen for so many reps it is no theme any more, though nobody has measured it as mended. */
  gone: 4,
  /**
   * In any ten reps at most so many cues, and of them so many corrections: good news has a place of its own. From one
   * correction to the next are `apart` reps: whoever was told something tries it first.
   */
  most: {
    quiet: { cues: 1, corrections: 1, apart: 3 },
    normal: { cues: 3, corrections: 2, apart: 3 },
    talkative: { cues: 5, corrections: 4, apart: 2 },
  },
  window: 10,
  /** The same about safety, which else goes before everything. */
  safetyApart: 3,
} as const;

/** What keeps a rep from being counted is told before what could be nicer about it. */
const ORDER: readonly (Priority | typeof PARTIAL)[] = ["safety", PARTIAL, "form", "range", "tempo"];

/** What a theme can be: a rule, or that reps stop short. */
export type Topic = Pick<FaultRule, "id" | "priority" | "key">;
export const SHORT: Topic = { id: PARTIAL, priority: "range", key: false };

/** 0…1 where the rep shows it, else null. */
export function severityIn(rep: Rep, id: string): number | null {
  if (id === PARTIAL) return rep.kind === "partial" ? 1 : null;
  return rep.faults.find((fault) => fault.id === id)?.severity ?? null;
}

/** The most important first: priority, then key, then severity. */
export function worthOf(topic: Topic, severity: number): number {
  const place = ORDER.indexOf(topic.id === PARTIAL ? PARTIAL : topic.priority);
  return (ORDER.length - place) * 10 + (topic.key ? 5 : 0) + severity;
}

export interface Themes {
  /** A rep has ended; before anything is asked of it. */
  ended(rep: Rep): void;
  /** Whether a correction may be said of it now. @param during of the rep that has not ended, else of the last one */
  mayTell(topic: Topic, severity: number, during: boolean): boolean;
  told(topic: Topic, during: boolean): void;
  /** What was told and is measured as mended with this rep, on every side that showed it. Closed by that, praised or not. */
  mended(rep: Rep): string | null;
  mayPraise(): boolean;
  praised(): void;
}

interface Told {
  times: number;
  /** Numbers of the reps in which it was last told and last seen. */
  lastRep: number;
  seenRep: number;
  /** Sides that showed it and are not seen to have mended it. */
  readonly open: Set<RepSide>;
  /** Mended since it was told last. */
  closed: boolean;
}

/** Follows what one set was told. @param seen in how many reps a fault must have been; only the evaluation asks otherwise */
export function createThemes(talk: Talk, seen: number = THEME.seen): Themes {
  const { cues: mostCues, corrections: mostCorrections, apart } = THEME.most[talk];
  const recent: Rep[] = [];
  const topics = new Map<string, Told>();
  const themes: string[] = [];
  let current: string | null = null;
  let n = 0;
  const said: { readonly rep: number; readonly correction: boolean }[] = [];

  const lately = (rep: number) => said.filter((one) => one.rep > rep - THEME.window);

  /** Clearly unsafe comes through whatever the theme and however much was said, unless it has been told just now. */
  function comesThrough({ id }: Topic, rep: number): boolean {
    const known = topics.get(id);
    return !known || known.closed || rep - known.lastRep >= THEME.safetyApart;
  }

  function hasRoom(rep: number): boolean {
    const now = lately(rep);
    const corrections = now.filter(({ correction }) => correction);
    const last = corrections.at(-1)?.rep ?? Number.NEGATIVE_INFINITY;
    return now.length < mostCues && corrections.length < mostCorrections && rep - last >= apart;
  }

  /** It is the theme of the set, or may become it. */
  function isTheme({ id }: Topic, during: boolean): boolean {
    if ((topics.get(id)?.times ?? 0) >= THEME.mostTold) return false;
    if (current !== null) return current === id;
    if (!themes.includes(id) && themes.length >= THEME.mostThemes) return false;
    const showed = recent.slice(during ? 1 - THEME.of : 0).filter((rep) => severityIn(rep, id) !== null).length;
    return showed + (during ? 1 : 0) >= seen;
  }

  return {
    ended(rep) {
      n += 1;
      recent.push(rep);
      if (recent.length > THEME.of) recent.shift();
      for (const [id, topic] of topics) {
        if (severityIn(rep, id) === null) continue;
        topic.seenRep = n;
        if (!topic.closed) topic.open.add(rep.side);
      }
      const theme = current === null ? null : topics.get(current);
      if (theme && n - theme.seenRep >= THEME.gone) current = null;
    },
    mayTell(topic, severity, during) {
      const rep = during ? n + 1 : n;
      if (topic.priority === "safety" && severity >= 1) return comesThrough(topic, rep);
      return isTheme(topic, during) && hasRoom(rep);
    },
    told({ id, priority }, during) {
      const rep = during ? n + 1 : n;
      const topic = topics.get(id) ?? { times: 0, lastRep: rep, seenRep: rep, open: new Set<RepSide>(), closed: false };
      topic.times += 1;
      topic.lastRep = rep;
      topic.seenRep = rep;
      topic.closed = false;
      const side = recent.at(-1)?.side;
      // Whose rep it is that goes on, is known when it has ended.
      if (!during && side) topic.open.add(side);
      topics.set(id, topic);
      said.push({ rep, correction: true });
      if (!themes.includes(id) && priority !== "safety") themes.push(id);
      if (current === null || current === id) current = topic.times >= THEME.mostTold ? null : id;
    },
    mended(rep) {
      let gone: string | null = null;
      for (const [id, topic] of topics) {
        const clear = id === PARTIAL ? rep.kind === "full" : rep.clear?.includes(id) && severityIn(rep, id) === null;
        if (!clear || !topic.open.delete(rep.side) || topic.open.size > 0) continue;
        topic.closed = true;
        if (current === id) current = null;
        // That reps go the whole way again is heard from the count.
        if (id !== PARTIAL) gone ??= id;
      }
      return gone;
    },
    mayPraise: () => talk !== "quiet" && lately(n).length < mostCues,
    praised() {
      said.push({ rep: n, correction: false });
    },
  };
}
