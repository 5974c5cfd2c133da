/** A newer version of the built app, without building it: every part under another name, as after a real change. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NEWER = "newer000";
const HASHED = /-([\w-]{8})(\.(?:js|css))$/;

/** @returns the folder; none of its scripts has the name of one in `dist` */
export function newerBuild(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), "newer-"));
  cpSync(dist, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const assets = join(folder, "assets");
  const renamed = readdirSync(assets).flatMap((name) =>
    HASHED.test(name) ? [[name, name.replace(HASHED, (_, hash, end) => `-${[...hash].reverse().join("")}${end}`)]] : [],
  ) as [string, string][];
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  const texts = [...renamed.map(([, to]) => join("assets", to)), "index.html", "service-worker.js"];
  for (const text of texts) change(join(folder, text), renamed);
  listAnew(folder);
  return folder;
}

function change(file: string, renamed: readonly [string, string][]): void {
  let text = readFileSync(file, "utf8");
  for (const [from, to] of renamed) text = text.replaceAll(from, to);
  writeFileSync(file, text.replaceAll(/(\d+\.\d+\.\d+\+)[0-9a-f]{8}/g, `$1${NEWER}`));
}

interface Listed {
  readonly url: string;
  readonly revision: string | null;
}

/** The list of files in the service worker, with the digests that they have now. */
function listAnew(folder: string): void {
  const file = join(folder, "service-worker.js");
  const text = readFileSync(file, "utf8").replace(/\[\{"bytes":.*?\}\]/, (list) =>
    JSON.stringify(
      (JSON.parse(list) as Listed[]).map((entry) => {
        const bytes = readFileSync(join(folder, entry.url));
        const digest = (kind: string, how: "hex" | "base64") => createHash(kind).update(bytes).digest(how);
        const revision = entry.revision === null ? null : digest("md5", "hex");
        return { ...entry, revision, bytes: bytes.length, integrity: `sha384-${digest("sha384", "base64")}` };
      }),
    ),
  );
  writeFileSync(file, text);
}
