import { defineConfig } from "vitest/config";

// Time enough on a busy machine: nothing here is judged by how long it takes.
export default defineConfig({ test: { include: ["src/**/*.test.ts", "man/*.test.ts"], testTimeout: 120_000 } });
