import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as signer from "@tcrkit/signer";
import * as debug from "@tcrkit/signer/debug";
import { expect, it } from "vitest";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const blocks = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = ""]) => code);

it.each(blocks.map((code, index) => [index + 1, code] as const))("runs example %i of the README", (_, code) => {
  const body = code
    .replace(/^import (\{.*?\}) from "@tcrkit\/signer";$/gm, "const $1 = signer;")
    .replace(/^import (\{.*?\}) from "@tcrkit\/signer\/debug";$/gm, "const $1 = debug;")
    .replace(/^(.+?); \/\/ => (.+)$/gm, "expect($1).toEqual($2);");
  expect(body).not.toMatch(/^import /m);
  new Function("signer", "debug", "expect", `"use strict";\n${body}`)(signer, debug, expect);
});
