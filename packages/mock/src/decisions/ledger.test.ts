import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decisions } from "./ledger.js";

/** Numbers that are names, or that nothing in the code is counted by. */
const NAMES =
  /\b(?:HS256|TC3|IPv4|2xx|0-9|RFC \d+|HTTP \d+|release \d+(?:\.\d+)+|issue \d+|guide \d+\/\d+|1024 bytes to the KB)\b|\/32\b/g;

/** The text of each decision as it is written, with its `${constants}`. */
const texts = readdirSync(import.meta.dirname)
  .filter((name) => !name.includes(".test."))
  .map((name) => readFileSync(join(import.meta.dirname, name), "utf8"))
  .flatMap((source) => [...source.matchAll(/decision:\s*(["`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text = ""]) => text));

it("takes every number from the constant that the code uses", () => {
  expect(texts).toHaveLength(decisions.length);
  const bare = texts.filter((text) => /\d{2,}|[2-9]/.test(text.replace(/\$\{[^}]*\}/g, "").replace(NAMES, "")));
  expect(bare).toEqual([]);
});

it("has every constant that it names", () => {
  expect(decisions.filter(({ decision }) => /undefined(?!`)|NaN/.test(decision))).toEqual([]);
});
