import { expect, it } from "vitest";
import { fakeCaches } from "../../tests/support/fake-caches";
import { cacheOf, forgetUnused, type VersionScope } from "./versions";

interface World {
  /** Versions that pages run. */
  readonly run?: readonly string[];
  readonly registration?: Partial<Record<"installing" | "waiting" | "active", object>>;
  /** Without locks the browser does not say who runs what. */
  readonly locks?: boolean;
}

/** Caches of the versions 1, 2 and 3 and of the models, after version 3 has looked through them. */
async function left({ run = [], registration = {}, locks = true }: World): Promise<string[]> {
  const caches = fakeCaches();
  for (const version of ["1", "2", "3"]) await caches.open(cacheOf(version));
  await caches.open("plumbline-models");
  const held = run.map((version) => ({ name: `plumbline.version.${version}` }));
  const scope = {
    caches,
    registration: { installing: null, waiting: null, active: null, ...registration },
    navigator: locks ? { locks: { query: async () => ({ held }) } } : {},
    clients: { matchAll: async () => run.map(() => ({})) },
  };
  await forgetUnused("3", scope satisfies VersionScope);
  return caches.keys();
}

const of = (...versions: string[]) => [...versions.map(cacheOf), "plumbline-models"];

it("lets go of versions that nobody runs, and of nothing else", async () => {
  expect(await left({})).toEqual(of("3"));
  expect(await left({ run: ["2", "3"] })).toEqual(of("2", "3"));
});

it("touches nothing while another version comes or waits", async () => {
  expect(await left({ registration: { installing: {} } })).toEqual(of("1", "2", "3"));
  expect(await left({ registration: { waiting: {}, active: {} } })).toEqual(of("1", "2", "3"));
});

it("keeps all of them for as long as there is a page where nothing says what it runs", async () => {
  expect(await left({ locks: false, run: ["3"] })).toEqual(of("1", "2", "3"));
  expect(await left({ locks: false })).toEqual(of("3"));
});
