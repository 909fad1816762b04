import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // Time enough on a busy machine: nothing here is judged by how long it takes.
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ["src/**/*.test-d.ts"] },
  },
});
