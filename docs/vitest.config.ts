import { defineConfig } from "vitest/config";

// Time enough on a busy machine: nothing here is judged by how long it takes.
export default defineConfig({
  test: { include: ["explorer/**/*.test.ts", "protocol/*.test.ts", ".vitepress/*.test.ts"], testTimeout: 120_000 },
});
