import { describe, expect, it } from "vitest";
import type { Operation, Shape } from "../../../contract.js";
import {
  createImageAccelerationService,
  createInstance,
  createReplicationInstance,
  describeImages,
  manageReplication,
  modifyWebhookTrigger,
} from "../../../gen/operations/index.js";
import { checkInput } from "./check-input.js";

const Inner: Shape = [
  { name: "Key", type: "String", required: true },
  { name: "Note", type: "String", nullable: true },
];

const Tag: Shape = [{ name: "Value", type: "String", required: true, nullable: true }];

const operation: Operation = {
  name: "Try",
  kind: "read",
  rateLimit: 1,
  region: "none",
  input: [
    { name: "Id", type: "String", required: true },
    { name: "Kind", type: "String", values: ["a", "b"] },
    { name: "Name", type: "String", minLength: 2, maxLength: 4, pattern: "^[a-z]+$" },
    { name: "Limit", type: "Integer", minimum: 1, maximum: 10 },
    { name: "Size", type: "Integer", maximum: 10, overMaximum: "refused" },
    { name: "Ids", type: "String", list: 1, maxItems: 2 },
    { name: "Grid", type: "Integer", list: 2, maxItems: 2 },
    { name: "Note", type: "String", minLength: 1 },
    { name: "Flag", type: "Boolean", values: [] },
    { name: "Inners", type: "Inner", list: 1 },
    { name: "Inner", type: "Inner" },
    { name: "Part", type: "Inner", partial: ["Note"] },
    { name: "Labels", type: "Tag", list: 1 },
    { name: "Range", type: "String", exclusiveWith: { Index: "yields" } },
    { name: "Index", type: "Integer", exclusiveWith: { Range: "wins" } },
    { name: "Page", type: "Integer", exclusiveWith: { Offset: "yields" } },
    { name: "Offset", type: "Integer", exclusiveWith: { Page: "wins" } },
    { name: "Tag", type: "String", exclusiveWith: { Digest: "refused" } },
    { name: "Digest", type: "String", exclusiveWith: { Tag: "refused" } },
  ],
  output: [],
  shapes: { Inner, Tag },
  errors: [],
};

const intl = { edition: "intl", strict: false } as const;
const lenient = { edition: "lenient", strict: false } as const;
const inner = { Key: "k", Note: null };

describe("takes", () => {
  it.each([
    ["what the table has", { Id: "i", Kind: "a", Limit: 5, Ids: ["x"] }, { Id: "i", Kind: "a", Limit: 5, Ids: ["x"] }],
    ["a limit over the maximum, lowered", { Id: "i", Limit: "99" }, { Id: "i", Limit: 10 }],
    ["null for what may be left out", { Id: "i", Kind: null }, { Id: "i" }],
    ["a part with the members that it needs", { Id: "i", Part: { Note: "n" } }, { Id: "i", Part: { Note: "n" } }],
    ["the member that wins, without the other", { Id: "i", Range: "r", Index: 1 }, { Id: "i", Range: "r" }],
    ["the other beside an empty one that wins", { Id: "i", Range: "", Index: 1 }, { Id: "i", Range: "", Index: 1 }],
    ["the other beside a winner of 0", { Id: "i", Page: 0, Offset: 5 }, { Id: "i", Page: 0, Offset: 5 }],
    ["one of two that exclude each other", { Id: "i", Tag: "t", Digest: "" }, { Id: "i", Tag: "t", Digest: "" }],
    ["texts of the least and of the most length", { Id: "i", Name: "ab" }, { Id: "i", Name: "ab" }],
    ["a text of the most length", { Id: "i", Name: "abcd" }, { Id: "i", Name: "abcd" }],
    ["numbers at their limits", { Id: "i", Limit: 1, Size: 10 }, { Id: "i", Limit: 1, Size: 10 }],
    ["lists of lists", { Id: "i", Grid: [["1"], [2, 3]] }, { Id: "i", Grid: [[1], [2, 3]] }],
    ["any value where none is listed", { Id: "i", Flag: false }, { Id: "i", Flag: false }],
    ["a 0 and an empty text where one counts", { Id: "i", Range: "r", Index: 0 }, { Id: "i", Range: "r" }],
    ["null inside a structure that allows it", { Id: "i", Inner: inner }, { Id: "i", Inner: { Key: "k" } }],
  ])("%s", (_, params, input) => {
    expect(checkInput(operation, params, intl).input).toEqual(input);
  });

  it("the manual's partial trigger", () => {
    const params = modifyWebhookTrigger.examples?.[0]?.input;
    expect(checkInput(modifyWebhookTrigger, { ...(params as object) }, intl).input).toEqual(params);
  });
});

