import { expect, it } from "vitest";
import { byTurns, LONG } from "./long";

it.each([
  [2, 4],
  [2, 3],
  [3, 3],
  [3, 7],
])("one of every %i of %i, and each of them over as many turns", (of, length) => {
  const all = Array.from({ length }, (_, n) => n);
  const turns = Array.from({ length: of }, (_, turn) => byTurns(all, of, turn));
  expect([...new Set(turns.flat())].sort()).toEqual(all);
  if (LONG) return;
  expect(turns.flat(), "none twice").toHaveLength(length);
  for (const some of turns) expect(some.length).toBeLessThanOrEqual(Math.ceil(length / of));
});
