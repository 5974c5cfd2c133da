import type { Answer } from "./pose.api";

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** One that is kept arrives in a hundred pieces at once, and the page has other work than to hear of each. */
const TOLD_EVERY_MS = 100;

/**
 * Fetches a `.task` bundle, telling the share 0…1 of `expectedBytes` that has arrived: `Content-Length` would be that
 * of the compressed copy which the server may send.
 *
 * A server that answers every address with its start page would hand MediaPipe HTML; the ZIP signature tells.
 */
export async function loadModel(
  url: string,
  expectedBytes: number,
  onProgress: (share: number) => void,
): Promise<Answer<Uint8Array>> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    return { ok: false, problem: { id: "model-missing", detail: `${url}: ${String(error)}` } };
  }
  if (!response.ok || !response.body) {
    return { ok: false, problem: { id: "model-missing", detail: `${url}: HTTP ${response.status}` } };
  }
  try {
    const bytes = await readAll(response.body, expectedBytes, onProgress);
    const isZip = ZIP_SIGNATURE.every((byte, index) => bytes[index] === byte);
    if (isZip) return { ok: true, value: bytes };
    return {
      ok: false,
      problem: { id: "model-damaged", detail: `${url} is not a .task bundle (${bytes.length} bytes).` },
    };
  } catch (error) {
    return { ok: false, problem: { id: "model-missing", detail: `${url} broke off: ${String(error)}` } };
  }
}

async function readAll(
  body: ReadableStream<Uint8Array>,
  expected: number,
  onProgress: (share: number) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  let toldAt = performance.now();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    if (performance.now() - toldAt < TOLD_EVERY_MS) continue;
    toldAt = performance.now();
    onProgress(Math.min(1, received / expected));
  }
  onProgress(1);
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
