/** `npm run fuzz [-- --runs 5000] [-- --seed 1]`: mutated export files. Ends with status 1 when a promise is broken. */
import { asked } from "../../src/cli/command-line/asked.mjs";
import { fuzzBackups } from "./backup";

const { values } = asked(import.meta.url, {
  options: { runs: { type: "string", default: "5000" }, seed: { type: "string", default: "1" } },
});
// Each refused file would say why.
console.warn = () => {};
const begun = performance.now();
const { refused, taken, failures } = await fuzzBackups(Number(values.runs), Number(values.seed));
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
for (const failure of failures.slice(0, 10)) console.log(failure);
console.log(
  `${values.runs} files in ${seconds} s: ${refused} refused, ${taken} taken in whole, ${failures.length} failed`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
