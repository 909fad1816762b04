import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "#default-credentials": source("credentials/default/node.ts"),
      "#default-transport": source("transports/default/node.ts"),
      "#diagnostics": source("observe/diagnostics/node.ts"),
      "#other-scheme": source("call/other-scheme/node.ts"),
      "#system-errors": source("transports/system-errors/node.ts"),
    },
  },
  test: {
    include: ["src/**/*.test.ts"],
    // Time enough on a busy machine: nothing here is judged by how long it takes.
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ["src/**/*.test-d.ts"] },
  },
});
