import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * Tests of pure functions: none of them replaces a module, a clock or a global, which a test of their folders holds them
 * to. They share one set of modules, which halves what loading costs.
 */
export const PURE = [
  "src/core/**/*.test.ts",
  "src/exercises/**/*.test.ts",
  "src/mannequin/**/*.test.ts",
  "src/storage/files/**/*.test.ts",
  "src/storage/records/**/*.test.ts",
  "tests/architecture/**/*.test.ts",
  "tests/evaluation/**/*.test.ts",
  "tests/golden/**/*.test.ts",
  "tests/lab/**/*.test.ts",
  "tests/margins/**/*.test.ts",
  "tests/properties/**/*.test.ts",
];
const NO_TESTS = ["tests/e2e/**", "node_modules/**"];

export default defineConfig({
  test: {
    environment: "node",
    // The machine may be a small shared one, and some tests compile a file or read a whole recording.
    testTimeout: 90_000,
    restoreMocks: true,
    // Left to itself it keeps one core free, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: "pure", include: PURE, exclude: NO_TESTS, isolate: false } },
      {
        extends: true,
        test: {
          name: "world",
          include: ["{src,workers,models,tests}/**/*.test.ts"],
          exclude: [...NO_TESTS, ...PURE],
        },
      },
    ],
  },
});
