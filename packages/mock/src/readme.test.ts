import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as signer from "@tcrkit/signer";
import { expect, it } from "vitest";
import { text } from "./command/text.js";
import { exampleCredentials } from "./credentials.js";
import { decisions } from "./decisions.js";
import * as mock from "./index.js";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const blocks = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = ""]) => code);

it("has from 40 to 120 lines", () => {
  expect(readme.split("\n").length).toBeGreaterThanOrEqual(40);
  expect(readme.split("\n").length).toBeLessThanOrEqual(120);
});

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
  for (const [option = ""] of text.help.matchAll(/--[a-z-]+/g)) expect(readme).toContain(option);
});

it("has a ledger without repetitions", () => {
  expect(new Set(decisions.map(({ topic }) => topic)).size).toBe(decisions.length);
});
