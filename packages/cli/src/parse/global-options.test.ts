import { expect, it } from "vitest";
import { parseDuration } from "./global-options.js";

it.each([
  ["30", 30_000],
  ["500ms", 500],
  ["1.5s", 1500],
  ["10m", 600_000],
  ["24h", 86_400_000],
  ["25h", undefined],
  ["0", undefined],
  ["-1s", undefined],
  ["1d", undefined],
  ["", undefined],
])("reads %j as %s ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});
