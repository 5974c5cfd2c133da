import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { expect, test } from "./fixtures";

function start(): ChildProcess {
  return spawn(process.execPath, [join(projectFolder, "src", "cli", "start.mjs")], {
    env: { ...process.env, PLUMBLINE_NO_OPEN: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Resolves with the first address that the command prints. */
function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address) found(address);
    });
    child.once("exit", () => failed(new Error(`ended before there was an address:\n${printed}`)));
  });
}

test("npm start serves the app at the address it prints, and Ctrl-C ends it cleanly", async ({ page }) => {
  const child = start();
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
