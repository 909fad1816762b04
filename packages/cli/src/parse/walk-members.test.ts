import type { Operation } from "@tcrkit/client/schema";
import { expect, it } from "vitest";
import { type WalkedMember, walkMembers } from "./walk-members.js";

const operation: Pick<Operation, "input" | "shapes"> = {
  input: [
    { name: "Name", type: "String" },
    { name: "Password", type: "String", sensitive: true },
    { name: "Rules", type: "Rule", list: 1 },
    { name: "Secret", type: "Rule", sensitive: true },
  ],
  shapes: {
    Rule: [
      { name: "Key", type: "String" },
      { name: "Values", type: "String", list: 1, sensitive: true },
      { name: "Next", type: "Rule" },
    ],
  },
};

function walked(value: unknown, tell: (member: WalkedMember) => string): string[] {
  const told: string[] = [];
  walkMembers(operation, operation.input, value, (member) => told.push(tell(member)));
  return told;
}

it("visits every member with where it stands, an object's before those that are in it", () => {
  const value = { Rules: [{ Key: "a", Next: { Key: "b" } }, { Key: "c" }], Name: "n" };
  expect(walked(value, ({ path, owner }) => `${owner.type} ${path.join(".")}`)).toEqual([
    " Rules",
    "Rule Rules.0.Key",
    "Rule Rules.0.Next",
    "Rule Rules.0.Next.Key",
    "Rule Rules.1.Key",
    " Name",
  ]);
});

it("visits what the shape does not have, and nothing in it", () => {
  const value = { Other: { Name: "n" }, Rules: [{ Name: "n" }] };
  expect(walked(value, ({ path, field }) => `${path.join(".")} ${field?.type}`)).toEqual([
    "Other undefined",
    "Rules Rule",
    "Rules.0.Name undefined",
  ]);
});

it("tells the object that a member stands in, and its shape", () => {
  const inner = { Key: "a" };
  expect(walked({ Rules: inner }, ({ owner }) => String(owner.object === inner))).toEqual(["false", "true"]);
  expect(walked({ Rules: inner }, ({ owner }) => `${owner.shape.length}`)).toEqual(["4", "3"]);
});

it.each([[null], ["text"], [5n], [undefined], [[]]])("walks nothing of %s", (value) => {
  expect(walked(value, ({ name }) => name)).toEqual([]);
});
