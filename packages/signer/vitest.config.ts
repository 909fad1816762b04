import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

// Every test runs twice: once with each build of the hashing.
export default defineConfig({
  test: {
    projects: (["node", "portable"] as const).map((build) => ({
      resolve: {
        alias: {
          "#hash": source(`hash/${build}.ts`),
          "@tcrkit/signer/debug": source("debug.ts"),
          "@tcrkit/signer": source("index.ts"),
        },
      },
      // Time enough for the property tests on a busy machine.
      test: { name: build, include: ["src/**/*.test.ts", "test/**/*.test.ts"], testTimeout: 120_000 },
    })),
  },
});
