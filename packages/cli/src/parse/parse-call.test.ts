import type { Field, Operation } from "@tcrkit/client/schema";
import { describe, expect, it } from "vitest";
import { UsageError } from "../shell/errors.js";
import { parseCall } from "./parse-call.js";
import { waiterForm } from "./waiter-argument.js";

const fields: Field[] = [
  { name: "Name", type: "String" },
  { name: "Limit", type: "Integer" },
  { name: "Ratio", type: "Float" },
  { name: "DryRun", type: "Boolean" },
  { name: "Tags", type: "String", list: 1 },
  { name: "Ids", type: "Integer", list: 1 },
  { name: "Filters", type: "Filter", list: 1 },
  { name: "Rule", type: "Filter" },
  { name: "Grid", type: "Integer", list: 2 },
  { name: "Password", type: "String", sensitive: true },
];

const operation: Operation = {
  name: "DoThing",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: fields,
  output: [],
  shapes: {
    Filter: [
      { name: "Name", type: "String", required: true },
      { name: "Values", type: "String", list: 1 },
      { name: "IsOn", type: "Boolean" },
      { name: "Deep", type: "Filter" },
    ],
  },
};

function problemsOf(argv: readonly string[], of: Operation = operation): string[] {
  try {
    parseCall(of, argv, "do-thing");
  } catch (error) {
    if (error instanceof UsageError) return error.problems.map(({ what }) => what);
    throw error;
  }
  return [];
}

