/** What the live coach makes of the labelled clips: whether a set began, and what was counted of it then. */
import { coached } from "../../src/cli/analyze/coached";
import type { PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import type { Clip } from "./clips";
import type { Counted } from "./count";
import type { Row } from "./table";

export interface LiveCount {
  /** Seconds; null: the set never began. */
  readonly began: number | null;
  readonly full: number;
  readonly partial: number;
}

export interface CountedLive {
  readonly clip: Clip;
  /** The clip played to the coach of its own exercise; null for what is none of the seven. */
  readonly own: LiveCount | null;
  readonly others: readonly (LiveCount & { readonly exercise: ExerciseId })[];
}

export function countLive(clip: Clip, frames: readonly PoseFrame[]): CountedLive {
  const count = (id: ExerciseId): LiveCount => {
    const { summary, began } = coached(id, frames, "live");
    return { began, full: summary.counts.full, partial: summary.counts.partial };
  };
  return {
    clip,
    own: clip.exercise && count(clip.exercise),
    others: EXERCISE_IDS.filter((id) => id !== clip.exercise).map((exercise) => ({ exercise, ...count(exercise) })),
  };
}

/** A clip in both ways. */
export interface BothWays {
  readonly clip: Clip;
  readonly inClip: Counted;
  readonly live: CountedLive;
}

/** A set is what a session is made of; films of one rep or two show little of how one begins. */
export const A_SET = 3;

const isNew = ({ added }: Clip) => added !== null;
const percent = (part: number, of: number) => (of === 0 ? "–" : `${part} (${Math.round((100 * part) / of)} %)`);
const seconds = (began: number | null) => (began === null ? "never" : `${began.toFixed(1)} s`);

export function liveClipRows(both: readonly BothWays[]): Row[] {
  const head = ["", "clip", "of", "live", "partial", "began", "as a clip", "partial", "added"];
  const rows = both.flatMap(({ clip, inClip, live }): Row[] => {
    if (!live.own || !inClip.own) return [];
    const off = clip.reps === null ? null : Math.abs(live.own.full - clip.reps);
    const verdict = !clip.countable || off === null ? "–" : off === 0 ? "ok" : off === 1 ? "±1" : "X";
    const { full, partial, began } = live.own;
    return [
      [
        verdict,
        clip.file,
        clip.reps ?? "?",
        full,
        partial,
        seconds(began),
        inClip.own.full,
        inClip.own.partial,
        clip.added ?? "",
      ],
    ];
  });
  return [head, ...rows];
}

export function liveFalseRows(both: readonly BothWays[]): Row[] {
  const rows = both.flatMap(({ clip, inClip, live }) =>
    live.others.flatMap((other): Row[] => {
      const clipWise = inClip.others.find(({ exercise }) => exercise === other.exercise)?.full ?? 0;
      if (other.full === 0 && clipWise === 0) return [];
      return [[clip.file, clip.shows, other.exercise, other.full, seconds(other.began), clipWise, clip.added ?? ""]];
    }),
  );
  return [["clip", "shows", "counted as", "live", "began", "as a clip", "added"], ...rows];
}

/** Over countable clips of at least so many reps. */
function countRow(name: string, both: readonly BothWays[], least: number): Row {
  const sets = both.filter(({ clip, live }) => live.own && clip.countable && (clip.reps ?? 0) >= least);
  const off = ({ clip, live }: BothWays) => Math.abs((live.own?.full ?? 0) - (clip.reps ?? 0));
  const offInClip = ({ inClip }: BothWays) => Math.abs(inClip.own?.error ?? 0);
  const count = (is: (each: BothWays) => boolean) => percent(sets.filter(is).length, sets.length);
  return [
    name,
    sets.length,
    count(({ live }) => live.own?.began !== null),
    count((each) => off(each) === 0),
    count((each) => off(each) <= 1),
    count((each) => offInClip(each) === 0),
    count((each) => offInClip(each) <= 1),
  ];
}

export function liveSummaryRows(both: readonly BothWays[]): Row[] {
  const [older, newer] = [both.filter(({ clip }) => !isNew(clip)), both.filter(({ clip }) => isNew(clip))];
  return [
    ["countable clips", "clips", "began", "live exact", "within one", "as clips exact", "within one"],
    countRow(`of ${A_SET} reps and more`, both, A_SET),
    countRow("… the first ones", older, A_SET),
    countRow("… the new ones", newer, A_SET),
    countRow("all", both, 0),
    countRow("… the first ones", older, 0),
    countRow("… the new ones", newer, 0),
    ...EXERCISE_IDS.map((id) =>
      countRow(
        id,
        both.filter(({ clip }) => clip.exercise === id),
        0,
      ),
    ),
  ];
}

export function liveFalseSummaryRows(both: readonly BothWays[]): Row[] {
  const row = (name: string, group: readonly BothWays[]): Row => {
    const pairs = group.flatMap(({ live }) => live.others);
    const full = (counts: readonly { readonly full: number }[]) => counts.reduce((sum, each) => sum + each.full, 0);
    const total = full(pairs);
    const inClips = full(group.flatMap(({ inClip }) => inClip.others));
    const rate = (reps: number) => (pairs.length === 0 ? "–" : (reps / pairs.length).toFixed(4));
    const began = pairs.filter((each) => each.began !== null).length;
    return [name, group.length, pairs.length, began, total, rate(total), inClips, rate(inClips)];
  };
  const none = both.filter(({ clip }) => clip.exercise === null);
  return [
    ["films", "films", "films × coaches", "began", "false reps live", "each", "as clips", "each"],
    row("of something else", none),
    row(
      "… the first ones",
      none.filter(({ clip }) => !isNew(clip)),
    ),
    row(
      "… the new ones",
      none.filter(({ clip }) => isNew(clip)),
    ),
    row("of all kinds, another exercise's coach", both),
  ];
}
