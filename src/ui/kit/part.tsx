import { type ComponentType, lazy } from "react";

/** A part of the app could not be fetched: its server is gone, or has another version by now. */
export class PartMissing extends Error {}

const failed = new Set<() => void>();

/** Forgets which parts were missing: they are fetched when they are asked for again. */
export function retryParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/**
 * A part of the app that is fetched when it is first shown. Where it cannot be, the boundary above meets a `PartMissing`,
 * now and until `retryParts`: React remembers a part that failed for good, so the next try is another one.
 */
export function part<Props extends object>(get: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const load = async () => {
    try {
      return { default: await get() };
    } catch (error) {
      failed.add(forget);
      throw new PartMissing(String(error));
    }
  };
  let Fetched = lazy(load);
  const forget = () => {
    Fetched = lazy(load);
  };
  // biome-ignore lint/suspicious/noExplicitAny: React's own type of a lazy component loses the properties' type
  return (properties: Props) => <Fetched {...(properties as any)} />;
}
