import { clamp } from "../../body/geometry";
import { mean, median } from "../../body/statistics";
import type { FaultRule, Metric, MetricCheck, Requirement, TempoCheck, WitnessCheck } from "../../exercise/exercise";
import type { NotAssessed, NotAssessedReason, RepFault } from "../coach.types";
import type { Evidence, LogEntry } from "./evidence";
import { type Hole, holesIn, reachesInto } from "./holes";
import { BEFORE_START_S, spanOf, statisticOf } from "./stretch";
import { backSeconds, outSeconds } from "./tempo";
import { travelled } from "./travel";

export interface Verdict {
  readonly faults: readonly RepFault[];
  readonly notAssessed: readonly NotAssessed[];
  /** Checks that were made and found the rep well within the good band: the only ones that may be praised. */
  readonly clear: readonly string[];
}

/** Share of the frames of its stretch in which a check must have been measurable; rules §1.5. */
const USABLE_SHARE = 0.6;
/** The moment before a rep, seconds before it leaves the start pose: by then it has begun to move. Judgement. */
const RESTING_S = { from: 1, to: 0.3 } as const;
/** Fewer pictures of that moment say nothing of how the rep was begun. Judgement: one slip is outvoted. */
const LEAST_RESTING = 3;
/** A rep that is at its top so soon after it was first seen was there before. Judgement: nobody is that fast. */
const TOP_COMES_S = 0.15;
/** What a check without a severe limit counts for. Judgement: half way. */
const UNBOUNDED_SEVERITY = 0.5;
/**
 * Hardly within the limit is within the measure's error of being beyond it. Gone is what lies this far inside, in shares
 * of the way from limit to severe, the step in which an error of the measure is thought of. Judgement.
 */
const CLEAR_OF_LIMIT = 0.5;

/** Judges one finished rep by every rule that applies. */
export function judgeRep(rules: readonly FaultRule[], evidence: Evidence): Verdict {
  const faults: RepFault[] = [];
  const notAssessed: NotAssessed[] = [];
  const clear: string[] = [];
  const holes = holesIn(evidence.log);
  for (const rule of rules) {
    if (rule.togetherOnly && !evidence.together) continue;
    const isHidden = rule.nearOnly === true && !evidence.together && evidence.side !== evidence.near;
    const unseen =
      rule.views.length === 0 ? "nowhere" : isHidden ? "visibility" : hides(rule, evidence) ? "build" : null;
    const result = unseen ?? judgeRule(rule, evidence, holes);
    if (typeof result === "string") notAssessed.push({ id: rule.id, reason: result });
    else if (result.severity !== null) {
      faults.push({ id: rule.id, severity: result.severity, at: result.at, value: result.value });
    } else if (result.clear) clear.push(rule.id);
  }
  return { faults, notAssessed, clear };
}

/** Whether the body's build, as its start pose shows it, hides what the rule looks for. */
export function hides({ build }: FaultRule, { baseline, side }: Pick<Evidence, "baseline" | "side">): boolean {
  const value = build ? baseline.value(build.metric, side) : null;
  return build !== undefined && value !== null && value > build.most;
}

/** What a check says: how severe (null: within the good band), where it was worst, and its number. */
export interface Finding {
  readonly severity: number | null;
  /** So far within the good band that it can be said to be gone. */
  readonly clear: boolean;
  readonly at: number;
  readonly value: number;
}

/** The first requirement that the rep clearly lacks; null when all are met or cannot be read. */
export function lacking(requirements: readonly Requirement[], evidence: Evidence): Requirement | null {
  const holes = holesIn(evidence.log);
  for (const requirement of requirements) {
    const { check, oneSideOnly } = requirement;
    if (oneSideOnly && evidence.together) continue;
    if (check.kind === "travel") {
      const log = evidence.log.filter(({ t }) => t >= evidence.raw.start && t <= evidence.raw.end);
      if ((travelled(check, log, evidence.metrics) ?? 0) > check.limit) return requirement;
      continue;
    }
    const result = judgeMetric(check, evidence, holes, () => true);
    if (typeof result !== "string" && result.severity !== null) return requirement;
  }
  return null;
}

