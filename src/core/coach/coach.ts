import { createLegKeeper } from "../body/legs";
import type { PoseFrame } from "../body/pose";
import { createSceneTracker } from "../body/scene";
import type { Baseline, Exercise, Phase, StartHint } from "../exercise/exercise";
import { inVariant, metricsOf, requirementsOf, rulesOf, STANDARD, variantOf } from "../exercise/rules";
import { createSample, type Sample } from "../exercise/sample";
import { createAttendance } from "./attendance";
import type { Coach, CoachOptions, CoachStep, Cue, Rep } from "./coach.types";
import { createCueArbiter } from "./cues";
import { YAW } from "./judge/judge";
import { createLiveJudge } from "./judge/live";
import { createRepJudge } from "./judge/rep-judge";
import { createKept } from "./kept";
import { backOf, linesOf } from "./lines";
import { createBodyWatcher } from "./picture/another-body";
import { pictureCue, withoutPose } from "./picture/said";
import { createSieve } from "./reps/fetching";
import { createFollower } from "./reps/follower";
import type { Ended } from "./reps/follower.types";
import { AT_REST } from "./reps/phases";
import { hintOf, seenOf } from "./seen";
import { NO_BASELINE } from "./start/baseline";
import { createBeginning } from "./start/beginning";
import { createCalm } from "./start/calm";
import { createRests } from "./start/rests";
import { createStartKeeper, steadyOf } from "./start/start-keeper";
import { createUnderWay } from "./start/under-way";
import { countsOf, summarise } from "./summary";
import { TIMES } from "./times";

/**
 * The coach of one set of one exercise: frames in, steps out. Pure: no clock but `frame.t`, no randomness.
 * Throws RangeError for a variant the exercise does not have, and for frames out of order.
 */
