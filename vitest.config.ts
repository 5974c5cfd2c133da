import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,workers,models,tests}/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    environment: "node",
    // As the app does at its root: what is planned is planned of the exercises there are.
    setupFiles: ["src/exercises/programmes.ts"],
    // The machine may be a small shared one, and some tests compile a file or read a whole recording.
    testTimeout: 90_000,
    restoreMocks: true,
    // Left to itself it keeps one core free, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
