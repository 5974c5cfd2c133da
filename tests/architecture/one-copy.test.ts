import { describe, expect, it } from "vitest";
import { codeFiles, type SourceFile } from "./source-files";

/** Where sums over lists and vectors stand, so that a median is one median. */
const HOMES = ["src/core/body/statistics.ts", "src/core/body/geometry.ts"];

/** Files that may have one of their own, each with its reason. */
const MAY: Readonly<Record<string, string>> = {
  "tests/bench/row.ts": "throws where nothing was measured",
  "tests/lab/bodies/report.ts": "prints one",
  "tests/lab/hips/features.ts": "vectors as tuples: a file of its own makes rows of them for learning",
};

const OF_THEIR_OWN = [
  /\bfunction (?:mean|average|median|quantile|percentile|variance|variation|standardDeviation|stdev)\(/,
  /\bconst (?:mean|average|median|quantile|percentile|variance|variation|standardDeviation|stdev) = \(?(?:values|list|of|numbers)\b(?!\.)/,
  // The mean of a list, written out.
  /\.reduce\(\((\w+), (\w+)\) => \1 \+ \2, 0\) \/ \w+\.length\b/,
  /\b(?:interface Vec[23]\b|type Vec[23] =)/,
  /\bMath\.hypot\((\w+)\.x - (\w+)\.x, \1\.y - \2\.y(?:, \1\.z - \2\.z)?\)/,
];

const copiesIn = ({ path, text }: SourceFile): string[] =>
  OF_THEIR_OWN.flatMap((form) => {
    const found = form.exec(text)?.[0];
    return found ? [`${path}: ${found}`] : [];
  });

describe("sums and vectors", () => {
  const files = codeFiles("src", "tests", "workers", "models").filter(
    ({ path }) => !HOMES.includes(path) && !path.startsWith("tests/architecture/"),
  );

  it("stand in one file each", () => {
    expect(files.filter(({ path }) => !(path in MAY)).flatMap(copiesIn)).toEqual([]);
  });

  it("have no reason for another copy that is not needed any more", () => {
    expect(
      Object.keys(MAY).filter((path) => files.filter((file) => file.path === path).flatMap(copiesIn).length === 0),
    ).toEqual([]);
  });

  it.each([
    "function median(values: number[]) {",
    "const mean = (values: readonly number[]) => 0;",
    "const usual = scores.reduce((sum, score) => sum + score, 0) / scores.length;",
    "type Vec3 = { x: number };",
    "const far = Math.hypot(a.x - b.x, a.y - b.y);",
  ])("would find %s", (text) => expect(copiesIn({ path: "src/core/planted.ts", text })).toHaveLength(1));
});
