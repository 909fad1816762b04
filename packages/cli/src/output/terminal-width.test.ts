import { expect, it } from "vitest";
import { terminalWidth } from "./terminal-width.js";

it.each([
  [true, 100, {}, 100],
  [true, 0, {}, 80],
  [true, undefined, { COLUMNS: "132" }, 132],
  [true, 0, { COLUMNS: "wide" }, 80],
  [false, undefined, { COLUMNS: "132" }, undefined],
])("on a terminal: %s, %s columns, %j: %s", (isTTY, columns, env, width) => {
  expect(terminalWidth({ write: () => {}, isTTY, columns }, env)).toBe(width);
});
