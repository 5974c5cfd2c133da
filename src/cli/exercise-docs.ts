/** `npm run docs`: writes docs/exercises.md from the registry. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXERCISES } from "../exercises";
import { exercisePage } from "./exercise-page";
import { projectFolder } from "./install.mjs";

writeFileSync(join(projectFolder, "docs", "exercises.md"), exercisePage(Object.values(EXERCISES)));
