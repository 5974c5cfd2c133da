/** `npm run docs`: writes docs/exercises.md from the registry, and docs/care.md from the table of care. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXERCISES } from "../exercises";
import { asked } from "./command-line/asked.mjs";
import { projectFolder } from "./install.mjs";
import { carePage } from "./pages/care-page";
import { exercisePage } from "./pages/exercise-page";
import { readMargins } from "./pages/margins";

asked(import.meta.url);

writeFileSync(join(projectFolder, "docs", "exercises.md"), exercisePage(Object.values(EXERCISES), readMargins()));
writeFileSync(join(projectFolder, "docs", "care.md"), carePage());
