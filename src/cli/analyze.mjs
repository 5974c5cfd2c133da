/**
 * `npm run analyze`: coaches video files from the command line. Plain JavaScript, because on a fresh clone the packages
 * that run the rest have to be fetched first. Standard output belongs to the answers; everything else goes to standard error.
 */
import { requireNode } from "./node-version.mjs";

requireNode();

const { ensurePackages } = await import("./install.mjs");
try {
  await ensurePackages(console.error);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { register } = await import("tsx/esm/api");
register();
await import("./analyze/analyze.ts");
