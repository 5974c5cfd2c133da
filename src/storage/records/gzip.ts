/** The bytes of `blob`, gzipped by the browser off the main thread. */
export async function gzip(blob: Blob): Promise<ArrayBuffer> {
  return new Response(blob.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
}

/**
 * The bytes that were gzipped.
 * @param mostBytes a small file can unpack to more than the machine has; past this it is not read on
 * @throws TypeError when it is no gzip, RangeError when it is too large
 */
export async function gunzip(blob: Blob, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel().catch(() => null);
      throw new RangeError(`more than ${mostBytes} bytes once unpacked`);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Whether it begins like every gzip file, RFC 1952 §2.3.1. */
export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
