import { expect, it } from "vitest";
import { sizeText } from "./size-text.js";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1_000, "1.0 KB"],
  [99_960, "100 KB"],
  [999_499, "999 KB"],
  [999_500, "1.0 MB"],
  [12_345_678, "12.3 MB"],
  [2_500_000_000, "2.5 GB"],
  [1e16, "10000 TB"],
])("tells %i bytes as %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
