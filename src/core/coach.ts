import { NO_BASELINE } from "./baseline";
import type { Coach, CoachOptions, CoachStep, Cue, Rep } from "./coach.types";
import { createCueArbiter } from "./cues";
import { curveToKeep } from "./curve";
import type { Exercise, Phase, Requirement, StartHint } from "./exercise";
import { createFollower, type Ended } from "./follower";
import { holesIn, reachesInto } from "./holes";
import { judgeRep, type LogEntry, lacking } from "./judge";
import { createLegKeeper } from "./legs";
import { linesOf } from "./lines";
import { createLiveJudge } from "./live";
import { createBodyWatcher } from "./picture/another-body";
import { pictureCue, withoutPose } from "./picture/said";
import type { BodySide, PoseFrame } from "./pose";
import { inVariant, metricsOf, requirementsOf, rulesOf, STANDARD, variantOf } from "./rules";
import { createSample, type Sample } from "./sample";
import { createSceneTracker, type ViewClass } from "./scene";
import { scoreRep } from "./score";
import { hintOf, seenOf } from "./seen";
import { backOf } from "./spine";
import { createStartKeeper } from "./start-keeper";
import { spreadAtTop } from "./steadiness";
import { countsOf, summarise } from "./summary";
import { backSeconds, outSeconds } from "./tempo";

/** How long the picture may disagree before the coach believes it; seconds, rules §5.1. */
const TIMES = {
  /** Out of the exercise's postures: the start pose is asked for again. */
  postureLost: 0.7,
  /**
   * In the middle of a rep, which is dropped then: a body that does it badly may look like another posture at the top.
   * Judgement: longer than a top is held, shorter than getting up and lying down again.
   */
  postureLostInRep: 2,
  /** Nobody seen: the count pauses, then the set-up begins anew. */
  pause: 1,
  lost: 3,
  /** In a clip there may be no still start: a moment in the start pose is enough for a baseline. */
  clipStart: 0.15,
  /** What the exercise keeps still has moved for this long: the rep under way is another movement. */
  broken: 0.15,
} as const;

/**
 * The coach of one set of one exercise: frames in, steps out. Pure: no clock but `frame.t`, no randomness.
 * Throws RangeError for a variant the exercise does not have, and for frames out of order.
 */
