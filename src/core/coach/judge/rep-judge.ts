import { type BodySide, otherSide } from "../../body/pose";
import type { Baseline, Exercise, FaultRule, Metric, RepSide, Requirement } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import type { NotAssessedReason, Rep } from "../coach.types";
import { type Hands, handsAt } from "../reps/fetching";
import type { Ended } from "../reps/follower.types";
import type { RawRep } from "../reps/phases";
import { curveToKeep } from "./curve";
import type { LogEntry } from "./evidence";
import { holesIn, reachesInto } from "./holes";
import { judgeRep, lacking, type Verdict } from "./judge";
import { createOwnReps } from "./own-reps";
import { workingSide } from "./rep-side";
import { type OwnWave, scoreRep } from "./score";
import { spreadAtTop } from "./steadiness";
import { backSeconds, outSeconds } from "./tempo";
import { type Reach, waveOf } from "./wave";

/** A rep under way so soon after the first picture was under way when watching began. Judgement: nobody gets up in less. */
const AT_THE_BEGINNING_S = 1;

/** What is looked for in a movement that ended. */
export interface Looking {
  readonly exercise: Exercise;
  readonly rules: readonly FaultRule[];
  readonly requirements: readonly Requirement[];
  readonly metrics: readonly Metric[];
  /** Whether a rep that was seen only in part is told of. Before the camera a set begins and ends with its user. */
  readonly tellsCut: boolean;
}

/** Remembers what was measured, and makes a rep of a movement that ended. */
export interface RepJudge {
  log(sample: Sample): void;
  clear(): void;
  /**
   * A rep, not numbered yet, unless the movement was too short or lacks something.
   * @param sample the frame it ended on
   * @param since when watching began, with the film or after a break in what it shows; seconds on the same clock
   */
  judge(
    ended: Ended,
    sample: Sample,
    baseline: Baseline,
    since: number,
  ): { readonly rep: Rep | null; readonly lack: Requirement | null; readonly hands: Hands };
}

