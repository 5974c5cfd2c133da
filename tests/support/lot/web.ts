/** Films as the web has them: cut, laid over, narrated, in the hand; every kind with its strength by lot. */
import { otherSide } from "../../../src/core/body/pose";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import { blendPoses } from "../../../src/mannequin/body-pose";
import { type Act, choreography, everyday, faultsOf } from "../../../src/mannequin/choreography";
import { withLimb } from "../../../src/mannequin/choreography/everyday/course";
import { mirrored } from "../perturb";
import { asFilm, type DrawnFilm, sheetOf } from "./harsh";
import { chained, resting } from "./joined";
import { mildFaults } from "./mild-faults";
import { counted, type Drawn, film, plain, type Sheet, whereSeen } from "./sheet";
import { inset, slipping, writtenOver } from "./web-blemishes";
import { asItIs, WEB_VARIANTS } from "./web-variants";
import { bodyByLot, cameraAt, viewByLot } from "./who";

export const WEB_KINDS = [
  "every rep from another place",
  "mirrored",
  "words over it",
  "split screen",
  "quick motion",
  "phone held upright",
  "somebody beside",
  "picture in picture",
  "talk between the reps",
  "first wrongly, then rightly",
  "parts of a rep first",
  "held for long",
  "very quick",
  "very slow",
  "another version",
] as const;
export type WebKind = (typeof WEB_KINDS)[number];

/** Seconds of a rep by its tempo. */
const lastsS = ({ set: { tempo } }: Sheet) => (tempo?.outS ?? 1) + (tempo?.holdS ?? 1) + (tempo?.backS ?? 1);
const all = ({ set }: Sheet, frames: Drawn["frames"]): Drawn => ({ frames, ...counted(set.reps) });

/** A rep in which the model looked at another figure may be lost, and one that it ended or began with in the middle. */
function slipped({ set }: Sheet, lost: number) {
  return { least: Math.max(0, set.reps - lost), most: set.reps };
}

/** Moments at which the film passes from one rep to the next. */
function turns({ reps }: Act): readonly number[] {
  return reps.slice(1).map(({ startS }, n) => (startS + (reps[n]?.endS ?? startS)) / 2);
}

/** The person beside, or in the corner: standing and talking, elsewhere in the picture, or the same one from another place. */
function besideHim(sheet: Sheet) {
  const { lot, near } = sheet;
  const act = everyday(lot.pick(["upright-row", "side-bends", "overhead-press", "kneeling-talk"]), bodyByLot(lot));
  const view = viewByLot(lot, "standing", [20, 90]);
  const scale = lot.between(0.6, 1);
  const dx = (lot.chance(0.5) ? 1 : -1) * lot.between(0.35, 0.6);
  return inset(film({ ...sheet, view }, act, cameraAt(view, near)), scale, dx, 0);
}

