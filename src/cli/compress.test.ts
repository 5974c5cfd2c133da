import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { compressFolder } from "./compress.mjs";

const folder = mkdtempSync(join(tmpdir(), "plumbline-compress-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("lays copies beside what they save a tenth of, and beside nothing else", async () => {
  const dist = join(folder, "dist");
  const kept = join(folder, "kept");
  mkdirSync(join(dist, "assets"), { recursive: true });
  const text = "the same words again and again, ".repeat(500);
  writeFileSync(join(dist, "index.html"), text);
  writeFileSync(join(dist, "assets", "small.js"), "export {};");
  writeFileSync(join(dist, "assets", "picture.png"), text);
  writeFileSync(join(dist, "assets", "weights.task"), randomBytes(50_000));
  expect(await compressFolder(dist, kept)).toBe(2);
  expect(readdirSync(join(dist, "assets")).sort()).toEqual(["picture.png", "small.js", "weights.task"]);
  expect(brotliDecompressSync(readFileSync(join(dist, "index.html.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(dist, "index.html.gz"))).toString()).toBe(text);

  // A second build: what is kept is taken, and what has changed is made anew.
  const before = readdirSync(kept).length;
  rmSync(join(dist, "index.html.br"));
  expect(await compressFolder(dist, kept)).toBe(2);
  expect(existsSync(join(dist, "index.html.br"))).toBe(true);
  expect(readdirSync(kept)).toHaveLength(before);
  writeFileSync(join(dist, "index.html"), `${text}!`);
  await compressFolder(dist, kept);
  expect(brotliDecompressSync(readFileSync(join(dist, "index.html.br"))).toString()).toBe(`${text}!`);
});
