import { availableParallelism } from "node:os";
import { type AnalyzeOptions, readOptions, USAGE } from "./analyze-options";
import {
  assertReadable,
  createRecorder,
  estimateVideo,
  type FilmedSet,
  isRecording,
  readRecording,
  UnreadableFile,
} from "./frames";
import type { PoseBrowser } from "./pose-browser";
import { createProgress } from "./progress";
import { coachFilm, toTable } from "./report";

/** Exit status when a file could not be read, or the command line not be understood. */
const UNREADABLE = 2;
const FAILED = 1;
/** Each video has a page and a worker of its own, which together keep about two cores busy. */
const AT_ONCE = Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)));

const progress = createProgress(process.stderr);

async function analyze({ files, exercises, model, record, live, json }: AnalyzeOptions): Promise<number> {
  let browser: Promise<PoseBrowser> | null = null;
  const openOnce = () => {
    browser ??= openBrowser();
    return browser;
  };
  const keep = record === null ? null : createRecorder(record);
  const filmOf = async (file: string): Promise<FilmedSet | UnreadableFile> => {
    try {
      assertReadable(file);
      if (isRecording(file)) return readRecording(file);
      return await estimateVideo(await openOnce(), file, model, (frames) => progress.frames(file, frames));
    } catch (error) {
      if (error instanceof UnreadableFile) return error;
      throw error;
    } finally {
      progress.done(file);
    }
  };

  let status = 0;
  try {
    // Looked at side by side, told in the order they were given.
    const films = inTurn(files, AT_ONCE, filmOf);
    for (const [index, file] of files.entries()) {
      const film = await films[index];
      if (film === undefined || film instanceof UnreadableFile) {
        progress.say(`${file}: ${film?.message ?? "not looked at"}`);
        status = UNREADABLE;
        continue;
      }
      const brokenOff = missingEnd(film);
      if (brokenOff) progress.say(`${file}: ${brokenOff}`);
      if (keep && !isRecording(file)) progress.say(`${file}: kept as ${keep(file, film.recording)}`);
      for (const { id, variant } of exercises) {
        const report = coachFilm(file, film, { exercise: id, variant, live });
        progress.clear();
        process.stdout.write(`${json ? JSON.stringify(report) : toTable(report)}\n`);
      }
    }
  } finally {
    if (browser) await (await browser).close();
  }
  return status;
}

/** Recordings need neither browser nor build, so these are loaded for the first video only. */
async function openBrowser(): Promise<PoseBrowser> {
  const [{ ensureHeadlessBuild }, { openPoseBrowser }] = await Promise.all([
    import("./headless-build"),
    import("./pose-browser"),
  ]);
  return openPoseBrowser(await ensureHeadlessBuild(progress.say));
}

/** In words, where a film ends before its time. */
function missingEnd({ brokenOff }: FilmedSet): string | null {
  if (!brokenOff) return null;
  const { how, atS, ofS } = brokenOff;
  const [at, of] = [atS.toFixed(1), ofS.toFixed(1)];
  return how === "damaged"
    ? `the file is damaged at ${at} s of ${of} s; what comes before was looked at`
    : `the pictures end at ${at} s of ${of} s; what is there was looked at`;
}

/** Starts `work` on the items in order, at most `atOnce` under way; one promise an item. */
function inTurn<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result>[] {
  const started: Promise<Result>[] = [];
  for (const [index, item] of items.entries()) {
    const before = index < atOnce ? Promise.resolve() : started[index - atOnce];
    const own = (before ?? Promise.resolve()).then(() => work(item));
    // Awaited later, in order; until then a failure must not count as unhandled.
    own.catch(() => {});
    started.push(own);
  }
  return started;
}

async function main(): Promise<number> {
  let options: AnalyzeOptions | "help";
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    progress.say(`${error instanceof Error ? error.message : error} --help says how it is used.`);
    return UNREADABLE;
  }
  if (options === "help") {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  try {
    return await analyze(options);
  } catch (error) {
    progress.say(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

process.exitCode = await main();
