import { expect, test } from "vitest";
import { changedSpec, type SpecDraft } from "../../test/small-spec.js";
import { type Departure, findDepartures } from "./departures.js";

type Input = Record<string, unknown>;

function departuresOf(change: (draft: SpecDraft) => void, name: string): Departure[] {
  const { actions, types } = changedSpec(change);
  const files = new Map(types.map(({ json }) => [json.name, json]));
  return actions.filter(({ json }) => json.name === name).flatMap(({ json }) => findDepartures(json, files));
}

function departuresOfInput(input: Input): Departure[] {
  return departuresOf(({ inquiry }) => {
    const complete = { Placement: { Zone: "z" }, ImageId: "img-8toqc6s3", ...input };
    inquiry.examples = [{ title: "One", encoding: "json", input: complete, output: { Price: {} } }];
  }, "InquiryPriceRunInstances").filter(({ path }) => path.includes("input"));
}

function departuresOfOutput(output: Input): Departure[] {
  return departuresOf(({ describe }) => {
    describe.examples = [{ title: "One", encoding: "json", input: {}, output }];
  }, "DescribeInstances");
}

const at = "examples[0].input";
const table = "the members of the table";

test("what fits its table is no departure", () => {
  expect(departuresOfInput({ InstanceCount: 2, Labels: { any: null }, UserData: "IyE=" })).toEqual([]);
});

test.each<[Input, string, string, string]>([
  [{ Foo: 1 }, `${at}.Foo`, "Foo", "a member of the table"],
  [{ InstanceCount: "2" }, `${at}.InstanceCount`, '"2"', "an integer"],
  [{ InstanceCount: null }, `${at}.InstanceCount`, "null", "a value"],
  [{ InstanceCount: 101 }, `${at}.InstanceCount`, "101", "at most 100"],
  [{ ImageId: "8toqc6s3" }, `${at}.ImageId`, '"8toqc6s3"', "a match of img-[0-9a-z]{8}"],
  [{ StartDay: "today" }, `${at}.StartDay`, '"today"', "text in the format date"],
  [{ Placement: "z" }, `${at}.Placement`, '"z"', "an object"],
  [{ Placement: {} }, `${at}.Placement`, "no Zone", table],
  [{ TagSpecification: {} }, `${at}.TagSpecification`, "{}", "an array"],
  [{ TagSpecification: [{ Tags: [] }] }, `${at}.TagSpecification[0]`, "no ResourceType", table],
  [
    { TagSpecification: [{ ResourceType: "instance", Tags: [{ Key: "k", Value: 1 }] }] },
    `${at}.TagSpecification[0].Tags[0].Value`,
    "1",
    "a string",
  ],
])("an input %j departs", (input, path, found, expected) => {
  expect(departuresOfInput(input)).toEqual([{ path, found, expected }]);
});

test("an input may leave out what a type calls neither required nor optional", () => {
  const departures = departuresOf(({ inquiry, type }) => {
    delete type("Placement").members[0]?.required;
    inquiry.examples = [{ title: "One", encoding: "json", input: { Placement: {} }, output: { Price: {} } }];
  }, "InquiryPriceRunInstances");
  expect(departures.filter(({ path }) => path.includes("Placement"))).toEqual([]);
});

test("of two members, one may win over the other", () => {
  const departures = departuresOf(({ describe }) => {
    for (const member of describe.input) if (member.exclusiveWith !== undefined) member.exclusiveWith = {};
    const [ids, filters] = describe.input;
    if (ids !== undefined) ids.exclusiveWith = { Filters: "wins" };
    if (filters !== undefined) filters.exclusiveWith = { InstanceIds: "yields" };
    describe.examples = [
      {
        title: "Both",
        encoding: "json",
        input: { InstanceIds: ["ins-r8hr2upy"], Filters: [] },
        output: { TotalCount: 0, InstanceSet: [] },
      },
    ];
  }, "DescribeInstances");
  expect(departures).toEqual([]);
});

test("an input must have what is required, an output everything but what its type calls optional", () => {
  const tag = { Key: "k", Value: "v" };
  const row = { InstanceId: "i", Placement: { Zone: "z" }, Tags: [tag], InstanceState: null };
  expect(departuresOfOutput({ TotalCount: 1, InstanceSet: [row] })).toEqual([
    {
      path: "examples[0].output.InstanceSet[0]",
      found: "no CreatedTime, PrivateIpAddresses, ExpiredTime",
      expected: table,
    },
  ]);
  expect(departuresOfOutput({})).toEqual([
    { path: "examples[0].output", found: "no TotalCount, InstanceSet", expected: table },
  ]);
});

test("one wrong row does not hide what is wrong in the others", () => {
  const paths = departuresOfOutput({ TotalCount: 2, InstanceSet: ["row", {}] }).map(({ path }) => path);
  expect(paths).toEqual(["examples[0].output.InstanceSet[0]", "examples[0].output.InstanceSet[1]"]);
});

test("objects in arrays of arrays are looked into", () => {
  const departures = departuresOf(({ describe }) => {
    describe.output = [{ name: "Pairs", type: "Array of Array of Tag", nullable: false, description: "Pairs." }];
    describe.examples = [
      { title: "One", encoding: "json", input: {}, output: { Pairs: [[{ Key: "k", Value: null }]] } },
    ];
  }, "DescribeInstances");
  expect(departures).toEqual([{ path: "examples[0].output.Pairs[0][0].Value", found: "null", expected: "a value" }]);
});

test("of two members that exclude each other, the later one departs", () => {
  const departures = departuresOf(({ describe }) => {
    const input = { Filters: [], InstanceIds: ["ins-r8hr2upy"] };
    describe.examples = [{ title: "One", encoding: "query", input, output: { TotalCount: 0, InstanceSet: [] } }];
  }, "DescribeInstances");
  expect(departures).toEqual([
    { path: `${at}.Filters`, found: "Filters beside InstanceIds", expected: "one of the two" },
  ]);
});

test.each([
  [1, []],
  [0, [{ path: `${at}.Offset`, found: "0", expected: "at least 1, the first page" }]],
  ["0", [{ path: `${at}.Offset`, found: '"0"', expected: "an integer" }]],
])("where pages count from 1, the offset %j gives %j, one departure a path", (offset, expected) => {
  const departures = departuresOf(({ describe }) => {
    describe.paging = { style: "page", offset: "Offset", limit: "Limit", items: "InstanceSet", first: 1 };
    const output = { TotalCount: 0, InstanceSet: [] };
    describe.examples = [{ title: "One", encoding: "query", input: { Offset: offset }, output }];
  }, "DescribeInstances");
  expect(departures).toEqual(expected);
});
