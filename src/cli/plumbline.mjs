#!/usr/bin/env node
/** The package's own command, `npx plumbline`: serves the app that lies in the package. Nothing is installed, built or fetched. */
import { requireNode } from "./node-version.mjs";

requireNode();

const { fileURLToPath } = await import("node:url");
const { runHome } = await import("./home/serve-home.mjs");

await runHome({
  root: fileURLToPath(new URL("../../dist", import.meta.url)),
  args: process.argv.slice(2),
  command: "plumbline",
  say: (line) => console.log(line),
});
