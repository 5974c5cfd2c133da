/** Films of strangers as they are found: harsher than a laptop on a floor, every kind with its strength by lot. */
import type { BodySide, PoseFrame } from "../../../src/core/body/pose";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import { EXERCISE_IDS } from "../../../src/exercises/registry/ids";
import { choreography, everyday, type SetOptions } from "../../../src/mannequin/choreography";
import { BLEMISHES, type BlemishName, guessedBeyond } from "./blemishes";
import { lotOf } from "./draw";
import { cutTogether } from "./filmed";
import { chained, resting } from "./joined";
import { mildFaults } from "./mild-faults";
import { counted, type Drawn, type Expected, film, plain, type Sheet, whereSeen } from "./sheet";
import { bodyByLot, cameraAt, levelOf, setByLot, type View, viewByLot } from "./who";

export interface DrawnFilm {
  readonly frames: readonly PoseFrame[];
  /** For each coach that finds its exercise in the film. */
  readonly expected: Readonly<Partial<Record<ExerciseId, Expected>>>;
  readonly about: string;
}

function blemished(name: BlemishName) {
  return (sheet: Sheet): Drawn => whereSeen(sheet, BLEMISHES[name](plain(sheet), sheet.lot, sheet.id));
}

/** Two sets of the same person, from two places or at two times. */
function twoSets(
  sheet: Sheet,
  second: { readonly view: View; readonly near: BodySide; readonly set?: SetOptions },
): Drawn {
  const { id, set, view, near } = sheet;
  const reps = sheet.lot.whole(2, 3);
  const first = { ...set, reps };
  const films = [
    film(sheet, choreography(id, first), cameraAt(view, near), near),
    film(sheet, choreography(id, { ...first, ...second.set }), cameraAt(second.view, second.near), second.near),
  ];
  return { frames: cutTogether(films), ...counted(2 * reps) };
}

const sliced = (frames: readonly PoseFrame[], from: number, to: number) =>
  frames.filter(({ t }) => t >= from && t <= to);

export const KIND_NAMES = [
  "plain",
  "cut off by the frame",
  "joints hidden",
  "legs swapped",
  "depth flipped",
  "nobody found for moments",
  "few pictures, uneven",
  "slow motion or quick",
  "camera moves",
  "turned away",
  "near or far",
  "cut to another view",
  "cut in time",
  "second side from the other side",
  "begins in the middle of a rep",
  "ends in the middle of a rep",
  "talk before and after",
  "wrong form between",
  "a rest between",
  "small ranges",
  "deep ranges",
  "turning in mid-set",
  "two exercises in a film",
  "three blemishes",
] as const;
export type Kind = (typeof KIND_NAMES)[number];

