/** `npm run exercises`: writes the registry from the folders in `src/exercises`, and the small drawings from the choreographies. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asked } from "../command-line/asked.mjs";
import { projectFolder } from "../install.mjs";
import { exercisesIn, registryFiles, type WrittenFile } from "./registry";

asked(import.meta.url);

const write = ({ path, text }: WrittenFile) => writeFileSync(join(projectFolder, path), text);

for (const file of registryFiles(exercisesIn(projectFolder))) write(file);
// Asked only now: they are made of what has just been written.
const { EXERCISE_IDS } = await import("../../exercises/registry/ids");
const { drawingsFile } = await import("./figures");
write(drawingsFile(EXERCISE_IDS));
