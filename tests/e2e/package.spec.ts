import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "../../src/cli/run.mjs";
import { printedAddress } from "../support/printed-address";
import { expect, test } from "./fixtures";

/** Any road to another machine: by name or by number. Loaded before the package's own first line. */
const NO_NETWORK = `
import dns from "node:dns";
import net from "node:net";
const home = /^(localhost|127\\.0\\.0\\.1|::1)$/;
const refuse = (what) => { console.error("asked the network for " + what); process.exit(86); };
const { lookup } = dns;
dns.lookup = (name, ...rest) => (home.test(name) ? lookup(name, ...rest) : refuse(name));
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const { host = "localhost" } = [args[0]].flat()[0] ?? {};
  if (!home.test(host)) refuse(host);
  return connect.apply(this, args);
};`;

test("npm pack's tarball, unpacked in an empty folder without packages, serves the app without a network", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-package-"));
  let ended = () => {};
  try {
    // Without scripts: the build that the tests run against is what is packed.
    const status = await npm(["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
      quietOutput: true,
    });
    expect(status).toBe(0);
    const [tarball = ""] = readdirSync(folder);
    expect(tarball).toMatch(/^plumbline-.*\.tgz$/);
    execFileSync("tar", ["-xzf", tarball], { cwd: folder });
    writeFileSync(join(folder, "no-network.mjs"), NO_NETWORK);

    const empty = mkdtempSync(join(folder, "empty-"));
    const command = join(folder, "package", "src", "cli", "plumbline.mjs");
    const trap = new URL(`file://${join(folder, "no-network.mjs")}`).href;
    const asking = spawn(process.execPath, ["--import", trap, "--eval", `fetch("http://192.0.2.1/")`], {
      stdio: "ignore",
    });
    expect(await once(asking, "exit"), "the trap closes on one that asks").toEqual([86, null]);

    const child = spawn(process.execPath, ["--import", trap, command, "--port", "0"], {
      cwd: empty,
      env: { ...process.env, PLUMBLINE_NO_OPEN: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    ended = () => child.kill("SIGKILL");
    const address = await printedAddress(child);

    const assets = readdirSync(join(folder, "package", "dist", "assets"));
    const named = (name: RegExp) => `assets/${assets.find((file) => name.test(file)) ?? name}`;
    for (const path of ["", "licences.txt", named(/full.*\.task$/), named(/\.wasm$/)]) {
      const answer = await fetch(`${address}/${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(readdirSync(empty)).toEqual([]);
  } finally {
    ended();
    rmSync(folder, { recursive: true, force: true });
  }
});
