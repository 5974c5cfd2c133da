import { jointOf } from "../../body/pose";
import type { Baseline, FaultRule, MetricCheck, Phase } from "../../exercise/exercise";
import { metricChecks } from "../../exercise/rules";
import type { Sample } from "../../exercise/sample";
import type { ActiveFault, NotAssessed } from "../coach.types";
import { hides, severityOf } from "./judge";

/** A fault is shown once it has lasted this long; rules §5.3. */
const SHOW_AFTER_S = 0.3;
/** A severe fault is spoken in a hold once it has lasted this long; rules §5.3. */
const SPEAK_AFTER_S = 1.0;

export interface LiveFindings {
  readonly faults: readonly ActiveFault[];
  readonly notAssessed: readonly NotAssessed[];
  /** Severe key faults that have lasted long enough to be spoken now. */
  readonly lasting: readonly FaultRule[];
}

export interface LiveJudge {
  push(sample: Sample, phase: Phase, baseline: Baseline): LiveFindings;
}

/** Watches the checks that can be made on a single frame, for the screen and for cues within a hold. */
export function createLiveJudge(rules: readonly FaultRule[]): LiveJudge {
  const since = new Map<string, number>();
  return {
    push(sample, phase, baseline) {
      const { view } = sample.scene;
      const notAssessed: NotAssessed[] = [];
      const faults: ActiveFault[] = [];
      const lasting: FaultRule[] = [];
      for (const rule of rules) {
        if (!view || !rule.views.includes(view)) {
          if (view) notAssessed.push({ id: rule.id, reason: rule.views.length === 0 ? "nowhere" : "view" });
          since.delete(rule.id);
          continue;
        }
        if (hides(rule, { baseline, side: sample.working })) {
          notAssessed.push({ id: rule.id, reason: "build" });
          since.delete(rule.id);
          continue;
        }
        if (rule.nearOnly && sample.working !== sample.scene.near) {
          notAssessed.push({ id: rule.id, reason: "visibility" });
          since.delete(rule.id);
          continue;
        }
        const severity = liveSeverity(rule, sample, phase, baseline);
        if (severity === null) {
          since.delete(rule.id);
          continue;
        }
        const from = since.get(rule.id) ?? sample.t;
        since.set(rule.id, from);
        const lasted = sample.t - from;
        if (lasted < SHOW_AFTER_S) continue;
        faults.push({ id: rule.id, severity, joints: rule.joints.map((joint) => jointOf(sample.working, joint)) });
        if (severity >= 1 && rule.key && phase === "top" && lasted >= SPEAK_AFTER_S) lasting.push(rule);
      }
      return { faults, notAssessed, lasting };
    },
  };
}

function liveSeverity(rule: FaultRule, sample: Sample, phase: Phase, baseline: Baseline): number | null {
  const checks = metricChecks(rule.check).filter((check) => check.live && isDuring(check, phase));
  const needed = rule.check.kind === "witnesses" ? rule.check.needed : 1;
  const found = checks
    .map((check) => frameSeverity(check, sample, baseline))
    .filter((severity): severity is number => severity !== null);
  return found.length >= needed ? Math.max(...found) : null;
}

function frameSeverity(check: MetricCheck, sample: Sample, baseline: Baseline): number | null {
  const value = sample.value(check.metric);
  if (value === null) return null;
  const zero =
    check.against !== "own" ? (baseline.value(check.zero ?? check.metric, sample.working) ?? check.typical) : 0;
  return zero === null ? null : severityOf(value - zero, check);
}

function isDuring(check: MetricCheck, phase: Phase): boolean {
  if (check.during === "rep") return phase === "out" || phase === "top" || phase === "back";
  if (check.during === "before") return phase === "ready";
  return check.during === phase || (check.during === "hold" && phase === "top");
}
