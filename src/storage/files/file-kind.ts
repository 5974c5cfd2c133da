import { isGzip } from "../records/gzip";

/** Of its text: enough for the names that a file of ours begins with. */
const LOOKED_AT_BYTES = 200;

/** Which of our files it says it is, by its first words; null: none of them, or unreadable. Never throws. */
export async function kindOfFile(file: Blob): Promise<"backup" | "recording" | null> {
  try {
    const begin = await beginOf(file);
    if (/"kind":\s*"plumbline-backup"/.test(begin)) return "backup";
    return /^\s*\{\s*"schema":/.test(begin) ? "recording" : null;
  } catch {
    return null;
  }
}

async function beginOf(file: Blob): Promise<string> {
  const bytes = (await isGzip(file)) ? file.stream().pipeThrough(new DecompressionStream("gzip")) : file.stream();
  const reader = (bytes as ReadableStream<Uint8Array>).getReader();
  let text = "";
  const decoder = new TextDecoder();
  while (text.length < LOOKED_AT_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
