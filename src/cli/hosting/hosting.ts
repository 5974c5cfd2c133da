/**
 * `npm run hosting`: what a host has to be told, for each kind of host, out of `headers.mjs`. A test finds files that are older
 * than what they are made of.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asked } from "../command-line/asked.mjs";
import { projectFolder } from "../install.mjs";
import { hostingFiles } from "./hosting-files.ts";

asked(import.meta.url);

for (const [path, text] of Object.entries(hostingFiles())) {
  const file = join(projectFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