export function createCoach(standard: Exercise, options: Omit<CoachOptions, "exercise"> = {}): Coach {
  const { variant: variantId = STANDARD, mode = "live", talk = "normal" } = options;
  const variant = variantOf(standard, variantId);
  const exercise = inVariant(standard, variant);
  const rules = rulesOf(exercise, variant);
  const requirements = requirementsOf(exercise, variant);
  const metrics = [...metricsOf(exercise, rules), YAW];
  const scenes = createSceneTracker();
  const keepLegs = exercise.sides === "alternating" ? createLegKeeper() : (frame: PoseFrame) => frame;
  const follower = createFollower(exercise, { rescales: mode === "live" });
  const arbiter = createCueArbiter(rules, exercise.partialCue, { talk });
  const live = createLiveJudge(rules);
  const bodies = createBodyWatcher();
  const start = createStartKeeper(metrics, {
    holdS: mode === "live" ? exercise.start.holdS : TIMES.clipStart,
    still: mode === "live",
    legsAlike: exercise.sides === "both",
    steady: steadyOf(exercise),
  });
  const bench = createRepJudge({ exercise, rules, requirements, metrics, tellsCut: mode === "clip" });
  const rests = createRests(metrics, exercise.signal.adaptive === null);
  const beginning = createBeginning(2 * exercise.rep.maxS);
  const calm = createCalm(exercise.signal);
  const underWay = createUnderWay(exercise.rep, follower, rests, beginning);
  const sieve = createSieve(exercise.fetches, mode === "live");
  const reps: Rep[] = [];
  const cues: Cue[] = [];
  const attendance = createAttendance();
  let firstT: number | null = null;
  /** Since when the film is watched without a break: a picture that stood still, or that showed nobody, is one. */
  let watchedFrom: number | null = null;
  let lastT: number | null = null;
  let wellAt: number | null = null;
  let began: number | null = null;
  const still = createKept(exercise);
  let held = false;
  /** Movements have begun the set, though nobody held still. */
  let begun = false;
  /** Something has counted since the set began. */
  let going = false;

  function leave(): void {
    follower.abort();
    start.clear();
    bench.clear();
    rests.clear();
    beginning.clear();
    calm.clear();
    sieve.clear();
    begun = false;
    going = false;
  }

  /** Reps that a movement which ended comes to, each numbered; one that lacks something comes to words. */
  function count(ended: Ended, sample: Sample, baseline: Baseline, ready: boolean, brokenOff = false) {
    const judged = bench.judge(ended, sample, baseline, watchedFrom ?? firstT ?? 0);
    const alone = mode === "clip" || (ready && going);
    if (judged.rep)
      sieve.saw({ rep: judged.rep, hands: judged.hands, whole: ended.raw.startSeen && ended.raw.returned });
    const moved = alone
      ? [judged.rep].flatMap((rep) => rep ?? [])
      : beginning.ended({ ...ended, ...judged, brokenOff }, held);
    const { counted: counting, putAway } = sieve.sift(moved, reps);
    // The half that the frames began with is part of the one that they end with.
    if (ended.raw.joins && counting.length > 0) reps.shift();
    const counted = keep(counting);
    if (counted.length > 0) going = true;
    if (!ready && going) begun = true;
    const told = putAway ? (exercise.fetches?.putAway ?? null) : judged.lack;
    return { counted, lack: ready || beginning.repeated ? told : null };
  }

  /** Numbers reps, and counts them. Where they show the first one of a film to have been no rep, it is left out. */
  function keep(counting: readonly Rep[]): readonly Rep[] {
    for (const rep of counting) {
      const kept = { ...rep, n: reps.filter(({ kind }) => kind === rep.kind).length + 1 };
      sieve.same(rep, kept);
      reps.push(kept);
    }
    if (sieve.fetchedFirst(reps)) keep(reps.splice(0).slice(1));
    return reps.slice(reps.length - counting.length);
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
      const scene = scenes.push(frame);
      const sample = createSample(frame, scene);
      lastSample = sample;
      const seen = seenOf(frame, scene, exercise);
      attendance.push(t, seen.how === "whole", scene.view);
      const { unseenS } = attendance;
      const inPosture = frame.image !== null && exercise.postures.includes(scene.posture);
      // Nobody in the picture is no other posture: that has its own, longer patience.
      if (inPosture || frame.image === null) wellAt = t;
      const patience = follower.startedAt === null ? TIMES.postureLost : TIMES.postureLostInRep;
      const gotUp = t - (wellAt ?? firstT) > patience;
      const another = bodies.push(frame) || scene.cut;
      if (frame.picture === "frozen" || unseenS > TIMES.lost) watchedFrom = t;
      if (another || watchedFrom === t || gotUp) leave();
      if (frame.image && !inPosture) calm.elsewhere();
      const missing = frame.image ? exercise.start.missing(sample) : null;
      const atStart = frame.image !== null && missing === null && inPosture && seen.how === "whole";
      // Half way up and held there is not resting, though no rep may have begun: it must not become the new start pose.
      const resting = follower.phase === "ready" && (follower.progress ?? 0) <= exercise.rep.leave;
      const wasHeld = held;
      // Before a set only the start pose tells whether it is held: where a movement begins is not known for sure.
      const known = held || begun || mode === "clip";
      const state = known ? { resting, progress: follower.fromStart } : { resting: !underWay.isUp(t), progress: null };
      const measured = start.baseline;
      const isStart = atStart && (mode === "live" || measured !== NO_BASELINE || calm.mayStartFilm);
      start.push(sample, { atStart: isStart, up: underWay.above && !underWay.isStuck(t), going, ...state });
      held = start.baseline !== NO_BASELINE;
      // What seemed to be half a rep was a start pose read against the wrong one.
      if (mode === "clip" && !resting && measured !== NO_BASELINE && held && start.baseline !== measured)
        follower.abort();
      // What was tried before the start pose was held does not reach into the set; how far the body moves does.
      if (mode === "live" && held && !wasHeld && !begun) follower.abort();
      if (!held && wasHeld && !begun) going = false;
      const ready = mode === "clip" || held || begun;
      underWay.look(t, atStart);
      if (mode === "live" && !ready && underWay.isStuck(t)) {
        follower.abort();
        rests.clear();
      }
      if (mode === "live" && frame.image && !going) beginning.look(sample, atStart && follower.phase === "ready");
      // What was read last may belong to a start pose that is forgotten.
      const progress = rests.signal === NO_BASELINE ? null : follower.fromStart;
      const atRest = atStart && follower.phase === "ready" && (progress ?? 0) <= AT_REST * exercise.rep.leave;
      const isRest = calm.mayRest({ atStart, atRest, first: rests.signal === NO_BASELINE });
      if (mode === "live" && !held && isRest) rests.push(sample, progress);
      const signalBaseline = mode === "clip" || held ? start.baseline : rests.signal;
      const baseline = mode === "clip" || held ? start.baseline : rests.judged;

      let counted: readonly Rep[] = [];
      let lack: StartHint | null = ready ? follower.mistaken(reps) : null;
      const broken = still.look(sample, inPosture);
      if (broken?.believed && ready && follower.phase !== "ready") lack = broken.hint;
      if (broken?.believed) follower.abort();
      // A posture misread for a moment is still a body that was seen; only what nobody saw is a hole in the log.
      if (frame.image && !gotUp) bench.log(sample);
      if (inPosture && !broken) {
        const ended = follower.push(sample, seen.how === "whole" ? signalBaseline : null);
        calm.push(sample, follower.fromStart);
        const part = ended && still.partOf(ended.raw.start);
        if (part) lack = ready ? part : null;
        else if (ended) ({ counted, lack } = count(ended, sample, baseline, ready));
      }
      const finished = counted.at(-1) ?? null;
      const isReady = ready || begun;
      if (isReady) began ??= t;
      const phase: Phase = !isReady || gotUp ? "setup" : unseenS > TIMES.pause ? "paused" : follower.phase;
      const repSide = isReady ? follower.side : null;
      const side = repSide === null || repSide === "both" ? scene.near : repSide;
      const active = live.push(sample.of(side), phase, baseline);
      const onTheWay = phase === "setup" && seen.how === "whole" && underWay.movesWell(t);
      const hint = phase === "setup" && !onTheWay ? hintOf(exercise, seen, missing) : null;
      const amiss = pictureCue(exercise, frame, another && !(mode === "clip" && bodies.liesAsBefore));
      const cue = finished
        ? counted.reduce<Cue | null>((said, rep) => arbiter.afterRep(t, rep) ?? said, null)
        : amiss
          ? arbiter.picture(t, amiss)
          : lack
            ? arbiter.notARep(t, lack)
            : active.lasting.length > 0
              ? arbiter.duringHold(t, active.lasting, follower.startedAt ?? t)
              : arbiter.hint(t, hint);
      if (cue) cues.push(cue);
      const heldS = isReady ? follower.holdS : null;
      const holdTarget = exercise.rep.holdTargetS;
      return {
        t,
        phase,
        seen,
        view: scene.view,
        near: frame.image ? scene.near : null,
        posture: scene.posture,
        progress: isReady ? follower.progress : null,
        side: repSide,
        counts: countsOf(reps),
        hold: heldS === null || holdTarget === 0 ? null : { seconds: heldS, target: holdTarget },
        faults: active.faults,
        notAssessed: active.notAssessed,
        lines: linesOf(exercise, sample, side, active.faults, phase),
        back: backOf(sample, baseline),
        hint,
        beginning: onTheWay,
        cue,
        finished,
      };
    },
    finish() {
      const ready = mode === "clip" || held || begun;
      const ended = follower.finish();
      // Past its middle, the second of two that are alike begins a set, too, though nothing comes after it.
      if (ended && lastSample)
        count(ended, lastSample, mode === "clip" || held ? start.baseline : rests.judged, ready, true);
      if (begun) began ??= lastT;
      keep(sieve.rest());
      return summarise(exercise, variant.id, reps, cues, attendance.summary);
    },
  };
}
