import { expect, test } from "vitest";
import { smallFiles } from "../../test/printed-files.js";

const gen = "packages/client/src/gen";
const { lines, declaration } = smallFiles;

test("an operation is a typed constant with its structure, without prose: a word a member, a call that a bundler may drop", () => {
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
    "> = /* @__PURE__ */ defineOperation(",
    '  "DescribeInstances read 40",',
    `  'InstanceIds[]{"maxItems":100,"pattern":"ins-[0-9a-z]{8}","exclusiveWith":{"Filters":"refused"}} ${[
      'Filters:Filter[]{"maxItems":10,"exclusiveWith":{"InstanceIds":"refused"}}',
      'Offset:Integer{"default":0}',
      'Limit:Integer{"default":20,"minimum":1,"maximum":100,"overMaximum":"lowered"}',
      "default:Boolean',",
    ].join(" ")}`,
    '  "TotalCount:Integer InstanceSet:Instance[]",',
    "  { Filter, Instance, Placement, Tag },",
    "  {",
    "    paging: {",
    '      style: "offset",',
    '      offset: "Offset",',
    '      limit: "Limit",',
    '      items: "InstanceSet",',
    '      total: "TotalCount",',
    "      first: 0,",
    "      defaultLimit: 20,",
    "      maxLimit: 100,",
    "    },",
    "  },",
    ");",
  ]);
});

test("it imports just what it names: types as types, shapes as values", () => {
  expect(lines(`${gen}/operations/price.ts`).slice(0, 6)).toEqual([
    'import type { Operation } from "../../contract.js";',
    'import { defineOperation } from "../../tables/define-operation.js";',
    'import type { InquiryPriceRunInstancesErrorCode } from "../errors/price.js";',
    'import { ItemPrice, Price, TagSpecification } from "../shapes/price.js";',
    'import { Placement, Tag } from "../shapes/shared.js";',
    'import type { InquiryPriceRunInstancesRequest, InquiryPriceRunInstancesResponse } from "../types/price.js";',
  ]);
});

test("a long-running operation carries its waiters", () => {
  expect(declaration(`${gen}/operations/instance.ts`, "terminateInstances").slice(-17)).toEqual([
    "  {},",
    "  {",
    "    longRunning: true,",
    "    waiters: [",
    "      {",
    '        name: "instancesTerminated",',
    '        poll: "DescribeInstances",',
    '        input: { InstanceIds: "input.InstanceIds" },',
    '        items: "InstanceSet",',
    '        state: "InstanceState",',
    '        success: ["TERMINATED"],',
    "        failure: [],",
    '        absent: "success",',
    "      },",
    "    ],",
    "  },",
    ");",
  ]);
});

test("a data type is a text of its members", () => {
  expect(declaration(`${gen}/shapes/instance.ts`, "Instance")).toEqual([
    "/** Members of Instance. */",
    "export const Instance: string =",
    `  '${[
      "InstanceId",
      "Placement:Placement",
      'InstanceState?{"values":["PENDING","RUNNING","TERMINATED"]}',
      "CreatedTime:Timestamp",
      'PrivateIpAddresses?[]{"format":"cidr"}',
      "Tags:Tag[]",
      "ExpiredTime?:Timestamp",
    ].join(" ")}';`,
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

test("a client of all actions gets them as one list", () => {
  expect(declaration(`${gen}/operations/all.ts`, "allOperations")).toEqual([
    "/** Every operation, by name. */",
    "export const allOperations: readonly Operation[] = [describeInstances, inquiryPriceRunInstances, terminateInstances];",
  ]);
});

test("the mock's table is objects, with error codes and the inputs of the manual's examples", () => {
  const operation = declaration("packages/mock/src/gen/operations/instance.ts", "terminateInstances");
  expect(operation.filter((line) => /^ {2}\w+: /.test(line))).toEqual([
    '  name: "TerminateInstances",',
    '  kind: "delete",',
    "  rateLimit: 10,",
    '  region: "required",',
    '  input: [{ name: "InstanceIds", type: "String", list: 1, required: true, maxItems: 100 }],',
    "  output: [],",
    "  shapes: {},",
    '  errors: ["InvalidInstanceId.NotFound"],',
    '  examples: [{ input: { InstanceIds: ["ins-r8hr2upy"] } }],',
  ]);
});
