/** The lab's films: drawn and looked at once, kept for as long as the body, the drawing and the sensor stay as they are. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { makeModels } from "../../models/bundle";
import { findBrowser, noBrowserSentence, pictureFlags } from "../../src/cli/browser.mjs";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import type { Recording } from "../../src/core/movement/recording";
import type { Act } from "../../src/mannequin/choreography";
import { codeFiles } from "../architecture/source-files";
import type { FilmRequest } from "./lab.api";
import { bodyOf, performance } from "./performance";

/** Bytes of the skinned body that a request asks for. */
export type MeshFile = Buffer;

export interface Studio {
  /** The sensor's recording of a film: the kept one, else a new one. */
  film(request: FilmRequest, mesh?: MeshFile): Promise<Recording>;
  /** One moment as a picture, PNG. */
  still(request: FilmRequest, t: number, mesh?: MeshFile): Promise<Buffer>;
  /** Frames drawn and looked at so far, and the milliseconds they took. */
  readonly worked: { readonly frames: number; readonly ms: number };
  close(): Promise<void>;
}

/** What the numbers of a recording depend on besides the movement: the room, the sensor, and how the body is drawn. */
const LOOK = [
  "src/mannequin/drawing/room.ts",
  "src/mannequin/seen/camera.ts",
  "workers/pose-sensor.ts",
  "workers/silhouette.ts",
  "workers/landmarks.ts",
  "src/core/body/contour.ts",
  "models/sources.ts",
];
const DRAWN = [
  ...["figure", "head", "shapes", "trunk"].map((name) => `src/mannequin/drawing/${name}.ts`),
  "src/mannequin/trunk-surface.ts",
];
/** How a skinned body is put into the drawn one's poses. */
const SKINNED = ["retarget", "skinned-figure"].map((name) => `tests/lab/bodies/${name}.ts`);
/** Instants of a movement that tell it from another, seconds apart: no rule of the choreography is quicker. */
const FINGERPRINT_S = 0.45;
/** A page that has not finished a film in this time never will. */
const FILM_MS = 900_000;

export const labCache = join(projectFolder, ".cache", "lab");

/** What the request's body does. */
export function actOf(request: FilmRequest): Act {
  return performance(request.act, bodyOf(request));
}

/** Where the recording of a request is kept. */
export function filmPath(request: FilmRequest): string {
  return join(labCache, "films", request.model, `${keyOf(request)}.json.gz`);
}

/** The kept recording; null when the film has not been made. */
export function keptFilm(request: FilmRequest): Recording | null {
  const path = filmPath(request);
  return existsSync(path) ? (JSON.parse(gunzipSync(readFileSync(path)).toString()) as Recording) : null;
}

/** Opens the studio; the browser starts with the first film that has to be made. Throws when there is no browser. */
export function openStudio(say: (line: string) => void): Studio {
  let opened: Promise<{ browser: Browser; page: Page; close(): Promise<void> }> | null = null;
  const worked = { frames: 0, ms: 0 };
  return {
    worked,
    async film(request, mesh) {
      const kept = keptFilm(request);
      if (kept) return kept;
      opened ??= open(say);
      const { page } = await opened;
      const filmed = await page.evaluate((given) => window.lab?.film(...given), [
        request,
        mesh?.toString("base64"),
      ] as const);
      if (!filmed) throw new Error("The lab's page did not load.");
      worked.frames += filmed.frames.length;
      worked.ms += filmed.totalMs;
      const recording: Recording = {
        schema: 1,
        source: "lab",
        model: request.model,
        aspect: filmed.aspect,
        frames: filmed.frames,
      };
      const path = filmPath(request);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, gzipSync(JSON.stringify(recording)));
      renameSync(`${path}.part`, path);
      return recording;
    },
    async still(request, t, mesh) {
      opened ??= open(say);
      const { page } = await opened;
      const given = [request, t, mesh?.toString("base64")] as const;
      const picture = await page.evaluate((all) => window.lab?.still(...all), given);
      if (!picture) throw new Error("The lab's page did not load.");
      return Buffer.from(picture.slice(picture.indexOf(",") + 1), "base64");
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

async function open(say: (line: string) => void) {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(noBrowserSentence);
  await makeModels();
  say("building the lab's page");
  await build({ configFile: join(projectFolder, "tests", "lab", "page", "vite.config.ts"), logLevel: "error" });
  const server = await serve({ root: join(labCache, "page") });
  const browser = await chromium.launch({ executablePath, args: [...pictureFlags] });
  const page = await browser.newPage();
  page.setDefaultTimeout(FILM_MS);
  page.on("pageerror", (error) => say(`lab page: ${error.message}`));
  await page.goto(server.origin);
  await page.waitForFunction(() => window.lab !== undefined);
  return {
    browser,
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The request, the movement it stands for, and whatever draws and looks: a changed body makes a new film. */
function keyOf(request: FilmRequest): string {
  const { act, ...rest } = request;
  const performed = actOf(request);
  const hash = createHash("sha256")
    .update(lookHash(request.mesh !== undefined))
    .update(JSON.stringify(rest))
    .update(performed.name);
  for (let t = 0; t < performed.durationS; t += FINGERPRINT_S) hash.update(rounded(performed.at(t)));
  return hash.update(performed.durationS.toFixed(3)).update(JSON.stringify(act)).digest("hex").slice(0, 20);
}

/** Tells a movement from another, however it is drawn and looked at. */
export function movementOf(request: FilmRequest): string {
  const performed = actOf(request);
  const hash = createHash("sha256").update(JSON.stringify(request.camera)).update(JSON.stringify(performed.reps));
  for (let t = 0; t < performed.durationS; t += FINGERPRINT_S) hash.update(rounded(performed.at(t)));
  return hash.digest("hex").slice(0, 20);
}

function rounded(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === "number" ? Math.round(part * 1000) / 1000 : part));
}

const looks = new Map<boolean, string>();
function lookHash(skinned: boolean): string {
  const known = looks.get(skinned);
  if (known) return known;
  const hash = createHash("sha256");
  const wanted = [...LOOK, ...(skinned ? SKINNED : DRAWN)];
  for (const { path, text } of codeFiles("src/mannequin", "src/core", "workers", "models", "tests/lab/bodies")) {
    if (wanted.includes(path)) hash.update(path).update(text);
  }
  const made = hash.digest("hex");
  looks.set(skinned, made);
  return made;
}
