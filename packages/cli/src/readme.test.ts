import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtins } from "./commands/builtins.js";
import { globalOptions } from "./parse/global-options.js";
import { tccliOptions } from "./parse/tccli-options.js";
import { outputForms } from "./settings/setting-names.js";
import { exitCodeMeanings } from "./shell/exit-codes.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const guide = readFileSync(new URL("../../../docs/guides/cli.md", import.meta.url), "utf8");

// Their command lines run against the mock in the tests across packages.
describe("the README", () => {
  it("gives every exit code as `tcr help exit-codes` does", () => {
    for (const [code, meaning] of Object.entries(exitCodeMeanings))
      expect(readme).toContain(`| ${code} | ${meaning} |`);
  });

  it("names every command of our own making", () => {
    const own = [...builtins.keys()].filter((name) => name !== "help" && !name.startsWith("__"));
    expect(own.filter((name) => !readme.includes(`\`tcr ${name}\``))).toEqual([]);
  });
});

describe("the guide", () => {
  it("names every flag that commands have in common", () => {
    const flags = [...globalOptions, ...tccliOptions].map(({ flag }) => (flag === "--retry" ? "--no-retry" : flag));
    expect(flags.filter((flag) => !guide.includes(flag))).toEqual([]);
  });

  it("tells of every form of output", () => {
    expect(outputForms.filter((form) => !guide.includes(`| \`${form}\` |`))).toEqual([]);
  });
});
