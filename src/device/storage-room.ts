/** How much this page stores and may store, bytes, as the browser estimates it; null where it does not say. */
export interface StorageRoom {
  readonly used: number | null;
  readonly quota: number | null;
  /** Whether the browser promised not to clear it when the disk fills up. */
  readonly persisted: boolean;
}

export async function storageRoom(): Promise<StorageRoom> {
  try {
    const { usage = null, quota = null } = (await navigator.storage?.estimate?.()) ?? {};
    return { used: usage, quota, persisted: (await navigator.storage?.persisted?.()) ?? false };
  } catch {
    return { used: null, quota: null, persisted: false };
  }
}