describe("parseCall", () => {
  it.each<[string[], Record<string, unknown>]>([
    [["--name", "a b"], { Name: "a b" }],
    [["--name=a=b"], { Name: "a=b" }],
    [["--name="], { Name: "" }],
    [["--name=--odd"], { Name: "--odd" }],
    [["--name", "-odd"], { Name: "-odd" }],
    [["--Name", "a"], { Name: "a" }],
    [["--limit", "-5"], { Limit: -5 }],
    [["--limit", "9007199254740993"], { Limit: 9007199254740993n }],
    [["--ratio", "0.5"], { Ratio: 0.5 }],
    [["--dry-run"], { DryRun: true }],
    [["--dry-run", "--limit", "1"], { DryRun: true, Limit: 1 }],
    [["--dry-run=false"], { DryRun: false }],
    [["--DryRun", "False"], { DryRun: false }],
    [["--no-dry-run"], { DryRun: false }],
    [["--no-DryRun"], { DryRun: false }],
    [["--no-dry-run=false"], { DryRun: true }],
    [["--tags", "a,b", "--tags", "c"], { Tags: ["a,b", "c"] }],
    [["--ids", "1", "--Ids", "2"], { Ids: [1, 2] }],
    [["--ids", "1", "-2", "3", "--limit", "4"], { Ids: [1, -2, 3], Limit: 4 }],
    [["--tags", "a", "b", "--tags", "c"], { Tags: ["a", "b", "c"] }],
    [["--Tags", '["a","b"]', "c"], { Tags: ["a", "b", "c"] }],
    [["--tags", "[a"], { Tags: ["[a"] }],
    [["--tags", "-", "--dry-run"], { Tags: ["-"], DryRun: true }],
    [["--tags.0", "a", "--tags.1", "b"], { Tags: ["a", "b"] }],
    [["--filters", '{"Name":"a"}', '{"Name":"b"}'], { Filters: [{ Name: "a" }, { Name: "b" }] }],
    [["--Filters.0.Name", "a", "--Filters.0.Values", "1", "2"], { Filters: [{ Name: "a", Values: ["1", "2"] }] }],
    [["--filters.1.name", "b", "--filters.0.name=a"], { Filters: [{ Name: "a" }, { Name: "b" }] }],
    [["--filters.0.is-on", "--filters.0.Deep.is-on", "False"], { Filters: [{ IsOn: true, Deep: { IsOn: false } }] }],
    [
      ["--filters.0.deep", '{"Name":"d"}', "--filters.0.deep.is-on"],
      { Filters: [{ Deep: { Name: "d", IsOn: true } }] },
    ],
    [["--filters", '[{"Name":"a"}]', "--filters.1.name", "b"], { Filters: [{ Name: "a" }, { Name: "b" }] }],
    [["--grid.0", "[1,2]", "--grid.1.0", "3"], { Grid: [[1, 2], [3]] }],
    [["--filters", '[{"Name":"a"},{"Name":"b"}]'], { Filters: [{ Name: "a" }, { Name: "b" }] }],
    [["--filters", '{"Name":"a"}', "--filters", '[{"Name":"b"}]'], { Filters: [{ Name: "a" }, { Name: "b" }] }],
    [["--filters", "[]"], { Filters: [] }],
    [["--rule", '{"Name":"a"}'], { Rule: { Name: "a" } }],
    [["--grid", "[[1,2],[3]]"], { Grid: [[1, 2], [3]] }],
  ])("reads %j", (argv, input) => {
    expect(parseCall(operation, argv, "do-thing")).toEqual({ input, options: {} });
  });

  it.each<[string[], Record<string, unknown>]>([
    [["--output", "table"], { output: "table" }],
    [["--region", "a", "--region", "b"], { region: "b" }],
    [["--timeout", "5"], { timeoutMs: 5000 }],
    [["--timeout=250ms"], { timeoutMs: 250 }],
    [["--no-help"], { help: false }],
    [["help"], { help: true }],
    [["--skeleton"], { skeleton: true }],
    [["--input", "-"], { inputFile: "-" }],
    [["--generate-cli-skeleton", "--cli-unfold-argument"], { skeleton: true }],
    [["--secretId", "id", "--secretKey", "key", "--token", "t"], { secretId: "id", secretKey: "key", token: "t" }],
    [
      ["--role-arn", "r", "--role-session-name", "s", "--use-cvm-role"],
      { roleArn: "r", roleSessionName: "s", useCvmRole: true },
    ],
    [["--profile", "p", "--https-proxy", "http://p:1"], { profile: "p", httpsProxy: "http://p:1" }],
    [["--version", "2019-09-24"], { apiVersion: "2019-09-24" }],
    [["--timeout", "600"], { timeoutMs: 600_000 }],
  ])("reads the global %j", (argv, options) => {
    expect(parseCall(operation, argv, "do-thing")).toEqual({ input: {}, options });
  });

  it.each<[string[], string[]]>([
    [["--name"], ["--name needs a value"]],
    [["--name", "--limit", "1"], ["--name needs a value"]],
    [["--name", "a", "--Name", "b"], ["--name was given more than once, and takes one value"]],
    [["--limit", "1.5"], ['--limit: expected an integer, got "1.5"']],
    [["--limit", ""], ['--limit: expected an integer, got ""']],
    [["--ratio", "half"], ['--ratio: expected a number, got "half"']],
    [["--dry-run=maybe"], ["--dry-run: expected true or false, or no value"]],
    [["--ids", "1", "--ids", "x"], ['--ids: expected an integer, got "x"']],
    [["--filters", "Name=a"], ["--filters: expected a JSON array, or one item of it"]],
    [["--rule", "[]"], ["--rule: expected a JSON object"]],
    [["--output", "xml"], ['--output: expected json, yaml, ndjson, csv, table or text, got "xml"']],
    [["--filters.0.nam", "a"], ["--filters.0.nam is no flag of this command"]],
    [["--filters.name", "a"], ["--filters.name is no flag of this command"]],
    [["--filters.01.name", "a"], ["--filters.01.name is no flag of this command"]],
    [["--filters.99999.name", "a"], ["--filters.99999.name is no flag of this command"]],
    [["--filters.0.__proto__", "a"], ["--filters.0.__proto__ is no flag of this command"]],
    [["--name.0", "a"], ["--name.0 is no flag of this command"]],
    [["--filters.1.name", "b"], ["--filters.1.name: item 0 of the list is missing"]],
    [
      ["--filters.0.name", "a", "--Filters.0.Name", "b"],
      ["--filters.0.name was given more than once, and takes one value"],
    ],
    [["--secretKey"], ["--secretKey needs a value"]],
    [["--waiter", "{'expr': f()}"], [`--waiter: expected a waiter such as ${waiterForm}, got "{'expr': f()}"`]],
    [["--nothing", "value"], ["--nothing is no flag of this command"]],
    [["--"], ["-- is no flag of this command"]],
    [["-x"], ["-x is no flag of this command"]],
    [["stray"], ["an argument that belongs to no flag"]],
    [["--wait"], ["--wait: DoThing is done once it answers"]],
    [["--wait-timeout", "1m"], ["--wait-timeout and --wait-interval need --wait"]],
  ])("refuses %j", (argv, problems) => {
    expect(problemsOf(argv)).toEqual(problems);
  });

  it("does not promise an end of work that the API never tells", () => {
    const endless = { ...operation, longRunning: true };
    expect(problemsOf(["--wait"], endless)).toEqual([
      "--wait: the API does not tell when the work of DoThing has ended",
    ]);
  });
});
