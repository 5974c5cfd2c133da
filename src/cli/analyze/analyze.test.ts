import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packFrame, type Recording } from "../../core/movement/recording";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { projectFolder } from "../install.mjs";
import { readOptions } from "./analyze-options";

const read = (line: string) => {
  const options = readOptions(line.split(" "));
  if (options === "help") throw new Error("The usage was given.");
  return options;
};

describe("the command line", () => {
  it("takes files, exercises and the rest, in any order", () => {
    expect(read("a.mp4 --exercise cat-cow,deadlift --json b.mov --model lite --record out")).toEqual({
      files: ["a.mp4", "b.mov"],
      exercises: [
        { id: "cat-cow", variant: "standard" },
        { id: "deadlift", variant: "standard" },
      ],
      model: "lite",
      record: "out",
      live: false,
      json: true,
    });
  });

  it("knows all seven by one word, and takes none twice", () => {
    expect(read("a.mp4 --exercise all").exercises.map(({ id }) => id)).toEqual(EXERCISE_IDS);
    expect(read("a.mp4 --exercise superman,superman --exercise superman").exercises).toHaveLength(1);
  });

  it("gives a variant to the exercises that have it", () => {
    const { exercises } = read("a.mp4 --exercise glute-bridge,cat-cow --variant single-leg");
    expect(exercises).toEqual([
      { id: "glute-bridge", variant: "single-leg" },
      { id: "cat-cow", variant: "standard" },
    ]);
  });

  it.each([
    ["--exercise all", "No file"],
    ["a.mp4", "--exercise"],
    ["a.mp4 --exercise squat", 'no exercise "squat"'],
    ["a.mp4 --exercise superman --variant upside-down", 'no variant "upside-down"'],
    ["a.mp4 --exercise superman --model huge", 'no model "huge"'],
    ["a.mp4 --exercise superman --sideways", "--sideways"],
  ])("refuses %s in words", (line, words) => {
    expect(() => read(line)).toThrow(words);
  });
});

describe("npm run analyze over recordings", () => {
  let folder: string;
  const recording: Recording = {
    schema: 1,
    source: "nobody.mp4",
    model: "full",
    aspect: 16 / 9,
    frames: [0, 1, 2].map((t) => packFrame({ t, aspect: 16 / 9, image: null, world: null, trunk: null })),
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plumbline-"));
    writeFileSync(join(folder, "nobody ünd.json.gz"), gzipSync(JSON.stringify(recording)));
    writeFileSync(join(folder, "other.json.gz"), gzipSync('{"schema":7}'));
    writeFileSync(join(folder, "torn.json.gz"), gzipSync(JSON.stringify(recording)).subarray(0, 30));
    writeFileSync(join(folder, "empty.mp4"), "");
    mkdirSync(join(folder, "folder.mp4"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const analyze = (...args: string[]) => {
    const script = join(projectFolder, "src", "cli", "analyze.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, lines: stdout.split("\n").filter(Boolean), complaints: stderr.split("\n").filter(Boolean) };
  };

  it("answers with one JSON line for each exercise", () => {
    const { status, lines, complaints } = analyze("nobody ünd.json.gz", "--exercise", "cat-cow,superman", "--json");
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(
      ["cat-cow", "superman"].map((exercise) => ({
        file: "nobody ünd.json.gz",
        exercise,
        variant: "standard",
        seconds: 2,
        frames: 3,
        seen: 0,
        view: null,
        reps: [],
        cues: [],
        msPerFrame: expect.any(Number),
      })),
    );
  });

  it("says with --live whether the set began, and only then", () => {
    const { lines } = analyze("nobody ünd.json.gz", "--exercise", "cat-cow", "--live", "--json");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ began: null, reps: [] });
    const { lines: asClip } = analyze("nobody ünd.json.gz", "--exercise", "cat-cow", "--json");
    expect(JSON.parse(asClip[0] ?? "")).not.toHaveProperty("began");
  });

  it("complains of each file it cannot use in a line of its own, and does the others", () => {
    const files = ["missing.mp4", "empty.mp4", "folder.mp4", "other.json.gz", "torn.json.gz"];
    const { status, lines, complaints } = analyze(...files, "nobody ünd.json.gz", "--exercise", "dead-bug", "--json");
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(complaints).toEqual([
      "missing.mp4: there is no such file",
      "empty.mp4: the file is empty",
      "folder.mp4: this is not a file",
      "other.json.gz: this is not a recording",
      "torn.json.gz: this is not a recording",
    ]);
  });

  it("is not filled by small files that mean to be large", () => {
    const frame = '{"t":0,"image":null,"world":null,"trunk":null}';
    const of = (frames: string) => `{"schema":1,"source":"","model":"full","aspect":1,"frames":[${frames}]}`;
    const bombs = {
      "lists.json.gz": gzipSync(Buffer.alloc(60e6, "[")),
      "many.json.gz": gzipSync(of(`${`${frame},`.repeat(3e6)}${frame}`)),
      "deep.json": Buffer.from("[".repeat(100_000)),
      "huge.json": Buffer.from(of(frame.replace('"t":0', '"t":1e308'))),
      "short.json": Buffer.from(of(frame.replace('"image":null', '"image":[1,2,3]'))),
      "endless.json.gz": gzipSync(Buffer.alloc(600e6)),
    };
    for (const [name, bytes] of Object.entries(bombs)) writeFileSync(join(folder, name), bytes);
    const { status, lines, complaints } = analyze(...Object.keys(bombs), "--exercise", "dead-bug", "--json");
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(complaints).toEqual(Object.keys(bombs).map((name) => `${name}: this is not a recording`));
  });

  it("speaks to people in a table", () => {
    const { status, lines } = analyze("nobody ünd.json.gz", "--exercise", "deadlift");
    expect(status).toBe(0);
    expect(lines.join("\n")).toContain("0 reps");
  });

  it("explains itself when the command line cannot be understood", () => {
    const { status, complaints } = analyze("nobody ünd.json.gz", "--exercise", "yoga");
    expect(status).toBe(2);
    expect(complaints.join("\n")).toMatch(
      /There is no exercise "yoga"\. There are: .*, or all\. --help says how it is used\.$/,
    );
  });
});
