/**
 * No gate can be walked round. Every address of the app and every link in it is looked through; what can begin an
 * exercise is found by what its code reaches, and tried with every gate closed.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOfOne } from "../../src/app/live/one-exercise";
import { routineOf } from "../../src/app/live/session-start";
import { TODAY } from "../../src/app/person/routines";
import { gateOf, leftAt } from "../../src/core/care/gates";
import { nextEasier } from "../../src/core/care/ladder";
import { planToday, type TodayFacts } from "../../src/core/care/plan-today";
import { CUT_REASONS } from "../../src/core/care/return";
import { SCREENING_IDS } from "../../src/core/care/screening";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { itemsOf } from "../../src/core/plan/routine";
import type { SessionItem } from "../../src/core/plan/session";
import { advance, beginSession } from "../../src/core/session/machine";
import { nextPlace, placeOf } from "../../src/core/session/places";
import type { SessionEvent } from "../../src/core/session/state";
import { takeUp, withoutClosed } from "../../src/core/session/take-up";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { importsOf } from "../architecture/imports";
import { codeFiles, projectFolder, readSource } from "../architecture/source-files";

const APP = "src/ui/App.tsx";
/** Where the app has its screens from, each fetched when it is asked for. */
const SCREENS = "src/ui/screens.ts";
/** Whoever calls this lets somebody move before the camera. */
const BEGINS = /\bstartSession\(/;
/** The addresses that may begin an exercise. Any other one that comes to do so has to be gated, and then named here. */
const BEGINNING = ["/session/:address?"];

/** Path of the file that an import means. */
function fileOf(path: string): string | null {
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return tries.find((each) => /\.tsx?$/.test(each) && existsSync(join(projectFolder, each))) ?? null;
}

const reach = new Map<string, readonly string[]>();
function importedBy(path: string): readonly string[] {
  const known = reach.get(path);
  if (known) return known;
  const files = importsOf(readSource(path)).flatMap((each) =>
    each.typeOnly || !each.path ? [] : (fileOf(each.path) ?? []),
  );
  reach.set(path, files);
  return files;
}

/** Whether a file, or what it imports, begins an exercise. */
function begins(path: string, seen = new Set<string>()): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  return BEGINS.test(readSource(path).text) || importedBy(path).some((next) => begins(next, seen));
}

/** The addresses of the app, each with the files of the screens that it shows. */
function routes(): readonly { readonly path: string; readonly files: readonly string[] }[] {
  const { text } = readSource(APP);
  const screens = [...importedBy(APP), ...importedBy(SCREENS)];
  const fileOfScreen = (name: string) => screens.find((file) => file.endsWith(`/${name}.tsx`));
  return [...text.matchAll(/<Route path="([^"]+)"([\s\S]*?)(?=<Route|<\/Switch>)/g)].map(
    ([, path = "", rest = ""]) => ({
      path,
      files: [...rest.matchAll(/\b([A-Z]\w+)\b/g)].flatMap(([, name]) => fileOfScreen(name ?? "") ?? []),
    }),
  );
}

