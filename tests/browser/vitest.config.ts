import { defineConfig } from "vitest/config";

// A browser takes its time to start.
export default defineConfig({
  test: { include: ["browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
