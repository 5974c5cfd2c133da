import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programmeOf } from "../../core/exercise/programme";
import { firstPlan } from "../../core/plan/routine";
import { projectFolder } from "../install.mjs";
import { carePage } from "./care-page";
import { PEOPLE } from "./care-people";
import { simulate } from "./care-simulation";

const person = (name: string) => {
  const found = PEOPLE.find((each) => each.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return simulate(found);
};
const sets = (days: ReturnType<typeof person>, week: number) =>
  days
    .filter(({ day, plan }) => Math.floor(day / 7) === week && plan)
    .map(({ plan }) => plan?.items.reduce((sum, item) => sum + item.sets, 0) ?? 0);

describe("docs/care.md", () => {
  it("says what the table of care says (else: npm run docs)", () => {
    const page = readFileSync(join(projectFolder, "docs", "care.md"), "utf8");
    expect(page.split("\n")).toEqual(carePage().split("\n"));
  });
});

/** Lines of tables that name no source: the last column has to, with the rules, the article, or as judgement. */
function sourceless(page: string): string[] {
  const tables = page.split(/\n(?!\|)/).flatMap((part) => {
    const lines = part.split("\n").filter((line) => line.startsWith("| "));
    return lines.length > 2 ? [lines] : [];
  });
  return tables.flatMap(([head = "", , ...rows]) => {
    const cells = (line: string) => line.split("|").map((cell) => cell.trim());
    if (cells(head).at(-2) !== "source") return [head];
    return rows.filter((row) => !/rules §|judgement|the article|from memory/.test(cells(row).at(-2) ?? ""));
  });
}

describe("every line of the table of care", () => {
  const [rules = ""] = carePage().split("## Twelve people");

  it("has a source, or says that it is judgement", () => {
    expect(rules.match(/\| source \|/g)?.length).toBeGreaterThan(7);
    expect(sourceless(rules)).toEqual([]);
  });

  it("would be missed without one", () => {
    const row = rules.split("\n").find((line) => line.startsWith("| 5 or more") && line.includes("judgement")) ?? "";
    expect(row).not.toBe("");
    expect(sourceless(rules.replace(row, row.replace(/\| [^|]* \|$/, "|  |")))).toHaveLength(1);
    expect(sourceless(rules.replace("| said | what follows | source |", "| said | what follows | why |"))).toHaveLength(
      1,
    );
  });
});

describe("twelve weeks of made-up people", () => {
  it("grows from one set to the whole plan", () => {
    const days = person("Steady");
    expect([0, 2, 4].map((week) => sets(days, week)[0])).toEqual([5, 10, 14]);
  });

  it("a flare-up makes three sessions smaller, and then it is back", () => {
    const days = person("Flare-up in week 4");
    const after = days.filter(({ plan }) => plan?.cut?.because === "flare-up");
    expect(after.map(({ plan }) => plan?.cut?.n)).toEqual(expect.arrayContaining([1, 2, 3]));
    expect(sets(days, 10)[0]).toBe(14);
  });

  it("who never answers gets nothing harder and nothing with a gate", () => {
    for (const { taken, plan } of person("Never answers")) {
      expect(taken.filter(({ kind }) => kind === "harder")).toEqual([]);
      for (const { exercise, variant } of plan?.items ?? []) {
        expect(["deadlift", "superman"]).not.toContain(exercise);
        expect(firstPlan().items.find((item) => item.exercise === exercise)?.variant).toBe(variant);
      }
    }
  });

  it("who wants every day trains three times a week", () => {
    const days = person("Over-eager");
    for (let week = 0; week < 12; week++) expect(sets(days, week).length).toBeLessThanOrEqual(3);
  });

  it("weeks away end with a way back of two sessions", () => {
    const back = person("Away for three weeks").filter(({ plan }) => plan?.cut?.because === "away");
    expect(back.map(({ day, plan }) => [Math.floor(day / 7), plan?.cut?.n])).toEqual([
      [7, 1],
      [7, 2],
    ]);
  });

  it("the first questions leave the gentle movements until somebody says yes", () => {
    const days = person("Stopped by the first questions");
    for (const { plan } of days.filter(({ day }) => day < 14)) {
      for (const { exercise, variant } of plan?.items ?? []) expect(programmeOf(exercise).gentle).toContain(variant);
    }
    expect(sets(days, 11)[0]).toBeGreaterThan(10);
  });

  it("acute pain begins with what is gentle, and is never asked for more than it says", () => {
    for (const { plan } of person("Acute").filter(({ day }) => day < 14)) {
      expect(plan?.calm ?? true).toBe(true);
      for (const { sets: each } of plan?.items ?? []) expect(each).toBe(1);
    }
  });

  it("a pregnancy lies neither long on the back nor on the front", () => {
    for (const { plan } of person("Pregnant")) {
      expect(plan?.items.map(({ exercise }) => exercise) ?? []).not.toContain("dead-bug");
    }
  });
});
