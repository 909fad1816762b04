import { describe, expect, test } from "vitest";
import type { MemberStructure } from "../../structure.js";
import { needsPaging, newAction, newMember, newType, statingRequired } from "./new-entries.js";

const id: MemberStructure = { name: "Id", type: "String" };

describe("a new member", () => {
  test.each<[string, "input" | "output" | "members", Partial<MemberStructure>, object]>([
    ["an input that is required", "input", { required: true }, { required: true, todo: ["description", "example"] }],
    ["an input that is not", "input", { required: false }, { required: false, todo: ["description"] }],
    ["an input of which nothing is said", "input", {}, { required: false, todo: ["description"] }],
    ["an output that may be null", "output", { nullable: true }, { nullable: true, todo: ["description"] }],
    ["an output of which nothing is said", "output", {}, { nullable: false, todo: ["description"] }],
    [
      "a type's member that is required",
      "members",
      { required: true, nullable: true },
      { required: true, nullable: true, todo: ["description"] },
    ],
    ["a type's member of which nothing is said", "members", {}, { nullable: false, todo: ["description"] }],
  ])("states what its table has: %s", (_, list, facts, stated) => {
    expect(newMember({ list, since: undefined }, { ...id, ...facts })).toEqual({
      name: "Id",
      type: "String",
      description: "To be written: what Id is.",
      curated: false,
      ...stated,
    });
  });

  test("says with which release it came, where that is not its table's", () => {
    expect(newMember({ list: "output", since: 3 }, id)).toMatchObject({ since: 3 });
  });

  test.each([
    ["Password", "String", true],
    ["NewPassword", "String", true],
    ["SecretKey", "String", true],
    ["clientsecret", "String", true],
    ["Token", "String", true],
    ["TokenId", "String", false],
    ["Password", "Boolean", false],
    ["Name", "String", false],
  ])("%s of type %s is taken for a secret: %s", (name, type, isSecret) => {
    const { sensitive, todo } = newMember({ list: "input", since: undefined }, { name, type });
    expect({ sensitive, todo }).toEqual(
      isSecret
        ? { sensitive: true, todo: ["description", "sensitive"] }
        : { sensitive: undefined, todo: ["description"] },
    );
  });
});

describe("a new action", () => {
  test.each([
    ["DescribeImages", "read", []],
    ["CheckInstanceName", "read", []],
    ["DownloadHelmChart", "read", []],
    ["CreateInstance", "create", ["longRunning", "waiters"]],
    ["ModifyInstance", "update", ["longRunning", "waiters"]],
    ["DeleteInstance", "delete", ["destructive", "longRunning", "waiters"]],
    ["DuplicateImage", "execute", ["destructive", "longRunning", "waiters"]],
    ["ReDescribe", "execute", ["destructive", "longRunning", "waiters"]],
  ])("%s is guessed to be a %s", (name, kind, todo) => {
    const action = newAction(name, { input: [], output: [] }, 3);
    expect(action).toMatchObject({ name, kind, release: 3 });
    expect(action.todo?.slice(7)).toEqual(todo);
  });

  test("that lists something has its paging still to be said", () => {
    const output = [{ name: "Images", type: "Array of Image" }];
    expect(newAction("DescribeImages", { input: [], output }, 3).todo?.slice(7)).toEqual(["paging"]);
    expect(newAction("CreateImages", { input: [], output }, 3).todo).not.toContain("paging");
  });
});

test.each([
  ["read", "Offset", "String", true],
  ["read", "Limit", "Array of Image", true],
  ["read", "Limit", "String", false],
  ["update", "Offset", "Array of Image", false],
] as const)("an action that is a %s, takes %s and answers %s needs paging: %s", (kind, name, type, needs) => {
  const member = { description: "Words." };
  const input = [
    { ...member, name, type: "Integer", required: false },
    { ...member, name: "Id", type: "String", required: true },
  ];
  const output = [
    { ...member, name: "Total", type: "Integer", nullable: false },
    { ...member, name: "Rows", type, nullable: false },
  ];
  expect(needsPaging({ kind, input, output })).toBe(needs);
});

describe("a new type", () => {
  const members = [
    { ...id, required: true, nullable: true },
    { name: "Size", type: "Integer" },
  ];

  test("that requests use says of each member whether it is required", () => {
    const type = newType("Disk", members, 3, true);
    expect(type).toMatchObject({ name: "Disk", release: 3, usedBy: [], curated: false, todo: ["summary"] });
    expect(type.members.map(({ required, nullable }) => [required, nullable])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test("of answers alone has no such column", () => {
    expect(newType("Disk", members, 3, false).members.map((member) => "required" in member)).toEqual([false, false]);
  });
});

test("a column is there for each member or for none", () => {
  expect(statingRequired({ ...id, required: true }, true)).toEqual({ ...id, required: true });
  expect(statingRequired(id, true)).toEqual({ ...id, required: false });
  expect(statingRequired({ ...id, required: true }, false)).toEqual(id);
});
