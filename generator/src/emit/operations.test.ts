import { expect, test } from "vitest";
import { smallFiles } from "../../test/printed-files.js";

const gen = "packages/client/src/gen";
const { lines, declaration } = smallFiles;

test("an operation is a typed constant with its structure, without prose", () => {
  expect(declaration(`${gen}/operations/instance.ts`, "describeInstances")).toEqual([
    "/**",
    " * Lists instances.",
    " *",
    " * @see https://www.tencentcloud.com/document/api/213/33258",
    " */",
    "export const describeInstances: Operation<",
    "  DescribeInstancesRequest,",
    "  DescribeInstancesResponse,",
    "  DescribeInstancesErrorCode",
    "> = {",
    '  name: "DescribeInstances",',
    '  group: "instance",',
    '  kind: "read",',
    "  rateLimit: 40,",
    '  region: "required",',
    "  input: [",
    "    {",
    '      name: "InstanceIds",',
    '      type: "String",',
    "      list: 1,",
    "      maxItems: 100,",
    '      pattern: "ins-[0-9a-z]{8}",',
    '      exclusiveWith: ["Filters"],',
    "    },",
    '    { name: "Filters", type: "Filter", list: 1, maxItems: 10, exclusiveWith: ["InstanceIds"] },',
    '    { name: "Offset", type: "Integer", default: 0 },',
    '    { name: "Limit", type: "Integer", default: 20, minimum: 1, maximum: 100, overMaximum: "lowered" },',
    '    { name: "default", type: "Boolean" },',
    "  ],",
    "  output: [",
    '    { name: "TotalCount", type: "Integer" },',
    '    { name: "InstanceSet", type: "Instance", list: 1 },',
    "  ],",
    "  shapes: { Filter, Instance, Placement, Tag },",
    '  errors: ["InternalError", "InvalidFilter", "InvalidInstanceId.NotFound"],',
    '  paging: { style: "offset", offset: "Offset", limit: "Limit", items: "InstanceSet", total: "TotalCount", first: 0 },',
    "};",
  ]);
});

test("it imports just what it names: types as types, shapes as values", () => {
  expect(lines(`${gen}/operations/price.ts`).slice(0, 5)).toEqual([
    'import type { Operation } from "../../contract.js";',
    'import type { InquiryPriceRunInstancesErrorCode } from "../errors/price.js";',
    'import { ItemPrice, Price, TagSpecification } from "../shapes/price.js";',
    'import { Placement, Tag } from "../shapes/shared.js";',
    'import type { InquiryPriceRunInstancesRequest, InquiryPriceRunInstancesResponse } from "../types/price.js";',
  ]);
});

test("a long-running operation carries its waiters", () => {
  expect(declaration(`${gen}/operations/instance.ts`, "terminateInstances").slice(-15)).toEqual([
    '  errors: ["InvalidInstanceId.NotFound"],',
    "  longRunning: true,",
    "  waiters: [",
    "    {",
    '      name: "instancesTerminated",',
    '      poll: "DescribeInstances",',
    '      input: { InstanceIds: "input.InstanceIds" },',
    '      items: "InstanceSet",',
    '      state: "InstanceState",',
    '      success: ["TERMINATED"],',
    "      failure: [],",
    '      absent: "success",',
    "    },",
    "  ],",
    "};",
  ]);
});

test("a data type is a constant with its members", () => {
  expect(declaration(`${gen}/shapes/instance.ts`, "Instance")).toEqual([
    "/** Members of Instance. */",
    "export const Instance: Shape = [",
    '  { name: "InstanceId", type: "String" },',
    '  { name: "Placement", type: "Placement" },',
    '  { name: "InstanceState", type: "String", nullable: true, values: ["PENDING", "RUNNING", "TERMINATED"] },',
    '  { name: "CreatedTime", type: "Timestamp" },',
    '  { name: "PrivateIpAddresses", type: "String", list: 1, nullable: true, format: "cidr" },',
    '  { name: "Tags", type: "Tag", list: 1 },',
    '  { name: "ExpiredTime", type: "Timestamp", nullable: true },',
    "];",
  ]);
});

test("all operations are found by the names of their actions", () => {
  expect(declaration(`${gen}/operations/by-name.ts`, "operations")).toEqual([
    "/** Every operation under the name of its action. Importing it brings the whole table. */",
    "export const operations: {",
    "  readonly DescribeInstances: typeof describeInstances;",
    "  readonly InquiryPriceRunInstances: typeof inquiryPriceRunInstances;",
    "  readonly TerminateInstances: typeof terminateInstances;",
    "} = {",
    "  DescribeInstances: describeInstances,",
    "  InquiryPriceRunInstances: inquiryPriceRunInstances,",
    "  TerminateInstances: terminateInstances,",
    "};",
  ]);
});

test("the mock's table has the manual's examples, too", () => {
  expect(declaration("packages/mock/src/gen/operations/instance.ts", "terminateInstances").slice(-2)).toEqual([
    '  examples: [{ input: { InstanceIds: ["ins-r8hr2upy"] }, output: {} }],',
    "};",
  ]);
});