const KINDS: Readonly<Record<WebKind, (sheet: Sheet) => Drawn>> = {
  "every rep from another place": (sheet) => {
    const { lot, set, id } = sheet;
    const act = choreography(id, { ...set, tempo: { ...set.tempo, restS: lot.between(0.6, 1.6) } });
    const cuts = turns(act);
    const views = act.reps.map(() => ({
      camera: cameraAt(viewByLot(lot, sheet.view.level, [0, 45]), lot.chance(0.8) ? sheet.near : otherSide(sheet.near)),
    }));
    const first = cameraAt(sheet.view, sheet.near);
    const camera = (t: number) => views[cuts.filter((cut) => t >= cut).length]?.camera ?? first;
    return { frames: film(sheet, act, camera), ...counted(set.reps) };
  },
  mirrored: (sheet) => all(sheet, mirrored(plain(sheet))),
  "words over it": (sheet) => whereSeen(sheet, writtenOver(plain(sheet), sheet.lot)),
  "split screen": (sheet) => {
    const { lot, near } = sheet;
    const act = choreography(sheet.id, sheet.set);
    const other = viewByLot(lot, sheet.view.level, [0, 90]);
    const half = (view: Sheet["view"], dx: number) => inset(film(sheet, act, cameraAt(view, near)), 0.5, dx, 0);
    const [one, two] = [half(sheet.view, -0.42), half(other, 0.42)];
    const { frames, when } = slipping(one, two, lot, lot.whole(0, 2), [0.3, 3]);
    return { frames, ...slipped(sheet, 2 * when.length) };
  },
  "quick motion": (sheet) => {
    const factor = sheet.lot.between(2, 4);
    const frames = plain({ ...sheet, fps: 30 }).map((frame) => ({ ...frame, t: frame.t / factor }));
    const drawn = all(sheet, frames);
    return lastsS(sheet) / factor < 1.2 ? { ...drawn, least: 0 } : drawn;
  },
  "phone held upright": (sheet) => {
    const { lot, near } = sheet;
    const distanceM = sheet.view.level === "standing" ? lot.between(2.2, 4) : lot.between(3.4, 6);
    const stands = cameraAt({ ...sheet.view, distanceM, heightM: lot.between(0.3, 1.5) }, near);
    const camera = { ...stands, aspect: 9 / 16, verticalFovDeg: lot.between(58, 70) };
    const act = choreography(sheet.id, sheet.set);
    return whereSeen(sheet, film(sheet, act, camera));
  },
  "somebody beside": (sheet) => {
    const { frames, when } = slipping(plain(sheet), besideHim(sheet), sheet.lot, sheet.lot.whole(1, 2), [0.3, 2]);
    return { frames, ...slipped(sheet, when.length) };
  },
  "picture in picture": (sheet) => {
    const { lot, near } = sheet;
    const whole = plain(sheet);
    const view = viewByLot(lot, sheet.view.level, [0, 90]);
    const small = film(sheet, choreography(sheet.id, sheet.set), cameraAt(view, near));
    const corner = inset(small, 0.32, lot.pick([-0.55, 0.55]), lot.pick([-0.3, 0.3]));
    const { frames, when } = slipping(whole, corner, lot, 1, [0.3, 1.5]);
    return { frames, ...slipped(sheet, when.length) };
  },
  "talk between the reps": (sheet) => {
    const { id, lot, set } = sheet;
    const { body = bodyByLot(lot) } = set;
    const one = (n: number) => {
      const act = choreography(id, {
        ...set,
        body,
        reps: 1,
        seed: n,
        stillS: lot.between(0.5, 2),
        ...sideOf(sheet, n),
      });
      return gesturing(act, lot);
    };
    const acts = Array.from({ length: set.reps }, (_, n) => one(n));
    const act = chained(acts, () => (lot.chance(0.3) ? resting(id, body, lot) : []));
    return { frames: film(sheet, act, cameraAt(sheet.view, sheet.near)), ...counted(set.reps) };
  },
  "first wrongly, then rightly": (sheet) => {
    const { id, lot, set } = sheet;
    const wrong = lot.whole(1, 2);
    const reps = wrong + set.reps;
    const names = new Set(mildFaults(id).map((fault) => fault.id));
    const fault = lot.pick(faultsOf(id).filter((each) => names.has(each.id)));
    const faultsByRep = Array.from({ length: reps }, (_, n) =>
      n < wrong ? [{ id: fault.id, size: fault.major }] : [],
    );
    return {
      frames: plain(sheet, { ...set, range: 1, reps, faultsByRep }),
      least: counted(set.reps).least,
      most: reps,
    };
  },
  "parts of a rep first": (sheet) => {
    const { id, lot, set } = sheet;
    const parts = lot.whole(1, 2);
    // A superman at 0.42 of the drawn range is lifted by the 0.08 torso lengths that are one (rules §6.4).
    const most = id === "superman" ? 0.35 : 0.45;
    const range = [...Array.from({ length: parts }, () => lot.between(most - 0.2, most)), ...(set.range as number[])];
    const reps = parts + set.reps;
    // Of a back's wave there is no whole range, so that a half may be one.
    const waves = set.reps + (EXERCISES[id].signal.adaptive ? parts : 0);
    return { frames: plain(sheet, { ...set, reps, range }), least: counted(set.reps).least, most: waves };
  },
  "held for long": (sheet) => {
    const holdS = EXERCISES[sheet.id].signal.adaptive ? 6 : sheet.lot.between(8, 13);
    const longest = EXERCISES[sheet.id].rep.maxS - lastsS(sheet);
    const tempo = { ...sheet.set.tempo, holdS: Math.min(holdS, longest) };
    return all(sheet, plain(sheet, { ...sheet.set, tempo }));
  },
  "very quick": (sheet) => {
    const wayS = sheet.lot.between(0.3, 0.5);
    const tempo = { outS: wayS, backS: wayS, holdS: 0.05, restS: sheet.lot.between(0.05, 0.4) };
    const slow = EXERCISES[sheet.id].signal.adaptive ? 2.2 : 1;
    const set = { ...sheet.set, reps: sheet.set.reps + 2, tempo: { ...tempo, outS: slow * wayS, backS: slow * wayS } };
    return { frames: plain({ ...sheet, fps: 24 }, set), ...counted(set.reps) };
  },
  "very slow": (sheet) => {
    const { lot, set } = sheet;
    const most = Math.min(6, (EXERCISES[sheet.id].rep.maxS - 3) / 2);
    const tempo = { outS: lot.between(3.5, most), backS: lot.between(3.5, most), holdS: lot.between(0.5, 2), restS: 1 };
    return all(sheet, plain(sheet, { ...set, tempo }));
  },
  "another version": (sheet) => {
    const { id, lot, set, view, near, about } = sheet;
    const variant = lot.pick(WEB_VARIANTS[id] ?? [asItIs(id)]);
    about.version = variant.name;
    const act = variant.act(set, lot);
    const { least, most } = counted(variant.counts === "none" ? 0 : set.reps);
    const frames = film(sheet, act, cameraAt(view, near));
    return { frames, least: variant.counts === "all" ? least : 0, most };
  },
};

const sideOf = ({ near }: Sheet, n: number) => ({ side: n % 2 === 0 ? near : otherSide(near) });

/** One arm that explains while the body waits in its start pose. */
function gesturing(act: Act, lot: Sheet["lot"]): Act {
  const waitS = lot.between(1, 4);
  const arm = { flexDeg: lot.between(40, 100), elbowDeg: lot.between(40, 100), abductDeg: lot.between(0, 40) };
  const side = lot.pick(["left", "right"] as const);
  return {
    ...act,
    durationS: act.durationS + waitS,
    at(t) {
      const since = t - act.durationS;
      const pose = act.at(Math.min(t, act.durationS));
      if (since <= 0) return pose;
      const f = Math.sin((Math.PI * since) / waitS) ** 2;
      return blendPoses(pose, withLimb(pose, side, { arm }), f);
    },
  };
}

/** Film number `n` of a kind, of an exercise: the same every time. */
export function webFilm(id: ExerciseId, kind: WebKind, n: number): DrawnFilm {
  const sheet = sheetOf(id, kind, n);
  const at = KINDS[kind](rated(sheet));
  return asFilm(sheet, at);
}

/** At the rates that films come in: the coach looks at 10 to 30 pictures a second of them. */
function rated(sheet: Sheet): Sheet {
  return { ...sheet, fps: sheet.lot.pick([12.5, 12, 15, 25, 24, 30]) };
}
