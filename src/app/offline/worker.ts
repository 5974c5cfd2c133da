import type { AskedOfOffline } from "../../../workers/offline/offline.api";
import { askServiceWorker } from "../../device/app/service-worker";

let current: ServiceWorkerRegistration | null = null;

/** From now on this one is asked. */
export function setRegistration(registration: ServiceWorkerRegistration): void {
  current = registration;
}

export const registration = (): ServiceWorkerRegistration | null => current;

/** Asks the version that answers for this page; undefined where there is none, or no answer. */
export async function ask<T>(asked: AskedOfOffline, ms?: number): Promise<T | undefined> {
  return current?.active ? askServiceWorker<T>(current.active, asked, ms) : undefined;
}
