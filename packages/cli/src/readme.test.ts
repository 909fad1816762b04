import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtins } from "./commands/builtins.js";
import { shellNames } from "./commands/completion/declaration.js";
import { globalOptions } from "./parse/global-options.js";
import { tccliOptions } from "./parse/tccli-options.js";
import { outputForms } from "./settings/output-forms.js";
import { exitCodeMeanings } from "./shell/exit-codes.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const guide = readFileSync(new URL("../../../docs/guides/cli.md", import.meta.url), "utf8");

// Their command lines run against the mock in the tests across packages.
describe("the README", () => {
  it("gives every exit code as `tcr help exit-codes` does", () => {
    for (const [code, meaning] of Object.entries(exitCodeMeanings))
      expect(readme).toContain(`| ${code} | ${meaning} |`);
  });

  it.each(builtins.filter(({ summary }) => summary !== undefined))("has a row for tcr $name", ({ name, summary }) => {
    expect(readme).toContain(`| \`tcr ${name}\` | ${summary} |`);
  });
});

describe("the guide", () => {
  it("names every flag that commands have in common", () => {
    const flags = [...globalOptions, ...tccliOptions].map(({ flag }) => (flag === "--retry" ? "--no-retry" : flag));
    expect(flags.filter((flag) => !guide.includes(flag))).toEqual([]);
  });

  it.each(outputForms)("has a row for the form $name", ({ name, about }) => {
    expect(guide).toContain(`| \`${name}\` | ${about} |`);
  });

  it("tells how each shell is told to complete", () => {
    expect(shellNames.filter((name) => !guide.includes(`tcr completion ${name}`))).toEqual([]);
  });
});
