import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtins } from "../src/commands/builtins.js";
import { commands } from "../src/gen/commands.js";
import { globalOptions } from "../src/parse/global-options.js";
import { tccliOptions } from "../src/parse/tccli-options.js";
import { manPage } from "./man-page.js";

const page = manPage();
const { man } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

function isInstalled(program: string, argv: readonly string[]): boolean {
  return spawnSync(program, argv).error === undefined;
}

/** The page as a reader of 80 columns sees it, without what overstrikes, and what its program says against it. */
function shown(program: string, argv: readonly string[]): { readonly text: string; readonly faults: string } {
  const { stdout, stderr } = spawnSync(program, argv, { input: page, encoding: "utf8" });
  return { text: stdout.replace(/.[\b]/g, ""), faults: stderr };
}

describe("tcr(1)", () => {
  it("is in the package as it is now: else build it", () => {
    expect(readFileSync(new URL(`../${man}`, import.meta.url), "utf8")).toBe(page);
  });

  it("is of ASCII alone, without a request that was not meant", () => {
    expect(page).toMatch(/^[\n\x20-\x7e]*$/);
    const requests = new Set(page.match(/^[.'].\w*/gm));
    expect([...requests].toSorted()).toEqual([".PP", ".SH", ".SS", ".TH", ".TP", ".ad", ".fi", ".nf", ".nh"]);
  });

  it("names every command and every flag that commands have in common", () => {
    const names = [...builtins, ...commands].flatMap(({ name, summary }) => (summary === undefined ? [] : [name]));
    const plain = page.replaceAll("\\-", "-");
    expect(names.filter((name) => !plain.includes(`\\fBtcr ${name}\\fR`))).toEqual([]);
    const flags = [...globalOptions, ...tccliOptions].map(({ flag }) => flag);
    expect(flags.filter((flag) => !new RegExp(`^\\\\fB${flag}(?:,|\\\\fR)`, "m").test(plain))).toEqual([]);
  });
});

describe.each([
  { program: "groff", argv: ["-man", "-Tutf8", "-ww", "-rLL=80n", "-P-cbou"], probe: ["--version"] },
  { program: "mandoc", argv: ["-Tutf8", "-Wwarning", "-Owidth=80"], probe: ["-Thelp"] },
])("by $program", ({ program, argv, probe }) => {
  it.skipIf(!isInstalled(program, probe))("reads without a fault, within 80 columns", () => {
    const { text, faults } = shown(program, argv);
    expect(faults.split("\n").filter((line) => line !== "" && !/missing date|see above/.test(line))).toEqual([]);
    const lines = text.split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines).toContain("       tcr - Tencent Container Registry on the command line");
    expect(text).toContain("--query JMESPATH");
    expect(text).toContain("Registries[?Status=='Running'].RegistryId");
  });
});
