import { defineConfig } from "vitest/config";

// The tests share no state, so that the compiler behind ts-morph need not be loaded again for each file.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "snippets/**/*.test.ts", "test/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    // Time enough on a busy machine: nothing here is judged by how long it takes.
    testTimeout: 120_000,
  },
});
