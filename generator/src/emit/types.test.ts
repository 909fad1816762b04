import { expect, test } from "vitest";
import { printEmitted, smallFiles } from "../../test/printed-files.js";
import { memberFile, smallApi } from "../../test/small-spec.js";
import { clientPaths } from "./paths.js";
import { createTypesEmitter } from "./types.js";

const { files, lines, declaration } = smallFiles;
const [instance, price, shared, byAction, index] = ["instance", "price", "shared", "by-action", "index"].map(
  (name) => `packages/client/src/gen/types/${name}.ts`,
) as [string, string, string, string, string];

test("each group has a file, and what several groups use stands in one of its own", () => {
  const paths = files.map(({ path }) => path).filter((path) => path.startsWith("packages/client/src/gen/types/"));
  expect(paths).toEqual([byAction, index, instance, price, shared]);
  expect(lines(instance)[0]).toBe('import type { Placement, Tag } from "./shared.js";');
});

test("a request is an interface with docs, limits and optional members", () => {
  expect(declaration(instance, "DescribeInstancesRequest")).toEqual([
    "/**",
    " * Input of DescribeInstances. Lists instances.",
    " *",
    " * @see https://www.tencentcloud.com/document/api/213/33258",
    " */",
    "export interface DescribeInstancesRequest {",
    "  /**",
    "   * Ids of the instances to show.",
    "   *",
    "   * At most 100 items. Pattern: `ins-[0-9a-z]{8}`. Not together with `Filters`.",
    "   */",
    "  InstanceIds?: string[] | undefined;",
    "  /**",
    "   * Conditions that an instance meets.",
    "   *",
    "   * At most 10 items. Not together with `InstanceIds`.",
    "   */",
    "  Filters?: Filter[] | undefined;",
    "  /**",
    "   * How many rows to skip.",
    "   *",
    "   * Default: `0`.",
    "   */",
    "  Offset?: number | undefined;",
    "  /**",
    "   * Rows a page.",
    "   *",
    "   * Default: `20`. From 1 to 100; a larger value is lowered.",
    "   */",
    "  Limit?: number | undefined;",
    "  /** True leaves out what was changed by hand. */",
    "  default?: boolean | undefined;",
    "}",
  ]);
});

test("a response has all its members, and the request id", () => {
  expect(declaration(price, "InquiryPriceRunInstancesResponse")).toEqual([
    "/** Output of InquiryPriceRunInstances. */",
    "export interface InquiryPriceRunInstancesResponse {",
    "  /** Price of all machines together. */",
    "  Price: Price;",
    "  /** Id of the request, made by the server: name it when you report a problem. */",
    "  RequestId: string;",
    "}",
  ]);
});

test("a type may leave out just what the manual calls optional", () => {
  expect(declaration(shared, "Placement")).toEqual([
    "/**",
    " * A place for machines.",
    " *",
    " * @see https://www.tencentcloud.com/document/product/213#Placement",
    " */",
    "export interface Placement {",
    "  /** Name of the zone. */",
    "  Zone: string;",
    "  /**",
    "   * Project that owns it.",
    "   *",
    "   * Default: `0`.",
    "   */",
    "  ProjectId?: number | undefined;",
    "}",
  ]);
});

test.each([
  [
    "an open union offers documented values and stays open",
    price,
    '  InstanceChargeType?: "PREPAID" | "POSTPAID_BY_HOUR" | "SPOTPAID" | (string & {}) | undefined;',
  ],
  [
    "what may be null says so",
    instance,
    '  InstanceState: "PENDING" | "RUNNING" | "TERMINATED" | (string & {}) | null;',
  ],
  ["an array may be null as a whole", instance, "  PrivateIpAddresses: string[] | null;"],
  ["a Float is a number", price, "  UnitPrice: number | null;"],
  ["a Timestamp is a string", instance, "  CreatedTime: string;"],
  ["a Date is a string", price, "  StartDay?: string | undefined;"],
  ["a Binary is a string", price, "  UserData?: string | undefined;"],
  ["an Object is a record", price, "  Labels?: Record<string, unknown> | undefined;"],
  ["objects nest", price, "  InstancePrice: ItemPrice;"],
  ["arrays of objects hold arrays of objects", price, "  TagSpecification?: TagSpecification[] | undefined;"],
  ["values have their meanings in the docs", price, "   * - `PREPAID`: By the month."],
  [
    "what would end a comment is broken",
    price,
    "  /** Script for the first start; a line such as `*\\/5 * * * * sync` is kept. */",
  ],
  ["what is deprecated has a tag", price, "   * @deprecated Prices need no token."],
])("%s", (_, path, line) => {
  expect(lines(path)).toContain(line);
});

