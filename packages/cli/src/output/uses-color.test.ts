import { expect, it } from "vitest";
import { usesColor } from "./uses-color.js";

const term = { TERM: "xterm-256color" };

it.each([
  [true, term, true],
  [false, term, false],
  [true, {}, false],
  [true, { TERM: "dumb" }, false],
  [true, { OS: "Windows_NT" }, true],
  [true, { ...term, NO_COLOR: "1" }, false],
  [true, { ...term, NO_COLOR: "" }, true],
  [true, { ...term, NODE_DISABLE_COLORS: "1" }, false],
  [true, { ...term, CLICOLOR: "0" }, false],
  [true, { ...term, FORCE_COLOR: "0" }, false],
  [true, { ...term, FORCE_COLOR: "false" }, false],
  [false, { FORCE_COLOR: "" }, true],
  [false, { FORCE_COLOR: "1" }, true],
  [false, { CLICOLOR_FORCE: "1" }, true],
  [false, { CLICOLOR_FORCE: "0" }, false],
  [true, { TERM: "dumb", FORCE_COLOR: "1" }, true],
  [false, { NO_COLOR: "1", FORCE_COLOR: "1", CLICOLOR_FORCE: "1" }, false],
])("on a terminal: %s, with %j: %s", (isTTY, env, expected) => {
  expect(usesColor({ isTTY }, env)).toBe(expected);
});