describe("ways in", () => {
  it("are the addresses of the app, and one of them begins an exercise", () => {
    const all = routes();
    expect(all.length).toBeGreaterThan(15);
    // The first one shows Home or leads on to the first questions; every other one shows a screen of its own.
    for (const { path, files } of all) expect(files.length, path).toBeGreaterThan(0);
    expect(all.filter(({ files }) => files.some((file) => begins(file))).map(({ path }) => path)).toEqual(BEGINNING);
  });

  it("have no other: whatever begins an exercise is shown by those screens only", () => {
    const shown = new Set<string>();
    const walk = (path: string) => {
      if (shown.has(path)) return;
      shown.add(path);
      importedBy(path).forEach(walk);
    };
    for (const { path, files } of routes()) if (BEGINNING.includes(path)) files.forEach(walk);
    const beginners = codeFiles("src/ui", "src/app").filter(
      ({ path, text }) => !/\.test\./.test(path) && BEGINS.test(text),
    );
    expect(beginners.length).toBeGreaterThan(1);
    for (const { path } of beginners) expect(shown, path).toContain(path);
  });

  it("links and orders to go somewhere lead to these addresses and nowhere else", () => {
    const patterns = routes().map(
      ({ path }) => new RegExp(`^${path.replace(/\/:\w+\?/g, "(/[^/]*)?").replace(/:\w+/g, "[^/]+")}$`),
    );
    let found = 0;
    for (const { path, text } of codeFiles("src/ui", "src/app")) {
      if (/\.test\./.test(path)) continue;
      for (const [, to = ""] of text.matchAll(/(?:["'`]#|\b(?:navigate|go)\(["'`])(\/[^"'`?]*)/g)) {
        const address = to.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}?/g, "x");
        expect(
          patterns.some((pattern) => pattern.test(address)),
          `${path}: ${to}`,
        ).toBe(true);
        found++;
      }
    }
    expect(found).toBeGreaterThan(30);
  });
});

const score = fc.integer({ min: 0, max: 10 });
const facts: fc.Arbitrary<TodayFacts> = fc.record({
  access: fc.constantFrom("all", "gentle"),
  painToday: fc.option(score, { nil: null }),
  alarmToday: fc.boolean(),
  catchToday: fc.boolean(),
  archingHurts: fc.constantFrom(true, false, null),
  form: fc.constantFrom(null, 60, 75, 90).map((said) => () => said),
  ticked: fc.subarray([...SCREENING_IDS]),
  week: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
  cut: fc.option(fc.record({ because: fc.constantFrom(...CUT_REASONS), at: fc.constant(0) }), { nil: null }),
  sessionsSinceCut: fc.integer({ min: 0, max: 4 }),
});
const MOVEMENTS = EXERCISE_IDS.flatMap((id) => EXERCISES[id].variants.map((variant) => [id, variant.id] as const));
const movement = fc.constantFrom(...MOVEMENTS);
const isOpen = ({ exercise, variant }: { exercise: ExerciseId; variant: string }, known: TodayFacts) =>
  gateOf(exercise, variant, known).open;

describe("with a gate closed", () => {
  it("no address of a session holds what is behind it, whatever it asks for", () => {
    const named = fc.constantFrom(null, "", TODAY, "routine", "nobody-knows");
    const one = movement.map(([exercise, variant]) => addressOfOne(exercise, variant));
    const odd = fc.constantFrom(
      "one:",
      "one:deadlift",
      "one:deadlift:nonsense",
      "one:nothing:standard",
      "one:superman:",
    );
    const shorter = fc.record({
      sets: fc.constantFrom(undefined, 1, 9),
      reps: fc.constantFrom(undefined, 1),
      restS: fc.constant(0),
    });
    fc.assert(
      fc.property(fc.oneof(named, one, odd), shorter, facts, (address, less, known) => {
        for (const item of planToday(routineOf(address, less).items, known).items)
          expect(isOpen(item, known)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("a session that is taken up leaves it out", () => {
    fc.assert(
      fc.property(fc.array(movement, { minLength: 1, maxLength: 6 }), facts, (movements, known) => {
        const items = itemsOf({ id: "x", name: "x", items: movements.map(asItem) });
        const { items: left, next } = withoutClosed(takeUp(items, []), (item) => isOpen(item, known));
        for (const item of left) if (item.state === "todo") expect(isOpen(item, known)).toBe(true);
        if (next) expect(left[next.item]?.state).toBe("todo");
      }),
      { numRuns: 1000 },
    );
  });

  it("no order within a session leads behind a gate for less pain than was said in it", () => {
    type Order = "go-on" | "skip" | "repeat" | "easier" | "done" | number;
    const order: fc.Arbitrary<Order> = fc.oneof(
      fc.constantFrom<Order>("go-on", "skip", "repeat", "easier", "done"),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(movement, { minLength: 1, maxLength: 6 }),
        fc.array(order, { maxLength: 30 }),
        (movements, orders) => {
          const items = itemsOf({ id: "x", name: "x", items: movements.map(asItem) });
          let state = beginSession(items, nextPlace(items), 0);
          let most = 0;
          for (const [n, each] of orders.entries()) {
            state = advance(state, { t: n, ...eventOf(each, state) } as SessionEvent);
            if (typeof each === "number") most = Math.max(most, each);
            const place = placeOf(state.step);
            const item = place && state.items[place.item];
            if (item) expect(leftAt(item.exercise, item.variant, most)).toBe(item.variant);
          }
        },
      ),
      { numRuns: 2000 },
    );

    function eventOf(each: Order, state: ReturnType<typeof beginSession>): object {
      if (typeof each === "number") return { kind: "hurts", score: each };
      const place = placeOf(state.step);
      const item = place && state.items[place.item];
      const easier = item && nextEasier(item.exercise, item.variant);
      if (each === "easier") return easier ? { kind: "vary", variant: easier } : { kind: "somebody" };
      if (each === "skip") return { kind: "skip", because: "user" };
      if (each !== "done") return { kind: each };
      const run = "run" in state.step ? state.step.run.n : 0;
      const counts = { full: 99, partial: 0, left: 99, right: 99 };
      return { kind: "seen", run, facts: { phase: "ready", counts, up: false, somebody: true, speaking: false } };
    }
  });
});

function asItem([exercise, variant]: readonly [ExerciseId, string]): SessionItem {
  const dose = { sets: 2, reps: 5, perSide: false, holdS: null, restS: 30 };
  return { exercise, variant, ...dose, state: "todo", setsDone: 0, because: null };
}
