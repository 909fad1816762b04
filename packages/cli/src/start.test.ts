import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importGraph } from "../test/import-graph.js";

const source = (name: string) => new URL(name, import.meta.url);

describe("the start of tcr", () => {
  it.each(["app.ts", "commands/help.ts", "report/report-error.ts", "run-operation.ts"])(
    "waits for no package in %s: neither for the client nor for undici",
    (name) => {
      expect([...importGraph(source(name), "at once").packages]).toEqual([]);
    },
  );

  it("reads less than 50 KB of source", () => {
    const files = [...importGraph(source("bin.ts"), "at once").files];
    const bytes = files.reduce((sum, file) => sum + readFileSync(new URL(file)).length, 0);
    expect(files.length).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(50_000);
  });
});

it("takes of the client its small entries alone, whatever is done", () => {
  const { packages } = importGraph(source("bin.ts"), "ever");
  expect([...packages].filter((name) => !name.startsWith("@tcrkit/client/operations/")).sort()).toEqual([
    "@tcrkit/client/core",
    "@tcrkit/client/undici",
    "node:fs",
    "string-width",
  ]);
  expect(packages).not.toContain("@tcrkit/client/operations/index");
});
