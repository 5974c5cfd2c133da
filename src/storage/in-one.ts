/** Runs `work` in a transaction: all of it is kept or none. @throws what `work` or the transaction throws */
export async function inOne<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    // What is refused before it is written does not end the transaction by itself.
    try {
      transaction.abort();
    } catch {
      // It had ended already.
    }
    // Why the transaction ended says more than that a request in it was aborted.
    throw await transaction.done.then(
      () => error,
      (reason) => (error instanceof DOMException && error.name === "AbortError" ? (reason ?? error) : error),
    );
  }
}
