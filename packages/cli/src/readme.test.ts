import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shellWords } from "../test/shell-words.js";
import { tcr } from "../test/terminal.js";
import { exitCodeMeanings } from "./exit-codes.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = ""]) => block.split("\n"));

describe("the README", () => {
  it.each(blocks.filter((line) => line.startsWith("tcr ")))("has an example that works: %s", async (line) => {
    const [, ...argv] = shellWords(line);
    const answers = [{ RegistryId: "tcr-1" }, { RegistryStatusSet: [{ RegistryId: "tcr-1", Status: "Running" }] }];
    const { exitCode, stdout } = await tcr(argv, { answers });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout.join("\n"))).toMatchObject({ RequestId: "request-1" });
  });

  it("gives every exit code as `tcr help exit-codes` does", () => {
    for (const [code, meaning] of Object.entries(exitCodeMeanings))
      expect(readme).toContain(`| ${code} | ${meaning} |`);
  });
});
