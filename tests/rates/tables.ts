/** One row a rate. */

import type { PoseFrame } from "../../src/core/body/pose";
import { mean } from "../../src/core/body/statistics";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import type { Clip } from "../evaluation/clips";
import { type Counted, compare, tally } from "../evaluation/count";
import type { Row } from "../evaluation/table";
import { type Differences, differences } from "./compare";
import type { DrawnFilm } from "./drawn";
import { type Film, type Looked, look, type Rate } from "./looking";

const ALL = 60;
const RATES: readonly (readonly [name: string, rate: Rate])[] = [
  ["all of them", ALL],
  ["20 a second", 20],
  ["10 a second", 10],
  ["as many as are needed", "adaptive"],
];

interface ClipFilm {
  readonly clip: Clip;
  readonly frames: readonly PoseFrame[];
}

export function clipRows(clips: readonly ClipFilm[], say: (line: string) => void): Row[] {
  return [
    [
      "pictures",
      "a second",
      "exact",
      "within one",
      "sides",
      "tops met",
      "severe faults of good reps",
      "live: began",
      "live: exact",
      "live: false reps",
    ],
    ...RATES.map(([name, rate]): Row => {
      say(`looking: ${name}`);
      const own = clips.flatMap(({ clip, frames }) => {
        if (!clip.exercise) return [];
        const film = { exercise: clip.exercise, frames };
        return [{ clip, inClip: look(film, rate, "clip"), live: lookLive(film, rate) }];
      });
      const counted = own.map(
        ({ clip, inClip }): Counted => ({ clip, own: compare(clip, inClip.summary), others: [] }),
      );
      const { clips: of, exact, withinOne, sides, tops } = tally(counted);
      const countable = own.filter(({ clip }) => clip.countable && clip.reps !== null);
      const none = clips.filter(({ clip }) => clip.exercise === null);
      const falses = none.flatMap(({ frames }) =>
        EXERCISE_IDS.map((exercise) => look({ exercise, frames }, rate, "live").summary.counts.full),
      );
      const pictures = own.reduce((sum, each) => sum + each.live.pictures, 0);
      const seconds = own.reduce((sum, each) => sum + each.live.seconds, 0);
      return [
        name,
        (pictures / seconds).toFixed(1),
        `${exact} of ${of}`,
        `${withinOne} of ${of}`,
        `${sides.right} of ${sides.of}`,
        `${tops.met} of ${tops.of}`,
        alarms(counted),
        `${countable.filter((each) => each.live.began !== null).length} of ${countable.length}`,
        countable.filter((each) => each.live.summary.counts.full === each.clip.reps).length,
        `${falses.reduce((sum, reps) => sum + reps, 0)} of ${none.length} films`,
      ];
    }),
  ];
}

/** Reps with a severe fault in clips of people that are labelled good. */
function alarms(counted: readonly Counted[]): string {
  const reps = counted.flatMap(
    ({ clip, own }) => (clip.form === "good" && clip.kind === "real" && own?.summary.reps) || [],
  );
  return `${reps.filter(({ faults }) => faults.some(({ severity }) => severity >= 1)).length} of ${reps.length}`;
}

/** Looks before the camera are wanted by two tables. */
const live = new Map<readonly PoseFrame[], Map<Rate, Looked>>();
function lookLive(film: Film, rate: Rate): Looked {
  const known = live.get(film.frames) ?? new Map<Rate, Looked>();
  live.set(film.frames, known);
  const looked = known.get(rate) ?? look(film, rate, "live");
  known.set(rate, looked);
  return looked;
}

/** Each rate against all pictures. */
export function laterRows(films: readonly Film[]): Row[] {
  return [
    [
      "pictures",
      "a second",
      "reps the same",
      "… their faults too",
      "more reps",
      "cues the same",
      "more cues",
      "counted later",
      "said later",
    ],
    ...RATES.map(([name, rate]): Row => {
      const each = films.map((film) => differences(lookLive(film, ALL), lookLive(film, rate)));
      const sum = (of: (one: Differences) => number) => each.reduce((total, one) => total + of(one), 0);
      return [
        name,
        (sum(({ pictures }) => pictures) / sum(({ seconds }) => seconds)).toFixed(1),
        `${sum(({ repsSame }) => repsSame)} of ${sum(({ reps }) => reps)}`,
        sum(({ faultsSame }) => faultsSame),
        sum(({ repsMore }) => repsMore),
        `${sum(({ cuesSame }) => cuesSame)} of ${sum(({ cues }) => cues)}`,
        sum(({ cuesMore }) => cuesMore),
        later(each.flatMap(({ countLater }) => countLater)),
        later(each.flatMap(({ cueLater }) => cueLater)),
      ];
    }),
  ];
}

function later(seconds: readonly number[]): string {
  if (seconds.length === 0) return "–";
  const sorted = [...seconds].sort((a, b) => a - b);
  return `${mean(sorted).toFixed(3)} s, ${(sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0).toFixed(2)} s`;
}

/** Each rate against what the drawn body did. */
export function drawnRows(films: readonly DrawnFilm[]): Row[] {
  return [
    [
      "pictures",
      "a second",
      "good sets: exact",
      "good sets: sides",
      "faults found",
      "faults found besides",
      "blamed in good sets",
    ],
    ...RATES.map(([name, rate]): Row => {
      const looks = films.map((film) => ({ film, looked: lookLive(film, rate) }));
      const good = looks.filter(({ film }) => film.fault === null);
      const exact = good.filter(({ film, looked }) => looked.summary.reps.length === film.act.reps.length);
      const sides = good.filter(
        ({ film, looked }) =>
          looked.summary.reps.map(({ side }) => side).join() === film.act.reps.map(({ side }) => side).join(),
      );
      const faulty = looks.filter(({ film }) => film.fault !== null);
      const names = ({ looked }: (typeof looks)[number]) =>
        looked.summary.reps.flatMap(({ faults }) => faults.map(({ id }) => id));
      const found = faulty.filter((each) => names(each).includes(each.film.fault ?? ""));
      const besides = faulty.reduce((sum, each) => sum + names(each).filter((id) => id !== each.film.fault).length, 0);
      const seconds = looks.reduce((sum, { looked }) => sum + looked.seconds, 0);
      return [
        name,
        (looks.reduce((sum, { looked }) => sum + looked.pictures, 0) / seconds).toFixed(1),
        `${exact.length} of ${good.length}`,
        `${sides.length} of ${good.length}`,
        `${found.length} of ${faulty.length}`,
        besides,
        good.reduce((sum, each) => sum + names(each).length, 0),
      ];
    }),
  ];
}
