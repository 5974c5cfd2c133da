import { describe, expect, it } from "vitest";
import { layers, violations } from "./layers";
import { codeFiles } from "./source-files";

const planted = (path: string, text: string) => violations([{ path, text }]);

describe("who imports whom", () => {
  it("holds in every file", () => {
    const files = codeFiles("src", "workers", "models");
    expect(files.length).toBeGreaterThan(30);
    expect(violations(files)).toEqual([]);
  });

  it.each([
    ["a screen inside the core", "src/core/coach/coach.ts", `import { store } from "../../app/store";`],
    ["a package inside the core", "src/core/coach/coach.ts", `import { create } from "zustand";`],
    ["an exercise inside the core", "src/core/coach/coach.ts", `export * from "../../exercises";`],
    [
      "the core's user, types only",
      "src/core/coach/coach.ts",
      `import type { Exercise } from "../../exercises/bird-dog";`,
    ],
    ["Node inside the core", "src/core/coach/coach.ts", `import { readFileSync } from "node:fs";`],
    ["storage in an exercise", "src/exercises/deadlift/exercise.ts", `import { sets } from "../../storage/sets";`],
    ["a screen in the wiring", "src/app/live/session.ts", `import { Live } from "../../ui/live";`],
    ["the wiring in a source", "src/pose/camera.ts", `import { session } from "../app/session";`],
    ["the worker's code in a source", "src/pose/camera.ts", `import { guard } from "../../workers/egress-guard";`],
    ["an address of elsewhere", "src/pose/camera.ts", `import at from "three/x.js?url"; await import(at);`],
    ["the worker's values in a source", "src/pose/camera.ts", `import { x } from "../../workers/pose.api";`],
    ["a source on a screen", "src/ui/live.tsx", `import { camera } from "../pose/camera";`],
    ["a source on a screen, types only", "src/ui/live.tsx", `import type { Camera } from "../pose/camera";`],
    ["the database on a screen", "src/ui/history.tsx", `import { database } from "../storage/database";`],
    ["the database, as a type", "src/ui/history.tsx", `type Sets = import("../storage/sets").Sets;`],
    ["the database, later", "src/ui/history.tsx", `const sets = await import("../storage/sets");`],
    [
      "a worker on a screen",
      "src/ui/live.tsx",
      `new Worker(new URL("../../workers/pose.worker.ts", import.meta.url));`,
    ],
    ["a screen in the worker", "workers/pose.worker.ts", `import { App } from "../src/ui/app";`],
    ["the wiring in the worker", "workers/pose.worker.ts", `import type { Session } from "../src/app/session";`],
    ["rules in the drawn body", "src/mannequin/body.ts", `import { birdDog } from "../exercises/bird-dog";`],
    ["a screen in the words", "src/words/en/live.ts", `import { Live } from "../../ui/live/Live";`],
    ["the wiring's values in the words", "src/words/en/live.ts", `import { sound } from "../../app/sound/sound";`],
    ["a file in no layer", "src/helpers/misc.ts", ""],
  ])("does not let through %s", (_, path, text) => {
    const found = planted(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).not.toBe("");
  });

  it.each([
    [
      "types of the worker's contract",
      "src/pose/camera.ts",
      `import type { PoseWorker } from "../../workers/pose.api";`,
    ],
    ["inline types of it", "src/pose/camera.ts", `import { type PoseWorker } from "../../workers/pose.api";`],
    [
      "the worker's address",
      "src/pose/camera.ts",
      `new Worker(new URL("../../workers/pose.worker.ts", import.meta.url));`,
    ],
    [
      "what was imported as an address",
      "workers/pose-sensor.ts",
      `import at from "@mediapipe/tasks-vision/x.js?url"; await import(at);`,
    ],
    ["an import that is only a comment", "src/core/coach/coach.ts", `// import { x } from "../ui/live";`],
    ["an import that is only a string", "src/core/coach/coach.ts", `export const text = 'import x from "../ui/live"';`],
    [
      "the core on a screen",
      "src/ui/live.tsx",
      `import { joints } from "../core/pose"; export const a = <p>{joints}</p>;`,
    ],
  ])("lets through %s", (_, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it("says of every layer why", () => {
    for (const { reason } of layers) expect(reason.length).toBeGreaterThan(30);
  });

  it("does not pass a path that is made up while it runs", () => {
    expect(() => planted("src/pose/camera.ts", "const at = location.hash; await import(at);")).toThrow(/plain string/);
  });

  it("does not pass a file that it cannot read", () => {
    expect(() => planted("src/core/coach/coach.ts", "import {")).toThrow(/cannot be parsed/);
  });
});