export function createCoach(standard: Exercise, options: Omit<CoachOptions, "exercise"> = {}): Coach {
  const { variant: variantId = STANDARD, mode = "live" } = options;
  const variant = variantOf(standard, variantId);
  const exercise = inVariant(standard, variant);
  const rules = rulesOf(exercise, variant);
  const requirements = requirementsOf(exercise, variant);
  const metrics = metricsOf(exercise, rules);
  const scenes = createSceneTracker();
  const keepLegs = exercise.sides === "alternating" ? createLegKeeper() : (frame: PoseFrame) => frame;
  const follower = createFollower(exercise);
  const arbiter = createCueArbiter(rules, exercise.partialCue);
  const live = createLiveJudge(rules);
  const bodies = createBodyWatcher();
  const start = createStartKeeper(metrics, {
    holdS: mode === "live" ? exercise.start.holdS : TIMES.clipStart,
    still: mode === "live",
    legsAlike: exercise.sides === "both",
  });
  const logs: Record<BodySide, LogEntry[]> = { left: [], right: [] };
  const reps: Rep[] = [];
  const cues: Cue[] = [];
  const views: ViewClass[] = [];
  let firstT: number | null = null;
  let lastT: number | null = null;
  let wellAt: number | null = null;
  let seenAt: number | null = null;
  let began: number | null = null;
  let keptAt: number | null = null;
  let frames = 0;
  let framesSeen = 0;

  function leave(): void {
    follower.abort();
    start.clear();
    logs.left = [];
    logs.right = [];
  }

  function log(sample: Sample): void {
    const sides: readonly BodySide[] = exercise.sides === "both" ? [sample.scene.near] : ["left", "right"];
    const oldest = sample.t - exercise.rep.maxS - 1;
    for (const side of sides) {
      const sided = sample.of(side);
      const list = logs[side];
      const seen = exercise.needs.every((joint) => sample.seen(side, joint) !== null);
      list.push({ t: sample.t, view: sample.scene.view, seen, values: metrics.map(sided.value) });
      while (list[0] && list[0].t < oldest) list.shift();
    }
  }

  /** Judges a movement that ended; it becomes a rep unless it was too short or lacks something. */
  function judge({ raw, side }: Ended, sample: Sample): { rep: Rep | null; lack: Requirement | null } {
    // Of a rep that the beginning of a clip cuts off, half may have been seen.
    if (raw.end - raw.start < exercise.rep.minS / (raw.startSeen ? 1 : 2)) return { rep: null, lack: null };
    const working = side === "both" ? sample.scene.near : side;
    const entries = logs[working];
    // How far it went may have been hidden: then nobody knows that it stopped short.
    if (raw.kind === "partial" && reachesInto(holesIn(entries), raw.start, raw.end)) return { rep: null, lack: null };
    const who = { side: working, together: side === "both", near: sample.scene.near };
    const evidence = { raw, log: entries, metrics, baseline: start.baseline, ...who };
    const lack = lacking(requirements, evidence);
    if (lack) return { rep: null, lack };
    const { faults, notAssessed, clear } = judgeRep(rules, evidence);
    const spread = exercise.steadiness && spreadAtTop(raw, entries, metrics.indexOf(exercise.steadiness));
    const rep: Rep = {
      n: reps.filter((each) => each.kind === raw.kind).length + 1,
      side,
      kind: raw.kind,
      start: raw.start,
      top: (raw.topIn + raw.topOut) / 2,
      end: raw.end,
      hold: raw.topOut - raw.topIn,
      outS: outSeconds(raw.curve, raw.topIn, raw.topOut),
      backS: backSeconds(raw.curve, raw.topIn, raw.topOut),
      peak: raw.peak,
      ...scoreRep(exercise, rules, raw, faults, notAssessed, spread),
      faults,
      notAssessed,
      clear,
      view: sample.scene.view,
      curve: curveToKeep(raw.curve),
    };
    reps.push(rep);
    return { rep, lack: null };
  }

  let lastSample: Sample | null = null;

  return {
    reps,
    cues,
    get began() {
      return began;
    },
    push(said: PoseFrame): CoachStep {
      const frame = keepLegs(withoutPose(said));
      const { t } = frame;
      if (lastT !== null && t <= lastT) {
        throw new RangeError(`Frames must come in the order of time; ${t} s came after ${lastT} s.`);
      }
      firstT ??= t;
      lastT = t;
      frames += 1;
      const scene = scenes.push(frame);
      const sample = createSample(frame, scene);
      lastSample = sample;
      const seen = seenOf(frame, scene, exercise.needs);
      if (seen.how === "whole") {
        framesSeen += 1;
        seenAt = t;
        if (scene.view) views.push(scene.view);
      }
      const unseenS = t - (seenAt ?? firstT);
      const inPosture = frame.image !== null && exercise.postures.includes(scene.posture);
      // Nobody in the picture is no other posture: that has its own, longer patience.
      if (inPosture || frame.image === null) wellAt = t;
      const patience = follower.startedAt === null ? TIMES.postureLost : TIMES.postureLostInRep;
      const gotUp = t - (wellAt ?? firstT) > patience;
      const another = bodies.push(frame) || scene.cut;
      // What was begun before the picture stood still did not go on in it.
      if (another || frame.picture === "frozen" || unseenS > TIMES.lost || gotUp) leave();

      const missing = frame.image ? exercise.start.missing(sample) : null;
      const atStart = frame.image !== null && missing === null && inPosture && seen.how === "whole";
      // Half way up and held there is not resting, though no rep may have begun: it must not become the new start pose.
      // Nor is anything known of it before there is a start pose: what was read last belongs to one that is forgotten.
      const unread = mode === "live" && start.baseline === NO_BASELINE;
      const resting = follower.phase === "ready" && (unread || (follower.progress ?? 0) <= exercise.rep.leave);
      start.push(sample, { atStart, resting, progress: follower.progress });
      const { baseline } = start;
      const ready = mode === "clip" || baseline !== NO_BASELINE;

      let finished: Rep | null = null;
      let lack: StartHint | null = null;
      const broken = inPosture ? (exercise.keeps?.(sample) ?? null) : null;
      if (!broken) keptAt = t;
      else if (t - (keptAt ?? firstT) >= TIMES.broken) {
        if (ready && follower.phase !== "ready") lack = broken;
        follower.abort();
      }
      // A posture misread for a moment is still a body that was seen; only what nobody saw is a hole in the log.
      if (ready && frame.image && !gotUp) log(sample);
      if (ready && inPosture && !broken) {
        const ended = follower.push(sample, seen.how === "whole" ? baseline : null);
        if (ended) {
          const result = judge(ended, sample);
          if (result.rep) finished = result.rep;
          lack = result.lack;
        }
      }

      if (ready) began ??= t;
      const phase: Phase = !ready || gotUp ? "setup" : unseenS > TIMES.pause ? "paused" : follower.phase;
      const repSide = follower.side;
      const side = repSide === null || repSide === "both" ? scene.near : repSide;
      const active = live.push(sample.of(side), phase, baseline);
      const hint = phase === "setup" ? hintOf(exercise, seen, missing) : null;
      const amiss = pictureCue(exercise, frame, another);
      const cue = finished
        ? arbiter.afterRep(t, finished)
        : amiss
          ? arbiter.picture(t, amiss)
          : lack
            ? arbiter.notARep(t, lack)
            : active.lasting
              ? arbiter.duringHold(t, active.lasting, follower.startedAt ?? t)
              : arbiter.hint(t, hint);
      if (cue) cues.push(cue);
      const counted = countsOf(reps);
      const holdTarget = exercise.rep.holdTargetS;
      return {
        t,
        phase,
        seen,
        view: scene.view,
        near: frame.image ? scene.near : null,
        posture: scene.posture,
        progress: follower.progress,
        side: repSide,
        counts: counted,
        hold: follower.holdS === null || holdTarget === 0 ? null : { seconds: follower.holdS, target: holdTarget },
        faults: active.faults,
        notAssessed: active.notAssessed,
        lines: linesOf(exercise, sample, side, active.faults, phase),
        back: backOf(sample, baseline),
        hint,
        cue,
        finished,
      };
    },
    finish() {
      if (mode === "clip" && lastSample) {
        const ended = follower.finish();
        if (ended) judge(ended, lastSample);
      }
      const seconds = lastT === null || firstT === null ? 0 : lastT - firstT;
      return summarise(exercise, variant.id, reps, cues, {
        seconds,
        frames,
        seen: frames === 0 ? 0 : framesSeen / frames,
        views,
      });
    },
  };
}
