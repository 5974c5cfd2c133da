/** Two years of sessions in the browser's own database: how soon the screens that look at all of them are there. */
import type { Page } from "@playwright/test";
import { createCoach } from "../../src/core/coach/coach";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { unpackFrame } from "../../src/core/movement/recording";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { SET_SCHEMA, type SetRecord } from "../../src/storage/records/set-record";
import { MOVEMENT_CAP_BYTES } from "../../src/storage/tracks";
import { readGolden } from "../golden/golden";
import { untilTables } from "../support/tables";
import { openApp } from "./live";
import { median, type Row } from "./row";

const SESSIONS = 250;
const REPS = 40_000;
const YEARS = 2;
const DAY_MS = 86_400_000;
/** The routine: five exercises, three sets of each. */
const SETS_A_SESSION = 15;
/** Bytes of movement of a set: two minutes at 20 frames a second, 0.15 kB each (decision 15). */
const SET_MOVEMENT_BYTES = 2 * 60 * 20 * 150;
const RUNS = 5;

/** A set of the drawn body with as many reps as asked for, each with the curve of a five-second rep. */
function template(id: ExerciseId): SetRecord {
  const recording = readGolden(id);
  const coach = createCoach(EXERCISES[id]);
  for (let index = 0; index < recording.frames.length; index++) coach.push(unpackFrame(recording, index));
  const { exercise, revision, ...summary } = coach.finish();
  const reps = summary.reps.map((rep) => ({
    ...rep,
    curve: Array.from({ length: 60 }, (_, n) => [n / 12 + 1e-7, Math.sin(n / 19) + 1e-7] as const),
    faults: [{ id: EXERCISES[id].faults[0]?.id ?? "", severity: 0.4123, at: 2.0123, value: 11.123 }],
  }));
  return {
    ...summary,
    reps,
    schema: SET_SCHEMA,
    id: "",
    sessionId: "",
    startedAt: 0,
    endedAt: 0,
    source: { kind: "camera", label: "Integrated Camera" },
    exercise: { id: exercise, revision },
    target: { reps: 10, perSide: false },
    model: "full",
    aspect: 16 / 9,
    earlier: [],
  };
}

interface Plan {
  readonly templates: readonly SetRecord[];
  readonly now: number;
  readonly everyMs: number;
  readonly sessions: number;
  readonly setsASession: number;
  readonly reps: number;
  readonly setBytes: number;
  readonly capBytes: number;
}

