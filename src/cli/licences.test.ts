import { describe, expect, it } from "vitest";
import { projectFolder } from "./install.mjs";
import { licencesOf, licensedIn, packageOf } from "./licences";

describe("the licences of what is bundled", () => {
  it.each([
    ["/somewhere/node_modules/mediabunny/dist/modules/src/index.js", "mediabunny"],
    ["/somewhere/node_modules/@mediapipe/tasks-vision/vision.wasm?url", "@mediapipe/tasks-vision"],
    ["/somewhere/node_modules/d3/node_modules/d3-array/src/index.js", "d3-array"],
    ["C:\\somewhere\\node_modules\\idb\\build\\index.js", "idb"],
    ["/somewhere/src/core/coach/coach.ts", null],
    ["\0vite/preload-helper.js", null],
  ])("%s is of %s", (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it("are whole texts, with where the source is", () => {
    const text = licencesOf(projectFolder, ["mediabunny", "@mediapipe/tasks-vision", "react"]);
    expect(text).toMatch(/mediabunny 1\.\d+\.\d+\nLicence: MPL-2\.0\nSource: .*github.com.*\n\nMozilla Public License/);
    expect(text).toContain("Permission is hereby granted, free of charge");
    expect(text).toMatch(/tasks-vision [\d.]+\nLicence: Apache-2\.0[\s\S]*TERMS AND CONDITIONS FOR USE/);
  });

  it("can be read again, package by package", () => {
    const read = licensedIn(licencesOf(projectFolder, ["react", "@mediapipe/tasks-vision", "mediabunny"]));
    expect(read.map(({ name, licence }) => `${name} ${licence}`)).toEqual([
      "@mediapipe/tasks-vision Apache-2.0",
      "mediabunny MPL-2.0",
      "react MIT",
    ]);
    expect(read.every(({ version }) => /^\d+\.\d+\.\d+/.test(version))).toBe(true);
  });

  it("cannot be left out", () => {
    expect(() => licencesOf(projectFolder, ["no-such-package"])).toThrow();
  });
});
