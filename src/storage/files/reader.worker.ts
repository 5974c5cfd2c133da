/** Reads files that somebody chose, away from the page: whatever is in them, the page goes on. */
import { readBackup } from "./backup";
import type { Asked, Told } from "./reader-messages";
import { readRecordingFile } from "./recording-file";

const tell = (told: Told, transfer: readonly Transferable[] = []) => postMessage(told, { transfer: [...transfer] });

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  if (data.what === "recording") return tell({ kind: "recording", read: await readRecordingFile(data.file) });
  const read = await readBackup(data.file);
  tell({ kind: "backup", read }, read.ok ? read.backup.movement.map(({ bytes }) => bytes) : []);
});
tell({ kind: "ready" });
