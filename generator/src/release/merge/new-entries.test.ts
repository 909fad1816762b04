import { describe, expect, test } from "vitest";
import type { MemberStructure } from "../../structure.js";
import type { Words } from "../read-words.js";
import { newAction, newMember, newType, statingRequired } from "./new-entries.js";

const noWords: Words = new Map();

const id: MemberStructure = { name: "Id", type: "String" };

describe("a new member", () => {
  test.each<[string, "input" | "output" | "members", Partial<MemberStructure>, object]>([
    ["an input that is required", "input", { required: true }, { required: true, todo: ["description", "example"] }],
    ["an input that is not", "input", { required: false }, { required: false, todo: ["description"] }],
    ["an input of which nothing is said", "input", {}, { required: false, todo: ["description"] }],
    ["an output that may be null", "output", { nullable: true }, { nullable: true, todo: ["description"] }],
    ["an output that is required", "output", { required: true }, { nullable: false, todo: ["description"] }],
    ["an output of which nothing is said", "output", {}, { nullable: false, todo: ["description"] }],
    [
      "a type's member that is required",
      "members",
      { required: true, nullable: true },
      { required: true, nullable: true, todo: ["description"] },
    ],
    ["a type's member of which nothing is said", "members", {}, { nullable: false, todo: ["description"] }],
  ])("states what its table has: %s", (_, list, facts, stated) => {
    expect(newMember({ holder: "Run", list, since: undefined, words: noWords }, { ...id, ...facts })).toStrictEqual({
      name: "Id",
      type: "String",
      description: "To be written: what Id is.",
      curated: false,
      ...stated,
    });
  });

  test("that an answer may leave out says so, and no input does", () => {
    const missing: MemberStructure = { ...id, mayBeMissing: true };
    const table = { holder: "Run", since: undefined, words: noWords };
    expect(newMember({ ...table, list: "output" }, missing)).toMatchObject({ mayBeMissing: true });
    expect(newMember({ ...table, list: "members" }, missing)).toMatchObject({ mayBeMissing: true });
    expect(newMember({ ...table, list: "input" }, missing)).not.toHaveProperty("mayBeMissing");
    expect(newMember({ ...table, list: "output" }, { ...id, mayBeMissing: false })).not.toHaveProperty("mayBeMissing");
  });

  test.each([
    ["String", "tcr-1", "tcr-1"],
    ["Integer", "20", 20],
    ["Integer", "about 20", undefined],
    ["Boolean", "true", true],
    ["Array of String", '["a"]', ["a"]],
    ["Array of String", "a", undefined],
    ["Timestamp", "yesterday", undefined],
  ])("of type %s keeps the sample %j as %j", (type, text, example) => {
    const words: Words = new Map([["Run.output.Id", { hint: "An id.", example: text }]]);
    const member = newMember({ holder: "Run", list: "output", since: undefined, words }, { ...id, type });
    expect(member).toMatchObject({ hint: "An id.", curated: false });
    expect(member.example).toEqual(example);
    expect(member.todo).toEqual(example === undefined ? ["description"] : ["description", "example"]);
  });

  test("that may be null keeps no null for a sample", () => {
    const words: Words = new Map([["Run.output.Id", { example: "null" }]]);
    const table = { holder: "Run", list: "output", since: undefined, words } as const;
    expect(newMember(table, { ...id, type: "Integer", nullable: true })).not.toHaveProperty("example");
  });

  test("that looks secret keeps no sample", () => {
    const words: Words = new Map([["Run.output.Token", { example: "eyJ" }]]);
    const table = { holder: "Run", list: "output", since: undefined, words } as const;
    expect(newMember(table, { name: "Token", type: "String" })).not.toHaveProperty("example");
  });

  test("says with which release it came, where that is not its table's", () => {
    expect(newMember({ holder: "Run", list: "output", since: 3, words: noWords }, id)).toMatchObject({ since: 3 });
  });

  test.each([
    ["Password", "String", true],
    ["NewPassword", "String", true],
    ["SecretKey", "String", true],
    ["clientsecret", "String", true],
    ["Token", "String", true],
    ["AccessKey", "String", true],
    ["ApiKey", "String", true],
    ["PrivateKey", "String", true],
    ["UploadedFileAddress", "String", true],
    ["DownloadUrlName", "String", false],
    ["Password", "StringPair", false],
    ["Password", "SecretString", false],
    ["TmpSecretId", "String", true],
    ["PreSignedDownloadURL", "String", true],
    ["UploadUrls", "Array of String", true],
    ["TokenId", "String", false],
    ["DownloadCount", "Integer", false],
    ["Url", "String", false],
    ["Password", "Boolean", false],
    ["Name", "String", false],
  ])("%s of type %s is taken for a secret: %s", (name, type, isSecret) => {
    const { sensitive, todo } = newMember(
      { holder: "Run", list: "input", since: undefined, words: noWords },
      { name, type },
    );
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
    ["ValidateName", "read", []],
    ["BatchDeleteInstances", "delete", ["destructive", "longRunning", "waiters"]],
    ["BatchDescribeInstances", "read", []],
    ["AddressLookup", "execute", ["destructive", "longRunning", "waiters"]],
    ["DuplicateImage", "execute", ["destructive", "longRunning", "waiters"]],
    ["ReDescribe", "execute", ["destructive", "longRunning", "waiters"]],
  ])("%s is guessed to be a %s", (name, kind, todo) => {
    const action = newAction(name, { input: [], output: [] }, { release: 3, words: noWords });
    expect(action).toMatchObject({ name, kind, release: 3 });
    expect(action.todo?.slice(7)).toEqual(todo);
  });

  test("that is deprecated waits for what to call instead", () => {
    const { deprecated, todo } = newAction(
      "DescribeOld",
      { input: [], output: [], deprecated: true },
      { release: 3, words: noWords },
    );
    expect(deprecated).toBe("To be written: what to call instead of DescribeOld.");
    expect(todo?.slice(7)).toEqual(["deprecated"]);
  });

  test("that lists something has its paging still to be said", () => {
    const output = [{ name: "Images", type: "Array of Image" }];
    expect(newAction("DescribeImages", { input: [], output }, { release: 3, words: noWords }).todo?.slice(7)).toEqual([
      "paging",
    ]);
    expect(newAction("CreateImages", { input: [], output }, { release: 3, words: noWords }).todo).not.toContain(
      "paging",
    );
  });
});

