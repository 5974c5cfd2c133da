/**
 * Mutated export files against a store that holds something. Whatever the file: nothing is thrown, no prototype is
 * changed, and the store is as before, or holds all that the file offers and reads every record of it back.
 */

import { isDeepStrictEqual } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { offerOf, takeOffer } from "../../src/app/data/data";
import { exercised, FIRST_SET } from "../fixtures/browser";
import { backupFile } from "../support/backup-file";
import { dump } from "../support/dump";
import { aBrowser } from "../support/fake-database";
import { anyBomb, bombsOf } from "./bombs";
import { mutateBytes, mutateStructure, mutateText, type Random, randomOf } from "./mutate";

/** How often a file is a bomb: each may take a second. */
const BOMB_EVERY = 400;
/** Longer than any of them takes on a busy machine. */
const PATIENCE_S = 60;

export interface FuzzTally {
  readonly refused: number;
  /** Still whole after the change, and taken in whole. */
  readonly taken: number;
  readonly failures: readonly string[];
}

const WAYS: readonly ((gzipped: Uint8Array, text: string, random: Random) => Uint8Array<ArrayBuffer> | string)[] = [
  (gzipped, _, random) => mutateBytes(gzipped, random),
  (_, text, random) => mutateBytes(new TextEncoder().encode(text), random),
  (_, text, random) => mutateText(text, random),
  (_, text, random) => Uint8Array.from(gzipSync(mutateText(text, random))),
  (_, text, random) => mutateStructure(text, random),
  (_, text, random) => mutateStructure(text, random),
  (_, text, random) => Uint8Array.from(gzipSync(mutateStructure(text, random))),
];

export async function fuzzBackups(runs: number, seed: number): Promise<FuzzTally> {
  const source = await aBrowser().open();
  await exercised(source);
  const gzipped = new Uint8Array(await (await backupFile(source)).arrayBuffer());
  const text = gunzipSync(gzipped).toString();
  const failures: string[] = [];
  const tally = { refused: 0, taken: 0 };
  const bombs = bombsOf(text);
  let target = await aTarget();
  for (let run = 0; run < runs; run++) {
    const random = randomOf(seed + run);
    const way = WAYS[run % WAYS.length] as (typeof WAYS)[number];
    const bomb = run % BOMB_EVERY === BOMB_EVERY - 1 ? anyBomb(bombs, random) : null;
    try {
      const taken = await tryFile(new Blob([bomb?.file ?? way(gzipped, text, random)]), target);
      if (bomb) demand(!taken, "a bomb was taken in");
      tally[taken ? "taken" : "refused"]++;
      if (taken) target = await aTarget();
    } catch (error) {
      failures.push(
        `seed ${seed + run}, ${bomb?.name ?? `way ${run % WAYS.length}`}: ${error instanceof Error ? error.stack : error}`,
      );
      target = await aTarget();
    }
  }
  return { ...tally, failures };
}

/** Every bomb that is quickly made, once. Returns those that were not refused as promised, and why. */
export async function refuseBombs(): Promise<readonly string[]> {
  const source = await aBrowser().open();
  await exercised(source);
  const text = gunzipSync(new Uint8Array(await (await backupFile(source)).arrayBuffer())).toString();
  const failures: string[] = [];
  const target = await aTarget();
  for (const { make, slow } of bombsOf(text)) {
    // Those are among the files of `npm run fuzz`.
    if (slow) continue;
    const { name, file } = make();
    const begun = performance.now();
    await tryFile(new Blob([file]), target).then(
      (taken) => taken && failures.push(`${name}: taken in`),
      (error: unknown) => failures.push(`${name}: ${error instanceof Error ? error.message : error}`),
    );
    const seconds = (performance.now() - begun) / 1000;
    if (seconds > PATIENCE_S) failures.push(`${name}: ${seconds.toFixed(0)} s`);
  }
  return failures;
}

/** Somebody else's browser, with one set in common. */
async function aTarget() {
  const browser = aBrowser();
  const store = await browser.open();
  await store.put({ ...FIRST_SET, endedAt: 1, score: 5 });
  await store.putActivity({ schema: 1, id: "ride", at: 1e12, kind: "cycling", minutes: 30 });
  return { store, factory: browser.factory, before: await dump(browser.factory) };
}

/** @returns whether the file was taken in. @throws where anything is not as promised */
async function tryFile(file: Blob, { store, factory, before }: Awaited<ReturnType<typeof aTarget>>): Promise<boolean> {
  const offer = await offerOf(store, file);
  demand(isDeepStrictEqual(await dump(factory), before), "looking at the file changed the store");
  demand(Reflect.get({}, "polluted") === undefined, "a prototype was changed");
  if (!offer.ok) return false;
  const problem = await takeOffer(store, { ...offer, choices: [] });
  const after = await dump(factory);
  if (problem) {
    demand(isDeepStrictEqual(after, before), `half taken in: ${problem}`);
    return false;
  }
  const { sets, sessions, activities, movement } = offer.merge;
  const there = (table: string) => after[table]?.length ?? 0;
  demand(there("sessions") === sessions.length, "not every session is there");
  demand(there("activities") === activities.length + 1, "not every activity is there");
  demand(there("movement") === new Set(movement.map(({ setId, n }) => `${setId} ${n}`)).size, "movement is missing");
  for (const set of sets) demand(isDeepStrictEqual(await store.get(set.id), set), `${set.id} is not as it was offered`);
  const list = await store.list();
  demand(list.length === there("sets") && list.length === there("digests"), "a set cannot be read back");
  for (const { id } of list) await store.movement(id);
  return true;
}

function demand(kept: boolean, promise: string): void {
  if (!kept) throw new Error(promise);
}
