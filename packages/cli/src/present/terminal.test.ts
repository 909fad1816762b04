import { expect, it } from "vitest";
import { knowsUnicode, terminalWidth, usesColor } from "./terminal.js";

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

it.each([
  [true, 100, {}, 100],
  [true, 0, {}, 80],
  [true, undefined, { COLUMNS: "132" }, 132],
  [true, 0, { COLUMNS: "wide" }, 80],
  [false, undefined, { COLUMNS: "132" }, undefined],
])("on a terminal: %s, %s columns, %j: %s", (isTTY, columns, env, width) => {
  expect(terminalWidth({ write: () => {}, isTTY, columns }, env)).toBe(width);
});

it.each([
  [{}, true],
  [{ LANG: "en_US.UTF-8" }, true],
  [{ LANG: "C.utf8" }, true],
  [{ LANG: "C" }, false],
  [{ LC_ALL: "C", LANG: "en_US.UTF-8" }, false],
  [{ LC_ALL: "", LC_CTYPE: "POSIX", LANG: "en_US.UTF-8" }, false],
  [{ LC_ALL: "en_US.UTF-8", LANG: "C" }, true],
  [{ LANG: "zh_CN.GB18030" }, false],
  [{ LANG: "en_US.UTF-8", TERM: "dumb" }, false],
  [{ LANG: "en_US.UTF-8", TERM: "linux" }, false],
])("with %j, signs beyond ASCII: %s", (env, expected) => {
  expect(knowsUnicode(env)).toBe(expected);
});
