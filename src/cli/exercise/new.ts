/**
 * `npm run exercise:new -- sit-to-stand --like deadlift`: a new exercise's folder and choreography, after one that is
 * like it. What comes next: docs/adding-an-exercise.md.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asked, refuse } from "../command-line/asked.mjs";
import { projectFolder } from "../install.mjs";
import { newFiles, whyNot } from "./new-files";

const USAGE =
  "npm run exercise:new -- NAME --like EXERCISE, as in: npm run exercise:new -- sit-to-stand --like deadlift";

const { values, positionals } = asked(
  import.meta.url,
  { options: { like: { type: "string" } }, allowPositionals: true },
  USAGE,
);
const [id, ...more] = positionals;
const wrong = !id || !values.like || more.length > 0 ? USAGE : whyNot(projectFolder, id, values.like);
if (wrong || !id || !values.like) refuse(wrong ?? USAGE);

const files = newFiles(projectFolder, id, values.like);
for (const { path, text } of files) {
  mkdirSync(dirname(join(projectFolder, path)), { recursive: true });
  writeFileSync(join(projectFolder, path), text);
  console.log(`written: ${path}`);
}
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { cwd: projectFolder, stdio: ["ignore", "ignore", "inherit"] });
run("npx", ["biome", "check", "--write", ...files.map(({ path }) => path)]);
run("npm", ["run", "--silent", "exercises"]);
console.log(`
It is ${values.like} by another name until you change it: its movement in the choreography, its signal and start pose in
exercise.ts, its words. Then: npm run exercise -- ${id} --watch   (docs/adding-an-exercise.md)`);
