import { describe, expect, it } from "vitest";
import { aRecord, aRep } from "../../../tests/fixtures/coaching";
import { csvOf } from "./csv";

/** A reader of RFC 4180 for the test: fields with quotes, commas and line breaks. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (whole === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const set = aRecord({
  startedAt: new Date(2026, 10, 2, 18, 5).getTime(),
  reps: [
    aRep({ side: "left", peak: 0.973, outS: null, faults: [{ id: "hips-turn", severity: 0.512, at: 2, value: 9 }] }),
    aRep({ n: 2, score: null, notAssessed: [{ id: "arm-low", reason: "view" }] }),
  ],
});

describe("the table of reps", () => {
  it("has a row for each rep and a name for each column", () => {
    const [head, first, second, ...more] = read(csvOf([set], "en"));
    expect(more).toEqual([]);
    const row = Object.fromEntries((head ?? []).map((name, n) => [name, first?.[n]]));
    expect(row).toMatchObject({
      ...{ date: "2026-11-02", time: "18:05", exercise: "glute-bridge", rep: "1", side: "left" },
      ...{ range_percent: "97", out_s: "", hold_s: "1", faults: "hips-turn 0.51" },
    });
    expect(second).toHaveLength(head?.length ?? 0);
    expect(second?.at(-1)).toBe("arm-low (view)");
  });

  it("has the weight of the set's own item and how hard its session was, and leaves open what was not said", () => {
    const item = (weightKg: number, setIds: readonly string[]) => ({
      exercise: "deadlift",
      variant: "standard",
      weightKg,
      setIds,
    });
    const sessions = [{ id: "s", effort: 6, items: [item(8, ["other"]), item(10, ["mine"])] }] as never;
    const lifted = aRecord({ id: "mine", sessionId: "s", exercise: { id: "deadlift", revision: 1 } });
    const cells = (made: typeof lifted) => {
      const [head, first] = read(csvOf([made], "en", sessions));
      return ["weight_kg", "session_effort"].map((name) => first?.[head?.indexOf(name) ?? -1]);
    };
    expect(cells(lifted)).toEqual(["10", "6"]);
    expect(cells(aRecord({ id: "alone", sessionId: "none" }))).toEqual(["", ""]);
    expect(cells(aRecord({ id: "bridge", sessionId: "s" }))).toEqual(["", "6"]);
  });

  it("quotes what has commas, quotes or line breaks in it", () => {
    const odd = 'a "strange", two-line\r\nname';
    const [head, first] = read(csvOf([aRecord({ sessionId: odd })], "en"));
    expect(first?.[head?.indexOf("session") ?? -1]).toBe(odd);
  });

  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"])("runs nothing in a spreadsheet: %s", (text) => {
    const [head, first] = read(csvOf([aRecord({ sessionId: text, variant: text })], "en"));
    expect(first?.[head?.indexOf("session") ?? -1]).toBe(`'${text}`);
    expect(first?.[head?.indexOf("variant") ?? -1]).toBe(`'${text}`);
  });

  it("is read by a spreadsheet that is set to German: a column each, numbers as numbers", () => {
    const rows = csvOf([set], "de").split("\r\n");
    const head = rows[0]?.split(";") ?? [];
    const first = rows[1]?.split(";") ?? [];
    const row = Object.fromEntries(head.map((name, n) => [name, first[n]]));
    expect(first).toHaveLength(head.length);
    expect(row).toMatchObject({ date: "2026-11-02", time: "18:05", back_s: "0,5", faults: '"hips-turn 0,51"' });
  });

  it("is dated by the clock where the set was done, wherever it is read", () => {
    const abroad = aRecord({ startedAt: Date.UTC(2026, 10, 2, 23, 30), offsetMin: 9 * 60 });
    const [head, first] = read(csvOf([abroad], "en"));
    expect(first?.slice(0, 2)).toEqual(["2026-11-03", "08:30"]);
    expect(head?.slice(0, 2)).toEqual(["date", "time"]);
  });

  it("is nothing but its head where there is nothing", () => {
    expect(read(csvOf([], "en"))).toHaveLength(1);
  });
});
