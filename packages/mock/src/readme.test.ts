import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as signer from "@tcrkit/signer";
import { expect, it } from "vitest";
import { adminPaths, faultRows, optionRows, planRows } from "../test/readme/tables.js";
import { printHelp } from "./command/help.js";
import { decisions } from "./decisions/ledger.js";
import { exampleCredentials } from "./domain/credentials.js";
import * as mock from "./index.js";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const guide = readFileSync(join(root, "../../docs/guides/mock.md"), "utf8");
const blocks = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = ""]) => code);

it.each(blocks.map((code, index) => [index + 1, code] as const))("runs example %i of the README", async (_, code) => {
  const body = code
    .replace(/^import (\{.*?\}) from "@tcrkit\/(signer|mock)";$/gm, "const $1 = packages.$2;")
    .replace(/^(.+?); \/\/ => (.+)$/gm, "expect($1).toEqual($2);");
  expect(body).not.toMatch(/^import /m);
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: string[]
  ) => (packages: object, check: typeof expect) => Promise<void>;
  expect.hasAssertions();
  await new AsyncFunction("packages", "expect", `"use strict";\n${body}`)({ signer, mock }, expect);
});

it("names the key pair, and the guide every option of the command", () => {
  expect(readme).toContain(`\`${exampleCredentials.secretId}\` with \`${exampleCredentials.secretKey}\``);
  for (const [option = ""] of printHelp().matchAll(/--[a-z-]+/g)) expect(guide).toContain(option);
});

it.each([
  [
    "options",
    guide,
    "| option of `createMock` | flag of `tcr-mock` | default | what it does |\n| --- | --- | --- | --- |",
    optionRows(),
  ],
  ["faults", readme, "| `kind` | members | what goes wrong |\n| --- | --- | --- |", faultRows()],
])("has the table of %s as the code has it", (_, text, head, rows) => {
  expect(text.split(`${head}\n${rows}\n`)).toHaveLength(2);
});

it("has in the guide to tests what a plan may have", () => {
  const tests = readFileSync(join(root, "../../docs/guides/testing.md"), "utf8");
  expect(tests).toContain(`| member | of each item |\n| --- | --- |\n${planRows()}\n`);
});

it("names every path of the admin API with its methods", () => {
  expect(readme.replaceAll("\n", " ")).toContain(adminPaths());
  expect(guide).toContain(adminPaths());
});

it("has a ledger without repetitions", () => {
  expect(new Set(decisions.map(({ topic }) => topic)).size).toBe(decisions.length);
});
