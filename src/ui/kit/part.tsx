import { type ComponentType, type FunctionComponent, lazy, useState } from "react";

/** A part of the app could not be fetched: its server is gone, or has another version by now. */
export class PartMissing extends Error {}

const failed = new Set<() => void>();

/** Forgets which parts were missing: they are fetched when they are asked for again. */
export function retryParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}

export interface Part<Props> extends FunctionComponent<Props> {
  /** Fetches it before it is shown: then it is drawn at once. Never throws; whoever shows it meets what is amiss. */
  readonly ahead: () => Promise<void>;
}

/**
 * A part of the app that is fetched when it is first shown. Where it cannot be, the boundary above meets a `PartMissing`,
 * now and until `retryParts`: React remembers a part that failed for good, so the next try is another one.
 *
 * Fetched ahead it never shows a fallback, which matters: one that has been shown for a moment stands for 0.3 s.
 */
export function part<Props extends object>(get: () => Promise<ComponentType<Props>>): Part<Props> {
  let fetched: ComponentType<Props> | null = null;
  const load = async () => {
    try {
      fetched = await get();
      return { default: fetched };
    } catch (error) {
      failed.add(forget);
      throw new PartMissing(String(error));
    }
  };
  let Later = lazy(load);
  const forget = () => {
    Later = lazy(load);
  };
  const Shown = (properties: Props) => {
    // One of the two for as long as it is shown: another type of element would begin anew, with nothing in it.
    const [Ahead] = useState(() => fetched);
    if (Ahead) return <Ahead {...properties} />;
    // biome-ignore lint/suspicious/noExplicitAny: React's own type of a lazy component loses the properties' type
    return <Later {...(properties as any)} />;
  };
  return Object.assign(Shown, {
    ahead: async () => {
      // Not kept when it fails: it is tried again when it is shown.
      fetched ??= await get().catch(() => null);
    },
  });
}
