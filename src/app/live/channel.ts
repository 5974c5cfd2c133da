/** Values that come many times a second, handed on without a store: whoever listens draws or writes at once. */
export interface Channel<T> {
  publish(value: T): void;
  /** @returns how to stop listening */
  subscribe(listener: (value: T) => void): () => void;
}

export function createChannel<T>(): Channel<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    publish(value) {
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
