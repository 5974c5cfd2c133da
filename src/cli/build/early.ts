import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

type Groups = Extract<Rolldown.OutputOptions["codeSplitting"], object>["groups"];

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
  const plugin: Plugin = {
    name: "begun-early",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id, name: "early" });
    },
    buildEnd() {
      const add = (module: string) => {
        if (needed.has(module)) return;
        needed.add(module);
        for (const imported of this.getModuleInfo(module)?.importedIds ?? []) add(imported);
      };
      add(id);
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
    { name: "early", test: (module: string) => needed.has(module), priority: 2 },
    { name: "shell", tags: ["$initial"], priority: 1 },
    // What several screens share, in pieces worth a request of their own: thirty small ones took as long as the rest together.
    { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000 },
  ];
  return { plugin, groups };
}
