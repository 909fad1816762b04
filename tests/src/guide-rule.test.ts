import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { blocksOf, documents } from "../support/guide-blocks.js";
import { blocksHeldAs, exceptions, heldAs, isException } from "../support/guide-rule.js";

const all = documents().flatMap(blocksOf);
const placed = (blocks: readonly { readonly place: string; readonly code: string }[]) =>
  blocks.map(({ place, code }) => [place, code] as const);

it("knows how to hold every block of every document", () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((block) => heldAs(block) === undefined).map(({ place }) => place)).toEqual([]);
});

it.each(exceptions)("has the exception that it names: $document, $language with $words", (exception) => {
  expect(all.filter((block) => isException(block, exception))).not.toEqual([]);
});

describe.skipIf(process.platform === "win32")("a transcript", () => {
  it.each(placed(all.filter((block) => heldAs(block) === "transcript")))(
    "begins with a command, and `sh` reads each: %s",
    (_, code) => {
      expect(code).toMatch(/^\$ /);
      const commands = code.split("\n").filter((line) => line.startsWith("$ "));
      const script = commands.map((line) => line.slice(2)).join("\n");
      expect(spawnSync("sh", ["-n", "-c", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    },
  );
});

it("has no comment behind a command: zsh hands it over, and npm would install its words", () => {
  const pasted = all.filter(({ language }) => language === "sh" || language === "console");
  const followed = pasted.flatMap(({ code, place }) =>
    [...code.matchAll(/^.*\S +# .*$/gm)].map(([line]) => `${place}: ${line}`),
  );
  expect(followed).toEqual([]);
});

it.each(placed(blocksHeldAs("data")))("has data that parse: %s", (_, code) => {
  expect(load(code, { json: false })).toBeTypeOf("object");
});

it("installs and runs packages of ours by the names that they have", () => {
  const lines = all.flatMap(({ code, place }) => code.split("\n").map((line) => `${place}: ${line}`));
  const bare =
    /\bnp(?:x|m (?:install|i|exec))\b(?: --?[\w-]+)* (?:[\w@/.-]+ )*(?:tcr|tcr-mock|tcrkit|client|mock|signer|cli)(?= |$)/;
  expect(lines.filter((line) => bare.test(line) && !line.includes("--package @tcrkit/cli tcr"))).toEqual([]);
});

it("names each column of every table: a narrow page shows the name before each cell", () => {
  const nameless = documents().flatMap((document) => {
    const text = readFileSync(new URL(`../../${document}`, import.meta.url), "utf8");
    return [...text.matchAll(/^(\|.*\|)\n\| --- /gm)]
      .filter(([, heading = ""]) => /\|\s*\|/.test(heading))
      .map(([, heading]) => `${document}: ${heading}`);
  });
  expect(nameless).toEqual([]);
});
