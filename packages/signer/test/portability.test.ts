import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .filter((file) => file !== join("hash", "node.ts"));

it.each(files)("%s runs on every runtime, reaching for no clock and no randomness", (file) => {
  const code = readFileSync(join(source, file), "utf8").replace(/^\s*\/?\*.*$/gm, "");
  expect(code).not.toMatch(
    /"node:|\bBuffer\b|\bprocess\b|\brequire\(|\bDate\.now\b|new Date\(\)|\bMath\.random\b|getRandomValues/,
  );
});
