import type { Operation } from "@tcrkit/client/schema";
import { describe, expect, it } from "vitest";
import { everyCommand, operationOf } from "../../test/operations.js";
import { builtins } from "../commands/builtins.js";
import { reservedFlags } from "../gen/commands.js";
import { type Flag, globalFlags, inputFlags, isShutOut, negationOf } from "./flags.js";

describe("isShutOut", () => {
  const shutOut = (...typed: string[]) => {
    const flags = inputFlags(operationOf("delete-security-policy"));
    return flags.filter((flag) => isShutOut(flag, typed, flags)).map(({ name }) => name);
  };

  it("is what another flag counts before, in whatever spelling", () => {
    expect(shutOut("--cidr-block")).toEqual(["--policy-index", "--policy-version"]);
    expect(shutOut("--CidrBlock")).toEqual(["--policy-index", "--policy-version"]);
  });

  it("is not what counts itself", () => {
    expect(shutOut("--policy-index", "--policy-version")).toEqual([]);
  });

  it("is both of two that the server refuses together", () => {
    const input = [
      { name: "Id", type: "String", exclusiveWith: { Name: "refused" } },
      { name: "Name", type: "String", exclusiveWith: { Id: "refused" } },
    ] as const;
    const flags = inputFlags({ ...operationOf("describe-regions"), input });
    expect(flags.map((flag) => isShutOut(flag, ["--id"], flags))).toEqual([false, true]);
    expect(flags.map((flag) => isShutOut(flag, ["--name"], flags))).toEqual([true, false]);
  });
});

describe("listCollisions", () => {
  it("finds none in the actions of the API", () => {
    expect(everyCommand.length).toBeGreaterThan(0);
    expect(everyCommand.flatMap(([, { operation }]) => listCollisions(operation))).toEqual([]);
  });

  it("finds a parameter that has a global option's flag", () => {
    const operation = { ...operationOf("describe-regions"), input: [{ name: "Region", type: "String" as const }] };
    expect(listCollisions(operation)).toEqual([
      "DescribeRegions: --region is the global option --region and the parameter Region",
    ]);
  });

  it("finds two parameters that have one flag, a switch's negation included", () => {
    const input = [
      { name: "Wait", type: "Integer" as const },
      { name: "DryRun", type: "Boolean" as const },
      { name: "NoDryRun", type: "String" as const },
    ];
    expect(listCollisions({ ...operationOf("describe-regions"), input })).toEqual([
      "DescribeRegions: --wait is the global option --wait and the parameter Wait",
      "DescribeRegions: --no-dry-run is the parameter DryRun and the parameter NoDryRun",
    ]);
  });

  it("need not look further than the flags that the spec reserves", () => {
    expect(globalFlags.map(({ name }) => name)).toEqual(reservedFlags.map((flag) => `--${flag}`));
  });

  it("leaves the commands of our own making alone", () => {
    expect(everyCommand.filter(([name]) => builtins.some((builtin) => builtin.name === name))).toEqual([]);
  });
});

/** Each spelling of an operation's flags that means two things, in words. None may be: a test asks for every operation. */
function listCollisions(operation: Operation): string[] {
  const owners = new Map<string, Set<string>>();
  for (const flag of [...globalFlags, ...inputFlags(operation)]) {
    for (const spelling of [...flag.spellings, ...(flag.isSwitch ? flag.spellings.map(negationOf) : [])]) {
      owners.set(spelling, (owners.get(spelling) ?? new Set()).add(ownerOf(flag)));
    }
  }
  return [...owners]
    .filter(([, names]) => names.size > 1)
    .map(([spelling, names]) => `${operation.name}: ${spelling} is ${[...names].join(" and ")}`);
}

function ownerOf(flag: Flag): string {
  return flag.scope === "global" ? `the global option ${flag.name}` : `the parameter ${flag.field.name}`;
}
