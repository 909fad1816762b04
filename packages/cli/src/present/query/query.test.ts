import { describe, expect, it } from "vitest";
import { tcr } from "../../../test/terminal.js";
import { UsageError } from "../../shell/errors.js";
import { compileQuery } from "./query.js";

const answer = {
  Registries: [
    { RegistryId: "tcr-1", Status: "Running", Size: 5 },
    { RegistryId: "tcr-2", Status: "Pending", Size: 12345678901234567890n },
  ],
  TotalCount: 2,
};

async function problemOf(query: string): Promise<string> {
  try {
    (await compileQuery(query, "describe-instances"))(answer);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.problems.map(({ what, hint }) => (hint === undefined ? what : `${what}; ${hint}`)).join("\n");
  }
  throw new Error("no problem");
}

describe("a query", () => {
  it.each([
    ["Registries[].RegistryId", ["tcr-1", "tcr-2"]],
    ["Registries[?Status=='Running'].RegistryId | [0]", "tcr-1"],
    ["Registries[1].Size", 12345678901234567890n],
    ["Registries[?Size > `4`].{Id: RegistryId}", [{ Id: "tcr-1" }]],
    ["length(Registries)", 2],
    ["$.TotalCount", 2],
    ["let $x = TotalCount in $x", 2],
    ["registries", null],
    ["[constructor, toString, __proto__]", [null, null, null]],
  ])("%s", async (query, expected) => {
    expect((await compileQuery(query, "x"))(answer)).toEqual(expected);
  });

  it.each([
    ["", "--query: expected JMESPath, got nothing; such as Registries[?Status=='Running'].RegistryId"],
    [
      ".Registries[0]",
      '--query: unexpected ".Registries[0]" at character 1; a leading dot is jq; JMESPath begins with the name: Registries[].RegistryId',
    ],
    [
      "Registries[] | .RegistryId",
      '--query: unexpected ".RegistryId" at character 16; a leading dot is jq; JMESPath begins with the name: Registries[].RegistryId',
    ],
    [
      "$..RegistryId",
      "--query: unexpected \".RegistryId\" at character 3; that looks like JSONPath; JMESPath has neither .. nor $[…]: Registries[?Status=='Running'].RegistryId",
    ],
    [
      "//Registries",
      '--query: unexpected "//Registries" at character 1; that looks like XPath; in JMESPath names have dots between',
    ],
    [
      "Registries[?Status=='Running'",
      "--query: it ends too early, at character 30, after \"…ries[?Status=='Running'\"",
    ],
    ["Registries[?Status='Running']", "--query: unexpected \"='Running']\" at character 19; == compares"],
    [
      "Registries[?Size > 100]",
      '--query: unexpected "100]" at character 20; in an expression a number stands in backticks: [?Size > `100`]',
    ],
    [
      "Registries['a']",
      "--query: unexpected \"'a']\" at character 12; in brackets stands a number, * or a filter; names have dots between",
    ],
    ["Registries # all", '--query: unexpected "# all" at character 12'],
    [
      'Registries."Id',
      '--query: unexpected "\\"Id" at character 12; a double quote is not closed; text stands in single quotes',
    ],
    ["a[?b==`{`]", '--query: unexpected "`{`]" at character 7; between backticks stands JSON: `100`, `true`'],
    [
      "Registries[].select(@)",
      "--query: JMESPath has no function select(); that is jq; JMESPath filters by Registries[?Status=='Running']",
    ],
    ["lenght(@)", "--query: JMESPath has no function lenght(); did you mean length?"],
    [
      "sum(Registries)",
      "--query cannot be applied to the answer: Invalid type: sum() expected argument 1 to be type (Array<number>) but received type array instead.; the call itself was done; --output json without --query shows a whole answer",
    ],
  ])("is told what is wrong, and where: %s", async (query, problem) => {
    expect(await problemOf(query)).toBe(problem);
  });
});

describe("a command line with a query", () => {
  it("takes the official word for it", async () => {
    const argv = ["describe-instances", "--filter", "Registries[?Status=='Running'].RegistryId", "--output", "text"];
    const { stdout, stderr } = await tcr(argv, { answers: [{ Registries: [answer.Registries[0]], TotalCount: 1 }] });
    expect({ stdout, stderr }).toEqual({ stdout: ["tcr-1"], stderr: [] });
  });

  it("sends nothing where the query is wrong", async () => {
    const { exitCode, stdout, stderr, requests } = await tcr(["describe-instances", "--query", "a b"]);
    expect({ exitCode, stdout, stderr, requests }).toEqual({
      exitCode: 2,
      stdout: [],
      stderr: ['Error: --query: unexpected "b" at character 3', "  Next: tcr help describe-instances"],
      requests: [],
    });
  });

  it("lists the forms where another is asked for", async () => {
    const { stderr } = await tcr(["describe-instances", "--output", "xml"]);
    expect(stderr[0]).toBe('Error: --output: expected json, yaml, ndjson, csv, table or text, got "xml"');
  });
});
