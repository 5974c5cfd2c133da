import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { printedAddress } from "../support/printed-address";
import { expect, test } from "./fixtures";

/** At a port of its own: the usual one may be somebody's who uses the app on this machine. */
function start(port: string): ChildProcess {
  return spawn(process.execPath, [join(projectFolder, "src", "cli", "start.mjs"), "--port", port], {
    env: { ...process.env, PLUMBLINE_NO_OPEN: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

test("npm start serves the app at the address it prints, and Ctrl-C ends it cleanly", async ({ page }) => {
  const child = start("0");
  try {
    const address = await printedAddress(child);
    await page.goto(address);
    await expect(page).toHaveTitle(/Plumbline/);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  } finally {
    child.kill("SIGKILL");
  }
});

test("npm start at a port that another Plumbline has says so, and begins no second history", async () => {
  const first = start("0");
  try {
    const address = await printedAddress(first);
    const second = start(new URL(address).port);
    let said = "";
    second.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    expect(await once(second, "exit")).toEqual([1, null]);
    expect(said).toContain(`Plumbline is already running at ${address}, with the history that belongs there.`);
    expect(said).toMatch(/npm start -- --port \d+/);
  } finally {
    first.kill("SIGKILL");
  }
});
