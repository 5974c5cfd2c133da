import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appBuild, buildIsFresh, noteBuild } from "./freshness.mjs";
import { packagesMatchLockfile } from "./install.mjs";
import { isNewEnough } from "./node-version.mjs";
import { hasDesktop } from "./serve/open.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-install-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const locked = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "2.0.0", optional: true },
};
const lock = (packages: object) => write("package-lock.json", JSON.stringify({ packages }));
const installed = (packages: object) => write("node_modules/.package-lock.json", JSON.stringify({ packages }));

describe("installed packages", () => {
  it("do not match when there are none", () => {
    lock(locked);
    expect(packagesMatchLockfile(folder)).toBe(false);
  });

  it("match without the optional ones of other systems", () => {
    lock(locked);
    installed({ "node_modules/a": { version: "1.0.0" } });
    expect(packagesMatchLockfile(folder)).toBe(true);
  });

  it("do not match when one has another version", () => {
    lock(locked);
    installed({ "node_modules/a": { version: "1.0.1" } });
    expect(packagesMatchLockfile(folder)).toBe(false);
  });

  it("do not match when one is missing", () => {
    lock({ ...locked, "node_modules/c": { version: "3.0.0" } });
    installed({ "node_modules/a": { version: "1.0.0" } });
    expect(packagesMatchLockfile(folder)).toBe(false);
  });

  it("do not match when npm's note is damaged", () => {
    lock(locked);
    write("node_modules/.package-lock.json", "{");
    expect(packagesMatchLockfile(folder)).toBe(false);
  });
});

describe("a build", () => {
  beforeEach(() => {
    write("index.html", "page");
    write("src/core/body/pose.ts", "export {};");
    write("dist/index.html", "built");
    noteBuild(appBuild(folder));
  });

  it("is fresh as long as nothing changes", () => {
    write("index.html", "page");
    write("src/core/pose.test.ts", "a test is not built");
    expect(buildIsFresh(appBuild(folder))).toBe(true);
  });

  it.each([
    ["a file changes", () => write("src/core/body/pose.ts", "export const a = 1;")],
    ["a file comes", () => write("workers/pose.worker.ts", "")],
    ["a file goes", () => rmSync(join(folder, "src/core/body/pose.ts"))],
    ["the packages change", () => write("package-lock.json", "{}")],
    ["the build is gone", () => rmSync(join(folder, "dist"), { recursive: true })],
    ["another tool has built it", () => rmSync(join(folder, "dist/.built-from"))],
  ])("is stale when %s", (_, change) => {
    change();
    expect(buildIsFresh(appBuild(folder))).toBe(false);
  });
});

describe("Node's version", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0"])("%s will do", (version) =>
    expect(isNewEnough(version)).toBe(true),
  );
  it.each(["18.20.8", "20.18.9", "21.7.3", "22.11.0"])("%s will not", (version) =>
    expect(isNewEnough(version)).toBe(false),
  );
});

describe("a desktop to open the browser on", () => {
  it.each([
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["linux", {}, false],
    ["linux", { DISPLAY: ":0", CI: "true" }, false],
    ["darwin", {}, true],
    ["darwin", { PLUMBLINE_NO_OPEN: "1" }, false],
    ["darwin", { SSH_CONNECTION: "1" }, false],
    ["win32", {}, true],
  ] as const)("%s %o: %s", (platform, env, expected) => {
    expect(hasDesktop(platform, env)).toBe(expected);
  });
});