const KINDS: Readonly<Record<Kind, (sheet: Sheet) => Drawn>> = {
  plain: (sheet) => ({ frames: plain(sheet), ...counted(sheet.set.reps) }),
  "cut off by the frame": blemished("cut off by the frame"),
  "joints hidden": blemished("joints hidden"),
  "legs swapped": blemished("legs swapped"),
  "depth flipped": blemished("depth flipped"),
  "nobody found for moments": blemished("nobody found for moments"),
  "few pictures, uneven": blemished("few pictures, uneven"),
  "slow motion or quick": blemished("slow motion or quick"),
  "camera moves": blemished("camera moves"),
  "turned away": (sheet) => {
    const view = viewByLot(sheet.lot, sheet.view.level, [35, 60]);
    return { frames: plain({ ...sheet, view }), ...counted(sheet.set.reps) };
  },
  "near or far": (sheet) => {
    const { lot, view } = sheet;
    const distanceM = lot.chance(0.5) ? lot.between(1.5, 2.2) : lot.between(4.5, 7);
    const frames = plain({ ...sheet, view: { ...view, distanceM } });
    return whereSeen(sheet, guessedBeyond(frames, lot));
  },
  "cut to another view": (sheet) => {
    const view = viewByLot(sheet.lot, sheet.view.level, [0, 45]);
    return twoSets(sheet, { view, near: sheet.lot.pick<BodySide>(["left", "right"]) });
  },
  "cut in time": (sheet) => twoSets(sheet, { view: sheet.view, near: sheet.near, set: { stillS: 0.3 } }),
  "second side from the other side": (sheet) => {
    const near: BodySide = sheet.near === "left" ? "right" : "left";
    const set = { ...sheet.set, alternate: false };
    return twoSets({ ...sheet, set }, { view: sheet.view, near, set: { side: near } });
  },
  "begins in the middle of a rep": (sheet) => {
    const act = choreography(sheet.id, sheet.set);
    const first = act.reps[0];
    const from = first ? sheet.lot.between(first.topS, first.topEndS) : 0;
    // A lift is seen whole from its lowest place on.
    const whole = EXERCISES[sheet.id].rep.seen === "back" ? 0 : 1;
    const frames = sliced(film(sheet, act, cameraAt(sheet.view, sheet.near)), from, Infinity);
    return { frames, ...counted(act.reps.length - whole) };
  },
  "ends in the middle of a rep": (sheet) => {
    const act = choreography(sheet.id, sheet.set);
    const last = act.reps.at(-1);
    const to = last ? sheet.lot.between(last.topS, last.topEndS) : 0;
    const whole = EXERCISES[sheet.id].rep.seen === "out" ? 0 : 1;
    const frames = sliced(film(sheet, act, cameraAt(sheet.view, sheet.near)), 0, to);
    return { frames, ...counted(act.reps.length - whole) };
  },
  "talk before and after": (sheet) => {
    const set = choreography(sheet.id, { ...sheet.set, approach: true, leave: true });
    const talk = () =>
      everyday(sheet.lot.pick(["upright-row", "side-bends", "overhead-press", "kneeling-talk"]), set.body);
    const parts = sheet.lot.chance(0.5) ? [talk(), set] : [talk(), set, talk()];
    const act = chained(parts, () => []);
    return { frames: film(sheet, act, cameraAt(sheet.view, sheet.near)), ...counted(set.reps.length) };
  },
  "wrong form between": (sheet) => {
    const { id, lot, set } = sheet;
    const wrong = Array.from({ length: set.reps }, (_, n) => n > 0 && lot.chance(0.4));
    const faultsByRep = wrong.map((is) => (is ? [lot.pick(mildFaults(id))] : []));
    const good = wrong.filter((is) => !is).length;
    const { most } = counted(set.reps);
    return { frames: plain(sheet, { ...set, faultsByRep }), least: counted(good).least, most };
  },
  "a rest between": (sheet) => {
    const { id, lot, set } = sheet;
    const reps = lot.whole(2, 3);
    const half = () => choreography(id, { ...set, reps, stillS: 0.6 });
    const act = chained([half(), half()], () => resting(id, half().body, lot));
    return { frames: film(sheet, act, cameraAt(sheet.view, sheet.near)), ...counted(2 * reps) };
  },
  "small ranges": (sheet) => {
    const range = Array.from({ length: sheet.set.reps }, () => sheet.lot.between(0.75, 1));
    // Whether less than nine tenths are whole is the exercise's own business.
    const { least } = counted(range.filter((share) => share >= 0.9).length);
    return { frames: plain(sheet, { ...sheet.set, range }), least: Math.max(0, least), most: sheet.set.reps };
  },
  "deep ranges": (sheet) => {
    const range = Array.from({ length: sheet.set.reps }, () => sheet.lot.between(1.12, 1.3));
    return { frames: plain(sheet, { ...sheet.set, range }), ...counted(sheet.set.reps) };
  },
  "turning in mid-set": (sheet) => {
    const { lot, view, near } = sheet;
    const act = choreography(sheet.id, sheet.set);
    const [from, to] = [view.yawDeg, lot.between(-50, 50)];
    const startS = lot.between(0.2, 0.6) * act.durationS;
    const lastS = lot.between(1, 8);
    const stands = cameraAt(view, near);
    const camera = (t: number) => {
      if (t < startS) return stands;
      const share = Math.min(1, (t - startS) / lastS);
      return cameraAt({ ...view, yawDeg: from + share * (to - from) }, near);
    };
    return { frames: film(sheet, act, camera), ...counted(act.reps.length) };
  },
  "two exercises in a film": (sheet) => {
    const { lot, set, near } = sheet;
    // What is only being tried changes no film of the others.
    const other = lot.pick(EXERCISE_IDS.filter((id) => id !== sheet.id && !EXERCISES[id].provisional));
    const second: Sheet = { ...sheet, id: other, view: viewByLot(lot, levelOf(other)) };
    // Both are outlined where one of them is counted by the outline.
    const first = film(sheet, choreography(sheet.id, { ...set, leave: true }), cameraAt(sheet.view, near));
    const then = film(second, choreography(other, set), cameraAt(second.view, near));
    return {
      frames: cutTogether([first, then]),
      ...counted(set.reps),
      also: { [other]: counted(set.reps) },
    };
  },
  "three blemishes": (sheet) => {
    const { lot, id } = sheet;
    let frames = plain({ ...sheet, view: viewByLot(lot, sheet.view.level, [0, 50]) });
    const names = Object.keys(BLEMISHES) as BlemishName[];
    const left = names.filter((name) => name !== "few pictures, uneven");
    for (let n = 0; n < 3; n++) {
      const [name = "legs swapped"] = left.splice(lot.whole(0, left.length - 1), 1);
      sheet.about[`blemish${n}`] = name;
      frames = BLEMISHES[name](frames, lot, id);
    }
    return whereSeen(sheet, frames);
  },
};

/** The person, the room and the camera of film number `n` of a kind: the same every time. */
export function sheetOf(id: ExerciseId, kind: string, n: number): Sheet {
  const lot = lotOf(`${id} ${kind}`, n);
  const near = lot.pick<BodySide>(["left", "right"]);
  const set = setByLot(lot, bodyByLot(lot), near);
  const about: Record<string, unknown> = { id, kind, n };
  return { id, lot, near, set, view: viewByLot(lot, levelOf(id)), fps: lot.pick([12, 15, 24]), about };
}

/** What was drawn from a sheet, with what is right to count in it. */
export function asFilm(sheet: Sheet, { frames, least, most, also = {} }: Drawn): DrawnFilm {
  const { id, set, view, near, fps, about } = sheet;
  const all = { ...about, set: { ...set, body: set.body?.shape }, view, near, fps };
  return { frames, expected: { [id]: { least, most }, ...also }, about: JSON.stringify(all) };
}

/** Film number `n` of a kind, of an exercise: the same every time. */
export function drawnFilm(id: ExerciseId, kind: Kind, n: number): DrawnFilm {
  const sheet = sheetOf(id, kind, n);
  return asFilm(sheet, KINDS[kind](sheet));
}