/** What a check reads in a rep, counted from nothing; null where it cannot be read. */
export function readingOf(check: MetricCheck, evidence: Evidence): number | null {
  const result = judgeMetric({ ...check, against: "own" }, evidence, holesIn(evidence.log), () => true);
  return typeof result === "string" ? null : result.value;
}

function judgeRule(rule: FaultRule, evidence: Evidence, holes: readonly Hole[]): Finding | NotAssessedReason {
  const { check } = rule;
  const inView = (entry: LogEntry) => entry.view !== null && rule.views.includes(entry.view);
  if (check.kind === "tempo") return judgeTempo(check, evidence, holes, inView);
  if (check.kind === "witnesses") return judgeWitnesses(check, evidence, holes, inView);
  return judgeMetric(check, evidence, holes, inView);
}

function judgeTempo(
  check: TempoCheck,
  { raw, log }: Evidence,
  holes: readonly Hole[],
  inView: (entry: LogEntry) => boolean,
): Finding | NotAssessedReason {
  // A way that ended early is no shorter for being hurried: the rep is told to go further instead.
  if (raw.kind === "partial" || (check.during === "out" && !raw.startSeen)) return "phase";
  // A top that had begun before anybody looked, or that the frames end in, lasted longer than was seen.
  if (check.during === "top" && !raw.startSeen && (!raw.returned || raw.topIn - raw.start < TOP_COMES_S))
    return "phase";
  // A way that was seen in part seems shorter than it was.
  const [from, to] = spanOf(check.during, raw);
  if (reachesInto(holes, from, to)) return "visibility";
  // A leg that comes out from behind the other one seems to jump there.
  const way = log.filter(({ t }) => t >= from && t <= to);
  if (way.filter(inView).length < USABLE_SHARE * way.length) return "view";
  if (way.filter(({ seen }) => seen).length < USABLE_SHARE * way.length) return "visibility";
  const value = {
    out: outSeconds(raw.curve, raw.topIn, raw.topOut),
    top: raw.topOut - raw.topIn,
    back: backSeconds(raw.curve, raw.topIn, raw.topOut),
  }[check.during];
  if (value === null) return "phase";
  return { severity: severityOf(value, check), clear: isClear(value, check), at: raw.topOut, value };
}

function judgeWitnesses(
  check: WitnessCheck,
  evidence: Evidence,
  holes: readonly Hole[],
  inView: (entry: LogEntry) => boolean,
): Finding | NotAssessedReason {
  const { witnesses, amongReps = [] } = check;
  const heard = (list: readonly MetricCheck[]) =>
    verdictOf(
      check,
      list.map((witness) => judgeMetric(witness, evidence, holes, inView)),
    );
  const first = heard(witnesses);
  if (typeof first !== "string" && first.severity !== null) return first;
  const among = amongReps.length > 0 ? heard(amongReps) : first;
  return typeof among !== "string" && among.severity !== null ? among : first;
}

function verdictOf(
  check: WitnessCheck,
  results: readonly (Finding | NotAssessedReason)[],
): Finding | NotAssessedReason {
  const readable = results.filter((result): result is Finding => typeof result !== "string");
  if (readable.length < check.needed) return results.find((result) => typeof result === "string") ?? "visibility";
  const against = readable.filter((result) => result.severity !== null);
  const [first] = readable;
  if (!first) return "visibility";
  if (against.length < check.needed) return { ...first, severity: null, clear: readable.every(({ clear }) => clear) };
  const severe = against.filter((result) => (result.severity ?? 0) >= 1).length >= check.neededSevere;
  const worst = against.reduce((a, b) => ((b.severity ?? 0) > (a.severity ?? 0) ? b : a));
  const usual = mean(against.map((result) => result.severity ?? 0));
  return { ...worst, severity: severe ? 1 : Math.min(usual, 0.99) };
}

