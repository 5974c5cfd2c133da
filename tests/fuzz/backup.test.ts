import { beforeEach, describe, expect, it, vi } from "vitest";
import { fuzzBackups, refuseBombs } from "./backup";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));

describe("files that are small and mean to be large", () => {
  it("are refused, every one, and change nothing", { timeout: 240_000 }, async () => {
    expect(await refuseBombs()).toEqual([]);
  });
});

describe("files that were changed on the way", () => {
  it("never crash anything and are taken in whole or not at all (more of them: npm run fuzz)", async () => {
    const { refused, taken, failures } = await fuzzBackups(300, 1);
    expect(failures).toEqual([]);
    // Both happen, or nothing was tried.
    expect(refused).toBeGreaterThan(100);
    expect(taken).toBeGreaterThan(10);
  });
});
