import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importGraph } from "../test/import-graph.js";

const source = (name: string) => new URL(name, import.meta.url);
/** Of these the bundle takes the few files that are used: `tests/src/cli-start.test.ts` weighs what is loaded. */
const isLight = (name: string) => /^(?:node:|@tcrkit\/signer$|@tcrkit\/client\/schema$)/.test(name);

describe("the start of tcr", () => {
  it.each(["app.ts", "commands/help/help.ts", "present/errors/report-error.ts", "api/operation.ts"])(
    "waits neither for the client nor for undici in %s",
    (name) => {
      expect([...importGraph(source(name), "at once").packages].filter((found) => !isLight(found))).toEqual([]);
    },
  );

  it("reads less than 70 KB of source, half of it the index of commands", () => {
    const files = [...importGraph(source("bin.ts"), "at once").files].filter((file) => file.endsWith(".ts"));
    const bytes = files.reduce((sum, file) => sum + readFileSync(new URL(file)).length, 0);
    expect(files.length).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(70_000);
  });
});

it("takes of the client its small entries alone, and never undici", () => {
  const { packages } = importGraph(source("bin.ts"), "ever");
  const ours = [...packages].filter((name) => name.startsWith("@tcrkit/client"));
  expect(ours.filter((name) => !name.startsWith("@tcrkit/client/operations/")).sort()).toEqual([
    "@tcrkit/client/core",
    "@tcrkit/client/credentials",
    "@tcrkit/client/http",
    "@tcrkit/client/schema",
  ]);
  expect(packages).not.toContain("@tcrkit/client/operations/index");
});