describe("refuses", () => {
  it.each([
    [{}, "MissingParameter", "Id"],
    [{ Id: null }, "MissingParameter", "Id"],
    [{ Id: "i", Inners: [inner, { Note: "" }] }, "MissingParameter", "Inners.1.Key"],
    [{ Id: "i", Part: { Key: "k" } }, "MissingParameter", "Part.Note"],
    [{ Id: "i", Part: { Note: null } }, "MissingParameter", "Part.Note"],
    [{ Id: "i", Labels: [{ Value: "" }, { Value: null }] }, "MissingParameter", "Labels.1.Value"],
    [{ Id: "i", Tag: "t", Digest: "d" }, "InvalidParameter", "Digest"],
    [{ Id: "i", Other: 1 }, "UnknownParameter", "Other"],
    [{ Id: "i", id: 1 }, "UnknownParameter", "id"],
    [{ Id: "i", constructor: 1 }, "UnknownParameter", "constructor"],
    [{ Id: "i", Inner: { ...inner, Other: 1 } }, "UnknownParameter", "Inner.Other"],
    [{ Id: 1 }, "InvalidParameter", "Id"],
    [{ Id: "i", Limit: "many" }, "InvalidParameter", "Limit"],
    [{ Id: "i", Ids: "x" }, "InvalidParameter", "Ids"],
    [{ Id: "i", Ids: ["x", 1] }, "InvalidParameter", "Ids.1"],
    [{ Id: "i", Inner: "x" }, "InvalidParameter", "Inner"],
    [{ Id: "i", Inner: [] }, "InvalidParameter", "Inner"],
    [{ Id: "i", Kind: "c" }, "InvalidParameterValue", "Kind"],
    [{ Id: "i", Name: "a" }, "InvalidParameterValue", "Name"],
    [{ Id: "i", Name: "abcde" }, "InvalidParameterValue", "Name"],
    [{ Id: "i", Name: "ab\n" }, "InvalidParameterValue", "Name"],
    [{ Id: "i", Limit: 0 }, "InvalidParameterValue", "Limit"],
    [{ Id: "i", Size: 11 }, "InvalidParameterValue", "Size"],
    [{ Id: "i", Ids: ["x", "y", "z"] }, "InvalidParameterValue", "Ids"],
    [{ Id: "i", Ids: [null] }, "InvalidParameter", "Ids.0"],
    [{ Id: "i", Grid: [[1], 2] }, "InvalidParameter", "Grid.1"],
    [{ Id: "i", Grid: [[1], [2, "x"]] }, "InvalidParameter", "Grid.1.1"],
    [{ Id: "i", Inners: [null] }, "InvalidParameter", "Inners.0"],
    [{ Id: "i", Note: "" }, "InvalidParameterValue", "Note"],
  ])("%j with %s of %s", (params, code, path) => {
    const message = expect.stringContaining(`\`${path}\``);
    expect(() => checkInput(operation, params, intl)).toThrow(expect.objectContaining({ code, message }));
  });
});

it("takes values that the manual does not list in the edition lenient, and leaves aside what it does not know", () => {
  expect(checkInput(operation, { Id: "i", Kind: "c", Other: 1 }, lenient)).toEqual({
    input: { Id: "i", Kind: "c" },
    ignored: ["Other"],
  });
  expect(() => checkInput(operation, { Id: "i", Name: "A/" }, lenient)).toThrow("`Name`");
});

it.each([
  [{ Name: "a" }, "must have 2 to 4 characters"],
  [{ Note: "" }, "must have at least 1 characters"],
  [{ Kind: "c" }, "must be one of a, b"],
  [{ Limit: 0 }, "must be at least 1"],
  [{ Size: 11 }, "must be at most 10"],
  [{ Name: "A/" }, "must match ^[a-z]+$"],
  [{ Inner: 1 }, "must be an object"],
  [{ Ids: 1 }, "must be an array"],
  [{ Ids: ["x", "y", "z"] }, "must have at most 2 items"],
  [{ Limit: "x" }, "must be of the type Integer"],
])("says what was expected of %j", (params, message) => {
  expect(() => checkInput(operation, { Id: "i", ...params }, intl)).toThrow(message);
});

it("tells of at most a hundred parameters that it does not know, and of the beginning of long names", () => {
  const unknown = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}`.padStart(101, "x"), 1]));
  const { ignored } = checkInput(operation, { Id: "i", ...unknown }, lenient);
  expect(ignored).toHaveLength(100);
  expect(ignored[0]).toBe("x".repeat(100));
});

const tags = {
  ResourceType: "instance",
  Tags: Array.from({ length: 11 }, (_, index) => ({ Key: `${index}`, Value: "" })),
};
const instance = { RegistryName: "mine", RegistryType: "basic" };
const cache = { RegistryId: "i", VpcId: "v", SubnetId: "s", StorageType: "SD", PGroupId: "p", Zone: "ap-guangzhou-1" };

it.each<[Operation, object, string]>([
  [createInstance, { ...instance, TagSpecification: tags }, "InvalidParameter.ErrorTagOverLimit"],
  [createImageAccelerationService, { ...cache, TagSpecification: tags }, "InvalidParameterValue"],
  [createReplicationInstance, { RegistryId: "i", ReplicationRegionId: 99 }, "InvalidParameter.UnsupportedRegion"],
  [createReplicationInstance, { RegistryId: "i", ReplicationRegionName: "mars" }, "InvalidParameter.UnsupportedRegion"],
  [
    manageReplication,
    {
      SourceRegistryId: "a",
      DestinationRegistryId: "b",
      Rule: { Name: "r", DestNamespace: "n", Override: true, Filters: [] },
      DestinationRegionId: 99,
    },
    "InvalidParameterValue",
  ],
])("refuses for $name with the code that the action documents for it", (real, params, code) => {
  expect(() => checkInput(real, { ...params }, intl)).toThrow(expect.objectContaining({ code }));
});

it("takes the Boolean that the manual does not list, unless it is strict", () => {
  const params = { RegistryId: "i", NamespaceName: "n", RepositoryName: "r", ExactMatch: false };
  expect(checkInput(describeImages, params, intl).input).toEqual(params);
  expect(checkInput(describeImages, { ...params, ExactMatch: null }, intl).input).not.toHaveProperty("ExactMatch");
  expect(() => checkInput(describeImages, params, { ...intl, strict: true })).toThrow("must be one of true, null");
});