test("an array of documented values, an array of arrays and an action without input have their types", async () => {
  const api = smallApi(({ inquiry, terminate }) => {
    memberFile(inquiry.input, "InstanceChargeType").type = "Array of String";
    memberFile(inquiry.input, "TagSpecification").type = "Array of Array of TagSpecification";
    terminate.input = [];
  });
  const changed = await printEmitted([createTypesEmitter("types", clientPaths, "may-be-undefined")], api);
  const union = '("PREPAID" | "POSTPAID_BY_HOUR" | "SPOTPAID" | (string & {}))[]';
  expect(changed.lines(price)).toContain(`  InstanceChargeType?: ${union} | undefined;`);
  expect(changed.lines(price)).toContain("  TagSpecification?: TagSpecification[][] | undefined;");
  expect(changed.declaration(instance, "TerminateInstancesRequest").at(-1)).toBe(
    "export type TerminateInstancesRequest = Record<string, never>;",
  );
});

test("a part of a type is typed by what it needs", async () => {
  const api = smallApi(({ inquiry }) => {
    memberFile(inquiry.input, "Placement").partial = [];
    memberFile(inquiry.input, "TagSpecification").partial = ["Tags", "ResourceType"];
  });
  const changed = await printEmitted([createTypesEmitter("types", clientPaths, "may-be-undefined")], api);
  expect(changed.lines(price)[0]).toBe('import type { PartOf } from "../../contract.js";');
  expect(changed.lines(price)).toContain("  Placement: PartOf<Placement>;");
  const part = 'PartOf<TagSpecification, "Tags" | "ResourceType">[]';
  expect(changed.lines(price)).toContain(`  TagSpecification?: ${part} | undefined;`);
  expect(changed.lines(index)).toContain('export type { PartOf } from "../../contract.js";');
});

test("the types of an action are found by its name", () => {
  expect(declaration(byAction, "TerminateInstancesTypes")).toEqual([
    "/** The types of TerminateInstances. */",
    "export interface TerminateInstancesTypes {",
    "  input: TerminateInstancesRequest;",
    "  output: TerminateInstancesResponse;",
    "  errorCode: TerminateInstancesErrorCode;",
    "}",
  ]);
  expect(lines(byAction)[0]).toBe(
    'import type { DescribeInstancesErrorCode, TerminateInstancesErrorCode } from "../errors/instance.js";',
  );
});

test("the index exports every type by name", () => {
  const [first, ...rest] = lines(index).filter((line) => line !== "");
  expect(first).toBe('export type { TypesByAction } from "./by-action.js";');
  expect(rest.join("").replaceAll(/ +/g, " ")).toBe(
    [
      "export type { DescribeInstancesRequest, DescribeInstancesResponse, Filter, Instance, ",
      'TerminateInstancesRequest, TerminateInstancesResponse,} from "./instance.js";',
      "export type { InquiryPriceRunInstancesRequest, InquiryPriceRunInstancesResponse, ItemPrice, Price, ",
      'TagSpecification,} from "./price.js";',
      'export type { Placement, Tag } from "./shared.js";',
    ].join(""),
  );
});

test("a type whose required member is null only where it is read is another one where it is sent", async () => {
  const api = smallApi(({ inquiry, type }) => {
    memberFile(type("Tag").members, "Value").nullable = true;
    memberFile(inquiry.input, "TagSpecification").partial = ["Tags"];
  });
  const changed = await printEmitted([createTypesEmitter("types", clientPaths, "may-be-undefined")], api);
  expect(changed.lines(shared)).toContain("  Value: string | null;");
  expect(changed.lines(price)).toContain('  TagSpecification?: Sent<PartOf<TagSpecification, "Tags">>[] | undefined;');
  expect(changed.lines(instance)).toContain("  Tags: Tag[];");
  expect(changed.lines(index)).toContain('export type { PartOf, Sent } from "../../contract.js";');
});

test("another package has the same types in its own folder, and there what is left out is not undefined", () => {
  const path = "packages/mock/src/gen/types/shared.ts";
  const exact = lines(shared).map((line) => line.replace(" | undefined;", ";"));
  expect(lines(path)).toEqual(exact);
});
