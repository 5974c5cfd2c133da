import { createContext, useContext } from "react";
import type { World } from "../../../app/world";

/** The world that the page was begun in: `src/main.tsx` gives it. */
export const InWorld = createContext<World | null>(null);

/** Throws Error below no world: no screen makes one of its own. */
export function useWorld(): World {
  const world = useContext(InWorld);
  if (!world) throw new Error("This screen was put on the page without a world.");
  return world;
}
