import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordingConsole } from "../../test/recording-console.js";
import { readTree, tempFolder, tempSpec } from "../../test/temp-folder.js";
import { runGenerate } from "./generate.js";

const gen = "packages/client/src/gen";
const now = () => 0;

function generate(specDir: string, root: string, check: boolean) {
  const console = recordingConsole();
  return runGenerate({ specDir, root, check, now }, console).then((code) => ({ code, ...console }));
}

test("generate writes every file; made again, each has the same bytes; --check tells what drifted and writes nothing", async () => {
  const specDir = tempSpec();
  const root = tempFolder();
  const first = await generate(specDir, root, false);
  const size = `${Object.keys(readTree(root)).length} new, 0 changed, 0 removed`;
  expect(first).toMatchObject({ code: 0, err: [] });
  expect(first.out.at(0)).toBe(`  lint the spec      ${"3 actions, 7 types".padEnd(42)}     0 ms`);
  expect(first.out.at(-1)).toBe(`  write              ${size.padEnd(42)}     0 ms`);

  const again = await generate(specDir, root, true);
  expect(again).toMatchObject({ code: 0, err: [] });
  expect(again.out.at(-1)).toBe("Generated files are what the spec makes.");

  rmSync(join(root, gen, "openapi.json"));
  writeFileSync(join(root, "docs/reference/index.md"), "# Mine\n");
  writeFileSync(join(root, gen, "types/gone.ts"), "");
  const drifted = readTree(root);
  const checked = await generate(specDir, root, true);
  expect(checked.code).toBe(1);
  expect(checked.err).toEqual([
    `missing  ${gen}/openapi.json`,
    "changed  docs/reference/index.md",
    `stale    ${gen}/types/gone.ts`,
    "3 generated files drifted from the spec: run pnpm generate and commit the result.",
  ]);
  expect(readTree(root)).toEqual(drifted);
}, 60_000);

test("from a spec with faults nothing is generated", async () => {
  const root = tempFolder();
  const { code, out, err } = await generate(tempSpec({ "types/Tag.json": "{}" }), root, false);
  expect(code).toBe(1);
  expect(out).toEqual([`  lint the spec      ${"faults".padEnd(42)}     0 ms`]);
  expect(err.at(-1)).toMatch(/^\n\d+ faults in /);
  expect(readTree(root)).toEqual({});
});
