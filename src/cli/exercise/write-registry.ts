/** `npm run exercises`: writes the registry from the folders in `src/exercises`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../install.mjs";
import { exercisesIn, registryFiles } from "./registry";

for (const { path, text } of registryFiles(exercisesIn(projectFolder))) writeFileSync(join(projectFolder, path), text);
