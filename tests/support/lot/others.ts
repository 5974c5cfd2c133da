/** Films of something else by lot: everyday and training movements that no coach may count anything in. */
import type { BodySide, PoseFrame } from "../../../src/core/body/pose";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../../src/exercises/registry/ids";
import type { Body } from "../../../src/mannequin/body";
import { type Act, EVERYDAY_IDS, everyday, LOOKALIKE_IDS, lookalike } from "../../../src/mannequin/choreography";
import type { Waypoint } from "../../../src/mannequin/choreography/act";
import { repeated } from "../../../src/mannequin/choreography/everyday/course";
import { journey } from "../../../src/mannequin/choreography/perform";
import { countsAs } from "../also-counts";
import { coach, stage } from "../film";
import { BLEMISHES, type BlemishName } from "./blemishes";
import { type Lot, lotOf } from "./draw";
import { filmed } from "./filmed";
import { along, PATHS, POSTURES } from "./other-poses";
import { bodyByLot, cameraAt, viewByLot } from "./who";

export interface OtherFilm {
  readonly name: string;
  readonly frames: readonly PoseFrame[];
  /** On all fours the back's outline is asked for. */
  readonly about: string;
}

/** Movements that a film may count a lift in, as decided where lookalikes are played: left out here. */
const MAY_COUNT = /pick-up|chair-and-back|bow-hands|put-down/;

const acted = (name: string, body: Body, course: Pick<Act, "durationS" | "at">): Act => ({
  name,
  body,
  reps: [],
  props: [],
  ...course,
});

/** The same movement slower or quicker. */
function paced(act: Act, factor: number): Act {
  return { ...act, durationS: act.durationS / factor, at: (t) => act.at(t * factor) };
}

const SOURCES: readonly (readonly [share: number, of: (lot: Lot, body: Body) => Act])[] = [
  [
    0.4,
    (lot, body) => {
      const id = lot.pick(EVERYDAY_IDS.filter((each) => !MAY_COUNT.test(each)));
      return paced(everyday(id, body), lot.between(0.6, 1.6));
    },
  ],
  [0.45, (lot, body) => paced(lookalike(lot.pick(LOOKALIKE_IDS), body), lot.between(0.7, 1.5))],
  [
    0.8,
    (lot, body) => {
      const name = lot.pick(Object.keys(PATHS));
      const way = along(body, (PATHS[name] as (typeof PATHS)[string])(lot));
      const beat = { times: lot.whole(3, 7), cycleS: lot.between(1, 4.5), stillS: lot.between(0.3, 2.5) };
      return acted(name, body, repeated(way, beat));
    },
  ],
  [
    1,
    (lot, body) => {
      const names = Object.keys(POSTURES);
      const walk: Waypoint[] = [];
      const visited: string[] = [];
      const to = (name: string) => {
        const pose = (POSTURES[name] as (typeof POSTURES)[string])(body, lot);
        visited.push(name);
        walk.push({ pose, seconds: lot.between(0.8, 2.5) }, { pose, seconds: lot.between(0, 2.5) });
      };
      const [a, b] = [lot.pick(names), lot.pick(names)];
      // There and back and there again, or from one to the next.
      if (lot.chance(0.5)) for (let n = 0; n < 5; n++) to(n % 2 === 0 ? a : b);
      else for (let n = 0; n < 6; n++) to(lot.pick(names));
      const way = journey(body, walk);
      return acted(visited.join(" → "), body, { durationS: way.seconds, at: way.at });
    },
  ],
];

/** Film number `n` of something else: the same every time. */
export function otherFilm(n: number): OtherFilm {
  const lot = lotOf("something else", n);
  const body = bodyByLot(lot);
  const which = lot.random();
  const act = (SOURCES.find(([share]) => which < share) ?? (SOURCES[0] as (typeof SOURCES)[0]))[1](lot, body);
  const near = lot.pick<BodySide>(["left", "right"]);
  const view = viewByLot(lot, lot.pick(["standing", "lying", "lying"]), [0, 60]);
  const camera = cameraAt(view, near);
  const staged = stage(act, lot.pick([10, 12, 15]));
  const shot = { near, seed: lot.whole(1, 999), camera: () => camera };
  let frames = filmed(staged, { ...shot, outline: false });
  const isOnAllFours = coach("cat-cow", frames, { mode: "clip" }).steps.some(({ posture }) => posture === "all-fours");
  if (isOnAllFours) frames = filmed(staged, { ...shot, outline: true });
  const blemish = lot.chance(0.5) ? lot.pick(Object.keys(BLEMISHES) as BlemishName[]) : null;
  if (blemish) frames = BLEMISHES[blemish](frames, lot, null);
  return {
    name: act.name,
    frames,
    about: JSON.stringify({ n, name: act.name, view, near, blemish, body: body.shape }),
  };
}

/** Full reps that a coach found in a film of something else: "deadlift, live: 3". */
export function falseReps({ name, frames }: OtherFilm, ids: readonly ExerciseId[] = EXERCISE_IDS) {
  return ids.flatMap((id) =>
    (["clip", "live"] as const).flatMap((mode) => {
      if (countsAs(name, mode).includes(id)) return [];
      const { full } = coach(id, frames, { mode }).summary.counts;
      return full === 0 ? [] : [{ id, mode, full }];
    }),
  );
}
