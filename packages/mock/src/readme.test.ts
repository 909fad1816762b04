import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as signer from "@tcrkit/signer";
import { expect, it } from "vitest";
import { faultRows, optionRows } from "../test/readme/tables.js";
import { printHelp } from "./command/help.js";
import { decisions } from "./decisions/ledger.js";
import { exampleCredentials } from "./domain/credentials.js";
import * as mock from "./index.js";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
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

it("names the key pair and every option of the command", () => {
  expect(readme).toContain(`\`${exampleCredentials.secretId}\` with \`${exampleCredentials.secretKey}\``);
  for (const [option = ""] of printHelp().matchAll(/--[a-z-]+/g)) expect(readme).toContain(option);
});

it.each([
  ["options", "| option of `createMock` | flag of `tcr-mock` | default | |\n| --- | --- | --- | --- |", optionRows()],
  ["faults", "| `kind` | members | what goes wrong |\n| --- | --- | --- |", faultRows()],
])("has the table of %s as the code has it", (_, head, rows) => {
  expect(readme).toContain(`${head}\n${rows}\n`);
});

it("has a ledger without repetitions", () => {
  expect(new Set(decisions.map(({ topic }) => topic)).size).toBe(decisions.length);
});

// The one for vitest is a test of its own, which runs with all others.
it.each(["example.vitest.test.ts", "example.node-test.ts"])("shows %s as it runs", (name) => {
  const code = readFileSync(join(root, "test/readme", name), "utf8").replace("../../src/index.js", "@tcrkit/mock");
  expect(readme).toContain(`\`\`\`ts\n${code}\`\`\`\n`);
});

it("runs the example for node:test", async () => {
  const args = ["--import", "tsx", "--test", "--test-reporter=tap", "test/readme/example.node-test.ts"];
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  expect(output).toContain("# pass 1\n# fail 0");
});
