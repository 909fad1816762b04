import { describe, expect, it } from "vitest";
import { everyCommand } from "../../test/operations.js";
import { shellWords } from "../../test/shell-words.js";
import type { CommandHelp } from "../contract.js";
import { typeHelp } from "../gen/help/types.js";
import { renderCommandHelp } from "../present/help/command-help.js";
import { flagsFromInput, quoteForShell } from "./command-line.js";
import { kebabCase } from "./names.js";
import { parseCall } from "./parse-call.js";

const noErrors = (help: CommandHelp) => ({ ...help, types: typeHelp, errorMeanings: {}, errorInfo: () => undefined });

describe.each(everyCommand)("%s", (name, { command, operation, help }) => {
  it("is called as its action, in kebab-case", () => {
    expect(kebabCase(operation.name)).toBe(name);
  });

  it("reads back the example in its help, whatever the width", () => {
    for (const width of [40, 100_000]) {
      const lines = renderCommandHelp(command, operation, noErrors(help), width);
      const start = lines.indexOf("Example:") + 1;
      const example = lines.slice(start, lines.indexOf("", start)).join("\n");
      const [program, typed, ...argv] = shellWords(example);
      expect([program, typed]).toEqual(["tcr", name]);
      expect(parseCall(operation, argv, name)).toEqual({ input: help.example, options: {} });
    }
  });

  it("reads back every parameter by its name on the wire", () => {
    const argv = flagsFromInput(operation, help.example).flatMap(([flag = "", ...values]) => {
      const field = operation.input.find((f) => flag === `--${kebabCase(f.name)}`);
      return field === undefined ? [flag, ...values] : [`--${field.name}`, ...values];
    });
    expect(parseCall(operation, argv, name).input).toEqual(help.example);
  });

  it("has help for every parameter", () => {
    expect(Object.keys(help.input)).toEqual(operation.input.map((field) => field.name));
  });
});

describe("quoteForShell", () => {
  it.each([
    ["tcr-1", "tcr-1"],
    ["", "''"],
    ["a b", "'a b'"],
    ["it's", `'it'\\''s'`],
    ["$HOME", "'$HOME'"],
    ["*", "'*'"],
  ])("writes %j as %s", (word, quoted) => {
    expect(quoteForShell(word)).toBe(quoted);
    expect(shellWords(quoted)).toEqual([word]);
  });
});
