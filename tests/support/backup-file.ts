import { backupOf } from "../../src/app/data/data";
import type { SetStore } from "../../src/storage/sets";

/** The file of everything; throws where none was made. */
export async function backupFile(store: SetStore, movement = true): Promise<Blob> {
  const made = await backupOf(store, movement);
  if (!made.ok) throw new Error(made.problem);
  return made.file;
}