export function createRepJudge({ exercise, rules, requirements, metrics, tellsCut }: Looking): RepJudge {
  const logs: Record<BodySide, LogEntry[]> = { left: [], right: [] };
  const nears: { readonly t: number; readonly near: BodySide }[] = [];
  /** Whose the last rep was. */
  let before: RepSide | null = null;
  const ownReps = createOwnReps(rules);
  /** The set's waves so far. */
  let waves: Reach[] = [];

  /** The side that was the nearer one for most of a movement: of a body seen from an end it changes within one. */
  function nearIn({ start, end }: RawRep, now: BodySide): BodySide {
    const during = nears.filter(({ t }) => t >= start && t <= end);
    const left = during.filter(({ near }) => near === "left").length;
    return during.length === 0 || 2 * left === during.length ? now : 2 * left > during.length ? "left" : "right";
  }

  function waveIn(raw: RawRep, log: readonly LogEntry[]): OwnWave | null {
    if (!exercise.wave) return null;
    const wave = waveOf(raw, log, metrics.indexOf(exercise.wave));
    const before = [...waves];
    if (wave.reach) waves.push(wave.reach);
    return { ...wave, before };
  }

  return {
    log(sample) {
      const oldest = sample.t - exercise.rep.maxS - 1;
      nears.push({ t: sample.t, near: sample.scene.near });
      while (nears[0] && nears[0].t < oldest) nears.shift();
      for (const side of ["left", "right"] as const) {
        const sided = sample.of(side);
        const list = logs[side];
        const seen = exercise.needs.every((joint) => sample.seen(side, joint) !== null);
        list.push({ t: sample.t, view: sample.scene.view, seen, values: metrics.map(sided.value) });
        while (list[0] && list[0].t < oldest) list.shift();
      }
    },
    clear() {
      logs.left = [];
      logs.right = [];
      nears.length = 0;
      before = null;
      waves = [];
      ownReps.clear();
    },
    judge({ raw, side }, sample, baseline, since) {
      // Of a rep that the beginning of a clip cuts off, half may have been seen.
      const least = raw.startSeen ? exercise.rep.minS : exercise.rep.minS / 2;
      const tooShort = raw.end - raw.start < least;
      const { view } = sample.scene;
      const near = side === "both" ? nearIn(raw, sample.scene.near) : sample.scene.near;
      const working = side === "both" ? near : side;
      const log = logs[working];
      // How far it went may have been hidden: then nobody knows that it stopped short.
      const hidden = raw.kind === "partial" && reachesInto(holesIn(log), raw.start, raw.end);
      // In the middle of a film a start that was not seen is a posture misread, or a limb that was hidden for moments.
      const midway =
        raw.kind === "cut" &&
        !raw.startSeen &&
        raw.start - since > AT_THE_BEGINNING_S &&
        (raw.returned || raw.end < sample.t);
      const kind = hidden ? "cut" : midway ? "full" : raw.kind;
      const isCut = kind === "cut";
      if (isCut && !tellsCut) return { rep: null, lack: null, hands: null };
      const together = side === "both";
      const evidence = { raw, log, metrics, baseline, side: working, together, near, inOtherReps: ownReps.value };
      const lack = lacking(requirements, evidence);
      // Of half a movement nobody expects that it be counted: feet put down after the last rep are no mistake.
      if (lack || tooShort) return { rep: null, lack: raw.kind === "full" ? lack : null, hands: null };
      const verdict = isCut ? unseen(rules, "phase") : judgeRep(rules, evidence);
      const mixed = side !== "both" && side === before && doubtsSide(rules, verdict);
      const { faults, notAssessed, clear } = mixed ? ofEitherLeg(rules, verdict) : verdict;
      if (kind === "full" && !mixed) ownReps.add(verdict, evidence);
      const spread = exercise.steadiness && spreadAtTop(raw, log, metrics.indexOf(exercise.steadiness));
      const wave = isCut ? null : waveIn(raw, log);
      const rep: Rep = {
        n: 0,
        side: exercise.workingLeg
          ? workingSide(raw, log, exercise.workingLeg, metrics.indexOf(exercise.workingLeg))
          : mixed
            ? otherSide(side)
            : side,
        kind,
        start: raw.start,
        top: (raw.topIn + raw.topOut) / 2,
        end: raw.end,
        hold: raw.topOut - raw.topIn,
        outS: outSeconds(raw.curve, raw.topIn, raw.topOut),
        backS: backSeconds(raw.curve, raw.topIn, raw.topOut),
        peak: raw.peak,
        ...(isCut || mixed ? NO_SCORE : scoreRep(exercise, rules, raw, faults, notAssessed, spread, wave)),
        faults,
        notAssessed,
        clear,
        view,
        curve: curveToKeep(raw.curve),
      };
      before = rep.side;
      return { rep, lack: null, hands: exercise.fetches ? handsAt(exercise.fetches, evidence) : null };
    },
  };
}

const NO_SCORE = { score: null, parts: [], caps: [] } as const;

/** Of a rep of whose legs the model took one for the other only what holds of either is said. */
function ofEitherLeg(rules: readonly FaultRule[], verdict: Verdict): Verdict {
  const either = new Set(rules.filter(({ eitherLeg }) => eitherLeg).map(({ id }) => id));
  const kept = <T extends { readonly id: string }>(list: readonly T[]) => list.filter(({ id }) => either.has(id));
  const others = unseen(
    rules.filter(({ id }) => !either.has(id)),
    "visibility",
  );
  return {
    faults: kept(verdict.faults),
    notAssessed: [...others.notAssessed, ...kept(verdict.notAssessed)],
    clear: verdict.clear.filter((id) => either.has(id)),
  };
}

/** Nothing is said of a rep that was seen only in part. */
function unseen(rules: readonly FaultRule[], reason: NotAssessedReason): Verdict {
  return { faults: [], notAssessed: rules.map(({ id }) => ({ id, reason })), clear: [] };
}

function doubtsSide(rules: readonly FaultRule[], { faults }: Verdict): boolean {
  return rules.some((rule) => rule.doubtsSide && faults.some(({ id }) => id === rule.id));
}