/** Runs in the page, so that what it makes is made there. */
async function fill(plan: Plan): Promise<{ sets: number; reps: number; movement: number }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await settled(indexedDB.open("plumbline"));
  const bytes = new Uint8Array(plan.setBytes);
  let left = plan.reps;
  let movement = 0;
  // The newest first, as what is kept when the oldest has been let go.
  for (let session = 0; session < plan.sessions; session++) {
    const startedAt = plan.now - session * plan.everyMs - 3_600_000;
    const writing = database.transaction(["sets", "sessions", "movement", "tracks"], "readwrite");
    const sessionId = `session-${session}`;
    const items = plan.templates.map(({ exercise, variant }) => ({
      ...{ exercise: exercise.id, variant, sets: 3, reps: 10, perSide: false, holdS: null, restS: 60 },
      ...{ state: "done", setsDone: 3, because: null },
    }));
    const said = { score: 2, places: ["low-back"], legSymptoms: null, exercise: null, setId: null };
    writing.objectStore("sessions").put({
      ...{ schema: 1, id: sessionId, startedAt, endedAt: startedAt + 1_800_000, items },
      routine: { id: "article", name: "The routine" },
      pain: ["before", "after", "next-morning"].map((when) => ({ ...said, at: startedAt, when })),
    });
    for (let n = 0; n < plan.setsASession; n++) {
      const sessionsLeft = (plan.sessions - session) * plan.setsASession - n;
      const count = Math.round(left / sessionsLeft);
      left -= count;
      const base = plan.templates[n % plan.templates.length] as (typeof plan.templates)[number];
      const id = `${sessionId}-${n}`;
      const at = startedAt + n * 110_000;
      const reps = Array.from({ length: count }, (_, rep) => ({
        ...(base.reps[0] as (typeof base.reps)[number]),
        n: rep + 1,
        score: 60 + ((session + rep * 5 + n) % 8) * 5,
        peak: 0.8 + Math.random() / 3,
        curve: (base.reps[0]?.curve ?? []).map(([t, progress]) => [t + at / 1e9, progress + Math.random() / 100]),
      }));
      const counts = { ...base.counts, full: count };
      writing.objectStore("sets").put({ ...base, id, sessionId, startedAt: at, endedAt: at + 60_000, reps, counts });
      if (movement + plan.setBytes > plan.capBytes) continue;
      movement += plan.setBytes;
      // Random bytes: nothing that lies below can make them smaller.
      for (let from = 0; from < bytes.length; from += 65_536)
        crypto.getRandomValues(bytes.subarray(from, from + 65_536));
      writing.objectStore("movement").put({ setId: id, n: 0, savedAt: at, bytes: bytes.slice().buffer });
      writing.objectStore("tracks").put({ setId: id, savedAt: at, bytes: bytes.length });
    }
    await new Promise<void>((done, fail) => {
      writing.oncomplete = () => done();
      writing.onerror = () => fail(writing.error);
    });
  }
  database.close();
  return { sets: plan.sessions * plan.setsASession, reps: plan.reps - left, movement };
}

/** Milliseconds from the start of a navigation until `selector` is drawn and the page can be used again. */
async function untilThere(page: Page, address: string, selector: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(address, { waitUntil: "commit" });
  const shown = await page.waitForFunction(
    (wanted) => {
      if (!document.querySelector(wanted)) return null;
      // The frame after the next task: drawn, and free to take a press.
      return new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    },
    selector,
    { polling: "raf", timeout: 60_000 },
  );
  return (await shown.jsonValue()) as number;
}

export async function yearsRows(): Promise<Row[]> {
  const app = await openApp();
  try {
    const { page } = app;
    // The runner names functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto("/#/sets");
    await untilTables(page);
    const now = Date.now();
    const templates = EXERCISE_IDS.slice(0, 5).map(template);
    const made = await page.evaluate(fill, {
      ...{ templates, now, sessions: SESSIONS, setsASession: SETS_A_SESSION, reps: REPS },
      ...{ everyMs: (YEARS * 365 * DAY_MS) / SESSIONS, setBytes: SET_MOVEMENT_BYTES, capBytes: MOVEMENT_CAP_BYTES },
    });
    // The first look makes the digests of sets that have none; every later one finds them.
    const first = await untilThere(page, "/#/", ".last-sessions li");
    const again = async (address: string, selector: string) => {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) times.push(await untilThere(page, address, selector));
      return median(times) / 1000;
    };
    const note = `${SESSIONS} sessions, ${made.sets} sets, ${made.reps} reps`;
    const home = await again("/#/", ".last-sessions li");
    const trends = await again("/#/trends", ".chart-picture svg");
    const list = await again("/#/sets", ".set-list li");
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    return [
      { name: "home with two years kept", value: home, unit: "s", target: 1, note },
      { name: "trends of two years", value: trends, unit: "s", target: 1.5, note },
      { name: "past sets of two years", value: list, unit: "s", target: 1.5, note },
      { name: "home, digests made anew", value: first / 1000, unit: "s", target: 10, note: "once, after an upgrade" },
      {
        name: "database of two years with poses",
        value: used / 1e6,
        unit: "MB",
        target: 500,
        note: `${(made.movement / 1e6).toFixed(0)} MB of it movement`,
      },
    ];
  } finally {
    await app.close();
  }
}
