import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importGraph } from "../test/import-graph.js";

const source = (name: string) => new URL(name, import.meta.url);
const signer = "@tcrkit/signer";
/** The names that a file imports from the signer. */
const namesTaken = (text: string) =>
  [...text.matchAll(/import ([^;]*?) from "@tcrkit\/signer"/g)].flatMap(
    ([, names = ""]) => names.match(/[\w*]+/g) ?? [],
  );
const isOfNode = (name: string) => name.startsWith("node:");

describe("the start of tcr", () => {
  it.each(["app.ts", "commands/help/help.ts", "present/errors/report-error.ts", "api/operation.ts"])(
    "waits for no package in %s: neither for the client nor for undici",
    (name) => {
      const { packages } = importGraph(source(name), "at once");
      expect([...packages].filter((found) => !isOfNode(found) && found !== signer)).toEqual([]);
    },
  );

  it("takes of the signer what masks alone, which is all that a bundle then has of it", () => {
    const taken = ["app.ts", "api/operation.ts"].flatMap((name) =>
      [...importGraph(source(name), "at once").files].flatMap((file) =>
        namesTaken(readFileSync(new URL(file), "utf8")),
      ),
    );
    expect(taken.filter((name) => !/^(?:MASK|maskSecretId|maskSecrets)$/.test(name))).toEqual([]);
  });

  it("reads less than 75 KB of source, a third of it the index of commands", () => {
    const files = [...importGraph(source("bin.ts"), "at once").files].filter((file) => file.endsWith(".ts"));
    const bytes = files.reduce((sum, file) => sum + readFileSync(new URL(file)).length, 0);
    expect(files.length).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(75_000);
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
