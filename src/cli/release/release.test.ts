import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { projectFolder } from "../install.mjs";
import { billOf, type Contents, unaccounted } from "./bill";
import { filesBelow, zipOf } from "./zip";

const CONTENTS: Contents = {
  version: "1.2.3",
  licence: "Apache-2.0",
  packages: [
    { name: "react", version: "19.0.0", licence: "MIT" },
    { name: "@mediapipe/tasks-vision", version: "0.10.35", licence: "Apache-2.0" },
    { name: "two", version: "1.0.0", licence: "(MIT OR Apache-2.0)" },
  ],
  integrityOf: (name) => (name === "react" ? `sha512-${Buffer.alloc(64, 1).toString("base64")}` : null),
  models: [{ file: "assets/pose.task", sha256: "ab".repeat(32) }],
};

/** CycloneDX's own schema, as its library carries it. */
function errorsIn(bill: string): unknown {
  const schemas = join(projectFolder, "node_modules", "@cyclonedx", "cyclonedx-library", "res", "schema");
  const read = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), "utf8"));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ["spdx", "jsf-0.82"]) {
    const { $id: _, ...schema } = read(name);
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const valid = ajv.compile(read("bom-1.6"));
  return valid(JSON.parse(bill)) ? [] : valid.errors;
}

describe("the bill of materials", () => {
  it("is what CycloneDX calls one", () => {
    expect(errorsIn(billOf(CONTENTS))).toEqual([]);
    const broken = JSON.parse(billOf(CONTENTS));
    broken.components[0].type = "trinket";
    expect(errorsIn(JSON.stringify(broken))).not.toEqual([]);
  });

  it("names everything with its licence, models too", () => {
    const { components } = JSON.parse(billOf(CONTENTS));
    const named = components.map(({ group, name, licenses }: Record<string, never>) => [
      [group, name].filter(Boolean).join("/"),
      JSON.stringify(licenses),
    ]);
    expect(Object.fromEntries(named)).toEqual({
      react: '[{"license":{"id":"MIT"}}]',
      "@mediapipe/tasks-vision": '[{"license":{"id":"Apache-2.0"}}]',
      two: '[{"expression":"(MIT OR Apache-2.0)"}]',
      "assets/pose.task": '[{"license":{"id":"Apache-2.0"}}]',
    });
  });

  it("is the same whenever and in whatever order it is made", () => {
    expect(billOf({ ...CONTENTS, packages: CONTENTS.packages.toReversed() })).toBe(billOf(CONTENTS));
  });

  it("is silent about no font, sound or model", () => {
    const files = ["index.html", "assets/app.js", "assets/pose.task", "assets/pose.task.br", "words.mp3", "a.woff2"];
    expect(unaccounted(files, CONTENTS.models)).toEqual(["words.mp3", "a.woff2"]);
    expect(unaccounted(files, [])).toContain("assets/pose.task");
  });
});

describe("the ZIP", () => {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-zip-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds all files in one folder, and the same bytes whatever their dates", () => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "home");
    writeFileSync(join(folder, "assets", "app.js"), "code");
    const first = zipOf("plumbline-1", filesBelow(folder));
    utimesSync(join(folder, "index.html"), 1e9, 1e9);
    expect(zipOf("plumbline-1", filesBelow(folder))).toEqual(first);
    const back = unzipSync(first);
    expect(Object.keys(back)).toEqual(["plumbline-1/assets/app.js", "plumbline-1/index.html"]);
    expect(new TextDecoder().decode(back["plumbline-1/index.html"])).toBe("home");
  });
});
