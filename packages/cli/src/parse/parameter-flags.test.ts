import type { Operation } from "@tcrkit/client/schema";
import { describe, expect, it, vi } from "vitest";
import { operationOf } from "../../test/operations.js";
import { plainText } from "../present/help/wrap.js";
import { flagsFromInput } from "./command-line.js";
import { inputFlags } from "./flags.js";
import { parameterFlag } from "./names.js";
import { parseCall } from "./parse-call.js";

vi.mock("../gen/commands.js", async (load) => ({
  ...(await load<object>()),
  parameterFlags: { DescribeThings: { Filter: "param-filter", Uui: "param-uui", timeout: "param-timeout" } },
}));

/** An action with parameters that come to flags of the command line, or to one another's. */
const operation: Operation = {
  ...operationOf("describe-regions"),
  name: "DescribeThings",
  input: [
    { name: "Filter", type: "Condition", list: 1 },
    { name: "UUI", type: "String", required: true },
    { name: "Uui", type: "Boolean" },
    { name: "timeout", type: "Integer" },
    { name: "constructor", type: "String" },
  ],
  shapes: {
    Condition: [
      { name: "UUI", type: "String" },
      { name: "Uui", type: "String" },
    ],
  },
};

const parse = (...argv: string[]) => parseCall(operation, ["--UUI", "x", ...argv], "describe-things");

describe("a parameter whose flag is another's", () => {
  it("is set by its own flag, and by its name on the wire", () => {
    expect(parse("--param-filter", '{"UUI":"a"}').input).toEqual({ UUI: "x", Filter: [{ UUI: "a" }] });
    expect(parse("--Filter", '{"UUI":"a"}').input).toEqual({ UUI: "x", Filter: [{ UUI: "a" }] });
    expect(parse("--param-uui").input).toEqual({ UUI: "x", Uui: true });
    expect(parse("--no-Uui").input).toEqual({ UUI: "x", Uui: false });
  });

  it("leaves the flag to whoever has it", () => {
    expect(parse("--timeout", "5s")).toMatchObject({ input: { UUI: "x" }, options: { timeoutMs: 5000 } });
    expect(parse("--param-timeout", "5").input).toEqual({ UUI: "x", timeout: 5 });
    expect(parseCall(operation, ["--uui", "y"], "describe-things").input).toEqual({ UUI: "y" });
  });

  it("is unfolded by either, and its members are told apart by their names on the wire", () => {
    const input = { UUI: "x", Filter: [{ UUI: "a", Uui: "b" }] };
    expect(parse("--Filter.0.UUI", "a", "--Filter.0.Uui", "b").input).toEqual(input);
    expect(parse("--param-filter.0.uui", "a", "--param-filter.0.Uui", "b").input).toEqual(input);
  });

  it("is written so wherever a command line is shown", () => {
    expect(flagsFromInput(operation, { Uui: false, timeout: 5 })).toEqual([
      ["--no-param-uui"],
      ["--param-timeout", "5"],
    ]);
    expect(plainText("Not beside `Filter`.", operation)).toBe("Not beside --param-filter.");
    expect(() => parseCall(operation, ["--param-uui"], "describe-things")).toThrow("--uui is required");
  });
});

it("is the name in kebab-case for everything else, whatever the name", () => {
  expect(inputFlags(operation).at(-1)?.spellings).toEqual(["--constructor"]);
  expect(parameterFlag("DescribeImages", "RegistryId")).toBe("--registry-id");
  expect(parameterFlag("DescribeThings", "toString")).toBe("--to-string");
});
