/**
 * `npm run release [-- --tag v0.1.0]`: builds the app and writes into `release/` what is published: the app as a ZIP for any
 * static host, the package for `npx`, the bill of materials, and the SHA-256 of each. The same sources give the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asked } from "../command-line/asked.mjs";
import { projectFolder } from "../install.mjs";
import { licensedIn } from "../licences";
import { npm } from "../run.mjs";
import { billOf, unaccounted } from "./bill";
import { filesBelow, zipOf } from "./zip";

const folder = join(projectFolder, "release");
const { version, license } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
const { packages: locked } = JSON.parse(readFileSync(join(projectFolder, "package-lock.json"), "utf8"));

const { values } = asked(import.meta.url, { options: { tag: { type: "string" } } });

try {
  refuseAnotherVersion();
  if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The app could not be built.");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const shipped = new Map([...filesBelow(join(projectFolder, "dist"))].filter(([path]) => !path.startsWith(".")));
  const name = `plumbline-${version}`;
  const models = [...shipped]
    .filter(([path]) => path.endsWith(".task"))
    .map(([path, bytes]) => ({ file: path, sha256: sha256(bytes) }));
  const silent = unaccounted([...shipped.keys()], models);
  if (silent.length > 0) throw new Error(`Shipped, and no bill says under which licence: ${silent.join(", ")}`);
  const bill = billOf({
    version,
    licence: license,
    packages: licensedIn(textOf(shipped.get("licences.txt"))),
    integrityOf: (one) => locked[`node_modules/${one}`]?.integrity ?? null,
    models,
  });
  write(`${name}.cdx.json`, Buffer.from(bill));
  write(`${name}.zip`, zipOf(name, new Map([...shipped, ["LICENSE", readFileSync(join(projectFolder, "LICENSE"))]])));
  // The build is there, so that it is not made a second time.
  const packed = await npm(["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    quietOutput: true,
  });
  if (packed !== 0) throw new Error("npm could not make the package.");
  const sums = [...filesBelow(folder)].map(([file, bytes]) => `${sha256(bytes)}  ${file}`);
  write("SHA256SUMS", Buffer.from(`${sums.join("\n")}\n`));
  for (const [file, bytes] of filesBelow(folder)) console.log(`release/${file}  ${(bytes.length / 1e6).toFixed(2)} MB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** A tag says the same as the package, or nothing is published under either. */
function refuseAnotherVersion(): void {
  const { tag } = values;
  if (tag !== undefined && tag !== `v${version}`)
    throw new Error(`The tag is ${tag}, and package.json says ${version}.`);
}

function write(file: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, file), bytes);
}

function textOf(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new Error("The build holds no licences.txt.");
  return new TextDecoder().decode(bytes);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
