import type { KeptOffline } from "../../../workers/offline/offline.api";
import { askToPersist, isPersisted } from "../../device/persistence";
import { ask } from "./worker";

export { install, installing, onInstalling } from "../../device/app/installing";

export interface KeptHere {
  /** null: nothing is kept, or it does not say. */
  readonly kept: KeptOffline | null;
  /** Whether the browser promised not to clear it when the disk fills up. */
  readonly persisted: boolean;
}

/** Adding up some hundred files takes a slow disk a while. */
const ADDS_UP_MS = 30_000;

export async function keptHere(): Promise<KeptHere> {
  const [kept, persisted] = await Promise.all([ask<KeptOffline>({ ask: "kept" }, ADDS_UP_MS), isPersisted()]);
  return { kept: kept ?? null, persisted };
}

/** Asks the browser for its promise. Only from a press: some ask the person. @returns whether it gave it */
export const askForPromise = (): Promise<boolean> => askToPersist();
