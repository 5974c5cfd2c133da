import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

type Groups = Extract<Rolldown.OutputOptions["codeSplitting"], object>["groups"];

const THREE = /node_modules[\\/]three[\\/]/;

/** A module, and everything that comes with it: what it imports, and what that imports. */
function graphOf(module: string, importsOf: (module: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([module]);
  for (const each of found) for (const imported of importsOf(each)) found.add(imported);
  return found;
}

/**
 * A script of its own, beside the app's: what takes longest until a first picture is looked at, begun while the app itself is
 * still on its way. It and what it needs are one file, which the app shares; all else that the first screen needs is another.
 *
 * @param entry from the project's folder on, with `/`
 */
export function early(
  folder: string,
  entry: string,
): { readonly plugin: Plugin; readonly groups: NonNullable<Groups> } {
  const id = join(folder, entry);
  const needed = new Set<string>();
  const draws = new Set<string>();
  const plugin: Plugin = {
    name: "begun-early",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id, name: "early" });
    },
    buildEnd() {
      const importsOf = (module: string) => this.getModuleInfo(module)?.importedIds ?? [];
      for (const module of graphOf(id, importsOf)) needed.add(module);
      for (const module of this.getModuleIds()) {
        if ([...graphOf(module, importsOf)].some((each) => THREE.test(each))) draws.add(module);
      }
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {} }) {
        const chunk = Object.values(bundle).find((each) => each.type === "chunk" && each.facadeModuleId === id);
        if (!chunk) throw new Error("The build has no early script.");
        // async: the others wait until the page is read to its end.
        return [
          { tag: "script", attrs: { type: "module", async: true, src: `./${chunk.fileName}` }, injectTo: "head" },
        ];
      },
    },
  };
  const groups: NonNullable<Groups> = [
    // By itself: it draws the body and is fetched after the first screen stands, so it is weighed apart from the shell.
    { name: "three", test: THREE, priority: 3 },
    { name: "early", test: (module: string) => needed.has(module), priority: 2 },
    { name: "shell", tags: ["$initial"], priority: 1 },
    // What several screens share, in pieces worth a request of their own: thirty small ones took as long as the rest together.
    {
      name: "shared",
      test: (module: string) => !draws.has(module),
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: 10_000,
    },
  ];
  return { plugin, groups };
}