function judgeMetric(
  check: MetricCheck,
  evidence: Evidence,
  holes: readonly Hole[],
  inView: (entry: LogEntry) => boolean,
): Finding | NotAssessedReason {
  const index = evidence.metrics.indexOf(check.metric);
  const span = spanOf(check.during, evidence.raw);
  if (!span) return "phase";
  const entries = evidence.log.filter(({ t }) => t >= span[0] && t <= span[1]);
  if (reachesInto(holes, ...span)) return "visibility";
  const [first] = entries;
  // Of a start pose that came into sight just before it was left, the last moment is already movement.
  if (!first || (check.during === "start" && first.t - span[0] > BEFORE_START_S / 2)) return "phase";
  const visible = entries.filter(inView);
  if (visible.length < USABLE_SHARE * entries.length) return "view";
  const read: { t: number; value: number }[] = [];
  for (const entry of visible) {
    const value = entry.values[index];
    if (value !== null && value !== undefined) read.push({ t: entry.t, value });
  }
  if (read.length < USABLE_SHARE * entries.length) return check.metric.unit === "chord" ? "contour" : "visibility";
  const zero = zeroOf(check, evidence, index);
  if (zero === null) return "baseline";
  const value = statisticOf(check, read);
  const change = check.statistic === "range" || check.statistic === "sd" ? value : value - zero;
  const [least, most] = check.plausible ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (change < least || change > most) return "visibility";
  // "Never high enough" is shown where it was highest, not where it was left again.
  const highest = check.statistic === "max" || (check.statistic !== "min" && check.beyond === "above");
  const worst = read.reduce((a, b) => (highest === b.value > a.value ? b : a));
  return { severity: severityOf(change, check), clear: isClear(change, check), at: worst.t, value: change };
}

/** How the body is turned to the camera: of the start pose it says from where its numbers were taken. */
export const YAW: Metric = { id: "yaw", unit: "deg", joints: [], read: ({ scene }) => scene.yawDeg };
/** A body turned by more than this looks different for that alone; rules §1.3 expect ±10–15° of error. */
const SAME_VIEW_DEG = 25;

/** Whether the start pose was measured from about the same side as the rep was seen from. */
function sameView({ raw, log, metrics, baseline, side }: Evidence): boolean {
  const index = metrics.indexOf(YAW);
  const before = baseline.value(YAW, side);
  const now = median(log.flatMap(({ t, values }) => (t >= raw.start && t <= raw.end ? (values[index] ?? []) : [])));
  return before === null || now === null || Math.abs(now - before) <= SAME_VIEW_DEG;
}

/** What a check counts from; null where that was never measured, or from another side. */
function zeroOf(check: MetricCheck, evidence: Evidence, index: number): number | null {
  const { against, metric, zero = metric, typical } = check;
  if (against === "own") return 0;
  const { raw, log, baseline, side } = evidence;
  if (against === "reps") return evidence.inOtherReps(check);
  const from = Math.max(raw.start - RESTING_S.from, raw.previousEnd ?? Number.NEGATIVE_INFINITY);
  const rest = log.filter(({ t }) => against === "rest" && raw.startSeen && t >= from && t <= raw.start - RESTING_S.to);
  const values = rest.flatMap(({ values }) => values[index] ?? []);
  const now = values.length >= LEAST_RESTING ? median(values) : null;
  return now ?? (sameView(evidence) ? baseline.value(zero, side) : null) ?? typical;
}

type Limits = Pick<MetricCheck, "beyond" | "limit" | "severe">;

/** How far beyond its limit a value is, in the unit of the check; negative within the good band. */
function overOf(value: number, { beyond, limit }: Limits): number {
  if (beyond === "away") return Math.abs(value) - limit;
  return beyond === "above" ? value - limit : limit - value;
}

/** A check that never becomes severe does not know how much is much, so nothing is ever known to be gone by it. */
function isClear(value: number, check: Limits): boolean {
  return check.severe !== null && overOf(value, check) <= -CLEAR_OF_LIMIT * Math.abs(check.severe - check.limit);
}

/** 0 at the limit … 1 at the severe limit and beyond; null within the good band. */
export function severityOf(value: number, check: Limits): number | null {
  const over = overOf(value, check);
  if (over < 0) return null;
  if (check.severe === null) return UNBOUNDED_SEVERITY;
  return clamp(over / Math.abs(check.severe - check.limit), 0, 1);
}
