/** What Comlink sends to a worker. */
export interface AskedOfWorker {
  readonly id: string;
  readonly path?: readonly string[];
  readonly argumentList?: readonly { readonly value: unknown }[];
}