test("a new action whose names leave no doubt has its paging guessed", () => {
  const input = ["Offset", "Limit"].map((name) => ({ name, type: "Integer" }));
  const output = [
    { name: "Images", type: "Array of Image" },
    { name: "TotalCount", type: "Integer" },
  ];
  const entry = { release: 3, words: noWords };
  expect(newAction("DescribeImages", { input, output }, entry)).toMatchObject({
    paging: { style: "offset", offset: "Offset", limit: "Limit", items: "Images", total: "TotalCount" },
  });
  expect(newAction("DescribeImages", { input: [], output }, entry)).not.toHaveProperty("paging");
});

describe("a new type", () => {
  const members = [
    { ...id, required: true, nullable: true },
    { name: "Size", type: "Integer" },
  ];

  test("that requests use says of each member whether it is required", () => {
    const type = newType("Disk", members, { release: 3, words: noWords }, true);
    expect(type).toMatchObject({ name: "Disk", release: 3, usedBy: [], curated: false, todo: ["summary"] });
    expect(type.members.map(({ required, nullable }) => [required, nullable])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test("of answers alone has no such column", () => {
    expect(
      newType("Disk", members, { release: 3, words: noWords }, false).members.map((member) => "required" in member),
    ).toEqual([false, false]);
  });
});

test("a column is there for each member or for none", () => {
  expect(statingRequired({ ...id, required: true }, true)).toEqual({ ...id, required: true });
  expect(statingRequired(id, true)).toEqual({ ...id, required: false });
  expect(statingRequired({ ...id, required: true }, false)).toEqual(id);
});
