/** Twelve weeks of a made-up person, day by day, through the same functions that the app decides with. */
import { todayFacts } from "../../core/care/facts";
import { stepped } from "../../core/care/ladder";
import { type PlanToday, planToday } from "../../core/care/plan-today";
import type { Cut } from "../../core/care/return";
import type { SetDigest } from "../../core/history/digest";
import { type Visit, visitsOf } from "../../core/history/trends/visit";
import { firstPlan } from "../../core/plan/routine";
import { withEquipment } from "../../core/plan/routines";
import type { PainEntry, PlanItem, SessionItem } from "../../core/plan/session";
import { oneAtATime, type Suggestion, suggest } from "../../core/programme/suggest";
import { adviceFor, isSession } from "../../core/programme/today";
import { EXERCISES } from "../../exercises";
import type { Person } from "./care-people";

export const WEEKS = 12;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A Monday, as a day and its midnight. */
const FIRST_DAY = 20_458;

export interface SimulatedDay {
  readonly day: number;
  /** null: they came, and were advised to rest. */
  readonly plan: PlanToday | null;
  readonly taken: readonly Suggestion[];
}

/** What a person gets, for every day on which they come. */
export function simulate(person: Person): readonly SimulatedDay[] {
  const days: SimulatedDay[] = [];
  const sets: SetDigest[] = [];
  const sessions: { id: string; startedAt: number; endedAt: number; items: SessionItem[]; pain: PainEntry[] }[] = [];
  let plan: readonly PlanItem[] = withEquipment(firstPlan(), person.canRow).items;
  let cut: Cut | null = null;
  const answered = new Set<string>();

  for (let day = 0; day < WEEKS * 7; day++) {
    if (!person.comes(day)) continue;
    const at = (FIRST_DAY + day) * DAY_MS + 18 * HOUR_MS;
    const visits = track(sets, sessions);
    const open = suggest(visits, Object.values(EXERCISES)).filter(({ id }) => !answered.has(id));
    const taken = person.agrees ? oneAtATime(open, person.ticked) : [];
    for (const one of taken) {
      answered.add(one.id);
      const step = "steps" in one ? one.steps[0] : null;
      if (one.kind === "less" || step?.kind === "fewer")
        cut = { because: one.kind === "less" ? "flare-up" : "pain", at };
      else if (step && "exercise" in one) plan = stepped(plan, one.exercise, step);
    }
    if (adviceFor(visits, { day: FIRST_DAY + day, at }).kind !== "train") {
      days.push({ day, plan: null, taken });
      continue;
    }
    const said = person.pain(day);
    const before = entries(at, { before: said.before });
    const cleared = person.clearedOn === null || day < person.clearedOn ? null : { at, by: "doctor" as const };
    const facts = todayFacts(
      {
        pain: [...sessions.flatMap(({ pain }) => pain), ...before],
        sets,
        screening: { answeredAt: FIRST_DAY * DAY_MS + 17 * HOUR_MS, ticked: person.ticked, cleared },
        archingHurts: person.archingHurts,
        sessions: visits.filter(isSession),
        growing: true,
        cut,
      },
      { day: FIRST_DAY + day, at },
    );
    const today = planToday(plan, facts);
    days.push({ day, plan: today, taken });
    if (today.items.length === 0) continue;
    const id = `session-${day}`;
    const endedAt = at + HOUR_MS / 2;
    const items = today.items.map((item) => ({ ...item, state: "done" as const, setsDone: item.sets, because: null }));
    sessions.push({
      ...{ id, startedAt: at, endedAt, items },
      pain: [
        ...before,
        ...entries(endedAt, { after: said.after }),
        ...entries(endedAt + 13 * HOUR_MS, { "next-morning": said.morning }),
      ],
    });
    sets.push(...today.items.flatMap((item, n) => setsOf(item, id, at + n * 60_000, person.form)));
  }
  return days;
}

function track(sets: readonly SetDigest[], sessions: Parameters<typeof visitsOf>[1]): Visit[] {
  return visitsOf(sets, sessions, (at) => Math.floor(at / DAY_MS));
}

function entries(at: number, said: Partial<Record<PainEntry["when"], number | null>>): PainEntry[] {
  return Object.entries(said).flatMap(([when, score]) =>
    score === null || score === undefined
      ? []
      : [{ at, when: when as PainEntry["when"], score, places: [], legSymptoms: null, exercise: null, setId: null }],
  );
}

function setsOf(item: PlanItem, sessionId: string, startedAt: number, score: number): SetDigest[] {
  const { exercise, variant, reps, perSide } = item;
  const rep = { full: true, peak: 1, hold: 6, outS: 2, backS: 2, score, faults: [], unseen: [] };
  const sides = perSide ? (["left", "right"] as const) : (["both"] as const);
  const done = sides.flatMap((side) => Array.from({ length: reps }, () => ({ ...rep, side })));
  return Array.from({ length: item.sets }, (_, n) => ({
    ...{ id: `${sessionId}-${exercise}-${n}`, sessionId, startedAt: startedAt + n, endedAt: startedAt + n + 1 },
    ...{
      source: "camera" as const,
      exercise,
      revision: 1,
      variant,
      target: { reps, perSide },
      model: "full",
      seconds: 60,
    },
    ...{ seen: 1, view: "side" as const, score, notAssessed: [], reps: done },
    counts: { full: done.length, partial: 0, left: perSide ? reps : 0, right: perSide ? reps : 0 },
  }));
}
