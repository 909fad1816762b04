import { describe, expect, it } from "vitest";
import { type Answer, tcr } from "../../test/terminal.js";

const rows = (...ids: number[]) => ids.map((id) => ({ RegistryId: `tcr-${id}`, RegistryName: `n${id}` }));
const pages: Answer[] = [
  { Registries: rows(1, 2), TotalCount: 5 },
  { Registries: rows(3, 4), TotalCount: 5 },
  { Registries: rows(5), TotalCount: 5 },
];

const idsOf = (stdout: readonly string[]) =>
  stdout.map((line) => (JSON.parse(line) as { RegistryId: string }).RegistryId);

describe("--all-pages", () => {
  it("gathers the rows of all pages into one answer", async () => {
    const { exitCode, stdout, stderr, requests } = await tcr(["describe-instances", "--all-pages", "--limit", "2"], {
      answers: pages,
    });
    expect({ exitCode, stderr, calls: requests.length }).toEqual({ exitCode: 0, stderr: [], calls: 3 });
    expect(JSON.parse(stdout.join("\n"))).toMatchObject({ Registries: rows(1, 2, 3, 4, 5), TotalCount: 5 });
  });

  it("writes each page as it comes where rows are lines", async () => {
    const answers = [...pages.slice(0, 2), "<html>"];
    const argv = ["describe-instances", "--all-pages", "--limit", "2", "--output", "ndjson", "--no-retry"];
    const { exitCode, stdout } = await tcr(argv, { answers });
    expect({ exitCode, ids: idsOf(stdout) }).toEqual({ exitCode: 8, ids: ["tcr-1", "tcr-2", "tcr-3", "tcr-4"] });
  });

  it.each(["json", "yaml", "ndjson", "csv", "text"])(
    "says of %s that a later page failed, so that stdout is cut",
    async (form) => {
      const argv = ["describe-instances", "--all-pages", "--limit", "2", "--output", form, "--no-retry"];
      const { exitCode, stdout, stderr } = await tcr(argv, { answers: [...pages.slice(0, 2), "<html>"] });
      expect({ exitCode, note: stderr[0] }).toEqual({
        exitCode: 8,
        note: "stdout ends after 4 rows: the answer is not whole.",
      });
      expect(stdout.join()).toContain("tcr-4");
    },
  );

  it.each([
    ["table", "table"],
    ["csv", "csv --sort registryid"],
    ["text", "text --query Registries[].RegistryId"],
  ])("writes nothing where a later page fails and %s waits for the last one", async (_, form) => {
    const argv = ["describe-instances", "--all-pages", "--limit", "2", "--no-retry", "--output", ...form.split(" ")];
    const { exitCode, stdout, stderr } = await tcr(argv, { answers: [...pages.slice(0, 2), "<html>"] });
    expect({ exitCode, stdout }).toEqual({ exitCode: 8, stdout: [] });
    expect(stderr.join()).not.toContain("stdout ends");
  });

  it("tells on a terminal how far it is, on a line that is gone at the end", async () => {
    const { stderr } = await tcr(["describe-instances", "--all-pages", "--limit", "2"], {
      answers: pages,
      isTTY: true,
    });
    const clear = "\r\u001b[2K";
    expect(stderr.join("\n")).toBe(
      `${clear}1 page, 2 of 5 rows${clear}${clear}2 pages, 4 of 5 rows${clear}${clear}3 pages, 5 of 5 rows${clear}`,
    );
  });

  it("is refused for an answer without pages", async () => {
    expect(await tcr(["describe-instance-status", "--registry-ids", "x", "--all-pages"])).toMatchObject({
      exitCode: 2,
      requests: [],
    });
  });
});

describe("--max-items", () => {
  it("asks for as many pages as it takes", async () => {
    const argv = ["describe-instances", "--max-items", "3", "--limit", "2", "--output", "ndjson"];
    const { stdout, requests } = await tcr(argv, { answers: pages });
    expect({ ids: idsOf(stdout), calls: requests.length }).toEqual({ ids: ["tcr-1", "tcr-2", "tcr-3"], calls: 2 });
  });

  it.each([["0"], ["-1"], ["many"]])("is a number from 1, and not %s", async (text) => {
    expect((await tcr(["describe-instances", `--max-items=${text}`])).stderr[0]).toMatch(
      /^Error: --max-items: expected a whole number from 1, got/,
    );
  });
});
