/** What it does that a fault waits for another rep: the same reps, told of at once and with another look. */
import type { SetSummary } from "../../src/core/coach/coach.types";
import { createCueArbiter } from "../../src/core/coach/cues";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { rulesOf, STANDARD, variantOf } from "../../src/core/exercise/rules";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography, faultsOf } from "../../src/mannequin/choreography";
import { ACTING, act, type FaultName, UNHEARD } from "../support/acted";
import { coach, film, laptop, stage } from "../support/film";
import { jittered } from "../support/perturb";
import type { Counted } from "./count";
import type { Row } from "./table";

/** Jitter of the landmarks, metres: the model's own (rules §2), and twice that. */
const SIGMAS_M = [0.015, 0.03] as const;
const REPS = 4;
const GOOD_REPS = 6;
const SEEDS = [1, 2, 3] as const;
const FPS = 12;

interface Heap {
  /** Sets in which the acted fault was told of, of those in which a rep showed it. */
  told: number;
  of: number;
  /** Seconds from the end of the first rep that showed it until it was told of. */
  readonly waits: number[];
  /** Sets without a fault, and those in which some fault of form was told of. */
  sets: number;
  blamed: number;
}

type Way = "at once" | "another look";
const WAYS: readonly Way[] = ["at once", "another look"];

/** When what was told of in a set, were it only for its finished reps. */
function said(rules: readonly FaultRule[], reps: SetSummary["reps"], way: Way): readonly { id: string; t: number }[] {
  const arbiter = createCueArbiter(rules, "", { talk: "talkative", seen: way === "at once" ? 1 : 2 });
  return reps.flatMap((rep) => arbiter.afterRep(rep.end, rep) ?? []).filter(({ kind }) => kind === "fault");
}

const empty = (): Heap => ({ told: 0, of: 0, waits: [], sets: 0, blamed: 0 });

function look(heap: Heap, rules: readonly FaultRule[], reps: SetSummary["reps"], way: Way, acted: string | null): void {
  if (reps.length === 0) return;
  const cues = said(rules, reps, way);
  const formal = (id: string) => rules.some((rule) => rule.id === id && rule.priority !== "tempo");
  if (acted === null) {
    heap.sets += 1;
    if (cues.some(({ id }) => formal(id))) heap.blamed += 1;
    return;
  }
  const first = reps.find((rep) => rep.faults.some(({ id, severity }) => id === acted && severity >= 1));
  if (!first) return;
  heap.of += 1;
  const cue = cues.find(({ id }) => id === acted);
  if (!cue) return;
  heap.told += 1;
  heap.waits.push(cue.t - first.end);
}

/** Every fault the drawn body can act that is severe when acted, and good sets, by an ideal sensor that jitters. */
function drawn(say: (line: string) => void): Readonly<Record<Way, Heap>> {
  const heaps = { "at once": empty(), "another look": empty() };
  const both = (id: ExerciseId, variant: string, reps: SetSummary["reps"], acted: string | null) => {
    const rules = rulesOf(EXERCISES[id], variantOf(EXERCISES[id], variant));
    for (const way of WAYS) look(heaps[way], rules, reps, way, acted);
  };
  for (const id of EXERCISE_IDS) {
    say(`another look: ${id}`);
    const good = film(stage(choreography(id, { reps: GOOD_REPS }), FPS), laptop(0));
    for (const sigma of SIGMAS_M) {
      for (const seed of SEEDS) both(id, STANDARD, coach(id, jittered(good, sigma, seed)).summary.reps, null);
    }
    for (const rule of EXERCISES[id].faults) {
      const name: FaultName = `${id} ${rule.id}`;
      if (!rule.views.includes("side") || UNHEARD[name] || !faultsOf(id).some((fault) => fault.id === rule.id))
        continue;
      const { variant, staged } = act(id, rule, { reps: REPS, ...ACTING[name] });
      const frames = jittered(film(staged, laptop(0)), SIGMAS_M[0], 1);
      both(id, variant, coach(id, frames, { variant }).summary.reps, rule.id);
    }
  }
  return heaps;
}

/** Clips that are labelled good, for what is told of them wrongly. */
function people(counted: readonly Counted[]): Readonly<Record<Way, Heap>> {
  const heaps = { "at once": empty(), "another look": empty() };
  for (const { clip, own } of counted) {
    if (!own || clip.form !== "good" || clip.kind !== "real" || clip.faults.length > 0) continue;
    const exercise = EXERCISES[own.summary.exercise];
    const rules = rulesOf(exercise, variantOf(exercise, STANDARD));
    for (const way of WAYS) look(heaps[way], rules, own.summary.reps, way, null);
  }
  return heaps;
}

export function anotherLookRows(counted: readonly Counted[], say: (line: string) => void): Row[] {
  const head = [
    "heap",
    "a severe fault is told of",
    "sets that show one: told",
    "after, s (middle, longest)",
    "good sets: blamed",
  ];
  const rows = (heap: string, of: Readonly<Record<Way, Heap>>) =>
    WAYS.map((way): Row => {
      const { told, of: all, waits, sets, blamed } = of[way];
      const sorted = [...waits].sort((a, b) => a - b);
      const middle = sorted[sorted.length >> 1];
      const after = middle === undefined ? "–" : `${middle.toFixed(1)}, ${sorted.at(-1)?.toFixed(1)}`;
      return [heap, way, all === 0 ? "–" : `${told} of ${all}`, after, `${blamed} of ${sets}`];
    });
  return [head, ...rows("drawn body", drawn(say)), ...rows("people, clips labelled good", people(counted))];
}
