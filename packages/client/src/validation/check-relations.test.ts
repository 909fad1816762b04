import { describe, expect, it } from "vitest";
import type { Operation, Shape } from "../contract.js";
import {
  createInstance,
  createReplicationInstance,
  createSignaturePolicy,
  deleteSecurityPolicy,
  describeImages,
  duplicateImage,
  modifyInstanceToken,
} from "../gen/operations/index.js";
import type { Relations } from "../tables/relations.js";
import { checkTypes } from "./check-input.js";
import { checkStrictly } from "./check-strictly.js";

const Rule: Shape = [
  { name: "Kind", type: "String", required: true },
  { name: "constructor", type: "String" },
];

const operation: Operation = {
  name: "Try",
  kind: "update",
  rateLimit: 1,
  region: "none",
  input: [
    { name: "Mode", type: "Integer", default: 2 },
    { name: "Text", type: "String" },
    { name: "Secret", type: "String", sensitive: true },
    { name: "First", type: "String", format: "domain" },
    { name: "Second", type: "Integer" },
    { name: "Third", type: "String" },
    { name: "Rules", type: "Rule", list: 1 },
    { name: "Part", type: "Rule", partial: [] },
  ],
  output: [],
  shapes: { Rule },
};

const relations: Relations = {
  inputs: {
    Try: {
      Text: { requiredWhen: { Mode: 1 } },
      Secret: { onlyFor: { Mode: 2 } },
      First: { alternativeTo: ["Second", "Third"], whenEmpty: "default" },
      Second: { alternativeTo: ["First", "Third"], region: "number" },
      Third: { alternativeTo: ["First", "Second"], region: "name" },
    },
  },
  regions: {},
  types: { Rule: { constructor: { requiredWhen: { Kind: "a" } } } },
};

function issuesOf(input: object): string[] {
  return checkStrictly(operation, { Third: "ap-guangzhou", ...input }, relations).map(
    ({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`,
  );
}

describe("asks for what goes together", () => {
  it.each<[object, string[]]>([
    [{}, []],
    [{ Mode: 1 }, ["Text: expected a value, since Mode is 1, got nothing"]],
    [{ Mode: 1n }, ["Text: expected a value, since Mode is 1, got nothing"]],
    [{ Mode: 1, Text: "" }, []],
    [{ Secret: "s" }, []],
    [{ Mode: 1, Text: "t", Secret: "s" }, ["Secret: expected it only where Mode is 2, got a string"]],
    [{ Mode: 1, Text: "t", Secret: undefined }, []],
    [{ Third: "" }, ["First: expected it or Second or Third, got nothing"]],
    [{ Third: undefined, Second: 5 }, []],
    [
      { Rules: [{ Kind: "b" }, { Kind: "a" }] },
      ["Rules[1].constructor: expected a value, since Kind is a, got nothing"],
    ],
    [{ Part: { Kind: "a" } }, []],
    [{ Second: 3 }, ["Second: expected the number of a documented region, got 3"]],
    [{ Third: "ap-here" }, ['Third: expected the name of a documented region, got "ap-here"']],
  ])("$#", (input, issues) => {
    expect(issuesOf(input).filter((issue) => !issue.startsWith("Third") || issues.includes(issue))).toEqual(issues);
  });
});

it("takes an empty text where that means something, whatever its format", () => {
  expect(issuesOf({ First: "" })).toEqual([]);
  expect(issuesOf({ First: "no domain" })).toEqual(['First: expected a domain name, got "no domain"']);
});

describe("by the real tables", () => {
  const RegistryId = "tcr-1";
  const image = { RegistryId, NamespaceName: "team", RepositoryName: "nginx" };
  const source = { RegistryId, SourceNamespace: "a", SourceRepo: "b", DestinationTag: "v2" };
  const instance = { RegistryName: "mine", RegistryType: "basic" };
  const policy = { RegistryId, Name: "p", NamespaceName: "n", KmsId: "k", KmsRegion: "ap-guangzhou" };
  it.each<[Operation, object, string | undefined]>([
    [
      createInstance,
      { ...instance, RegistryChargeType: 1 },
      "RegistryChargePrepaid: a value, since RegistryChargeType is 1",
    ],
    [createInstance, instance, undefined],
    [modifyInstanceToken, { RegistryId, TokenId: "t", Desc: "d" }, "Enable: a value, since ModifyFlag is 2"],
    [modifyInstanceToken, { RegistryId, TokenId: "t", Desc: "d", ModifyFlag: 1 }, undefined],
    [deleteSecurityPolicy, { RegistryId }, "PolicyIndex: it or CidrBlock"],
    [deleteSecurityPolicy, { RegistryId, PolicyIndex: 0 }, undefined],
    [createReplicationInstance, { RegistryId }, "ReplicationRegionId: it or ReplicationRegionName"],
    [createReplicationInstance, { RegistryId, ReplicationRegionId: 5 }, undefined],
    [createSignaturePolicy, { ...policy, Domain: "" }, undefined],
    [duplicateImage, { ...source, SourceReference: "v1" }, undefined],
    [
      duplicateImage,
      { ...source, SourceReference: `sha256:${"0".repeat(64)}` },
      "SourceReference: a tag of up to 128 letters, digits and _.-, not a digest",
    ],
    [describeImages, { ...image, ExactMatch: null }, undefined],
    [describeImages, { ...image, ExactMatch: false }, "ExactMatch: one of true, null"],
  ])("$name %j", (real, input, issue) => {
    const [first] = checkStrictly(real, input);
    expect(first && `${first.path}: ${first.expected}`).toBe(issue);
  });
});

it("leaves relations to the strict check", () => {
  expect(checkTypes(deleteSecurityPolicy, { RegistryId: "tcr-1" })).toEqual([]);
});
