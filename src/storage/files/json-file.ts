import { jsonExcess } from "../../core/movement/json-guard";
import { gunzip, isGzip } from "../records/gzip";

/** More than anything that is ours: before it is unpacked, or once it is. */
export class TooMuch extends Error {}

export interface MostBytes {
  readonly fileBytes: number;
  readonly textBytes: number;
}

/**
 * What a JSON file holds, gzipped or plain, looked through before it is parsed. For a worker: it may take seconds.
 * @throws TooMuch, or what reading and parsing throw
 */
export async function readJsonFile(file: Blob, { fileBytes, textBytes }: MostBytes): Promise<unknown> {
  if (file.size > fileBytes) throw new TooMuch(`${file.size} bytes`);
  const bytes = (await isGzip(file)) ? await unpacked(file, textBytes) : new Uint8Array(await file.arrayBuffer());
  const excess = jsonExcess(bytes);
  if (excess === "many") throw new TooMuch("lists and objects without end");
  // Nesting and numbers beyond all measure are no size: such a file was never made here.
  if (excess) throw new SyntaxError(excess);
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

async function unpacked(file: Blob, textBytes: number): Promise<Uint8Array> {
  try {
    return await gunzip(file, textBytes);
  } catch (error) {
    throw error instanceof RangeError ? new TooMuch(error.message) : error;
  }
}
