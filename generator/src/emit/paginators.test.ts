import { expect, test } from "vitest";
import { printEmitted, smallFiles } from "../../test/printed-files.js";
import { memberFile, smallApi } from "../../test/small-spec.js";
import { paginatorsEmitter } from "./paginators.js";

const path = "packages/client/src/gen/paginators.ts";

test("a paginator gives the items of an action that has pages, typed as its list", () => {
  expect(smallFiles.declaration(path, "Paginators")).toEqual([
    "/** The items of every list that comes in pages, one after the other, or page by page. */",
    "export interface Paginators {",
    "  /**",
    "   * Walks all pages of DescribeInstances: each item of `InstanceSet`.",
    "   *",
    "   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.",
    "   *",
    "   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.",
    "   *",
    "   * @throws CvmInputError for a wrong option, and what `describeInstances` throws.",
    "   */",
    "  readonly describeInstances: (",
    "    input?: DescribeInstancesRequest,",
    "    options?: PageOptions,",
    "  ) => PagedItems<DescribeInstancesResponse, Instance>;",
    "}",
  ]);
});

test("a page's number, a required input and a limit that nobody documents are told", async () => {
  const api = smallApi(({ describe }) => {
    if (describe.paging?.style === "offset") Object.assign(describe.paging, { style: "page", first: 1, maxLimit: 50 });
    const limit = memberFile(describe.input, "Limit");
    delete limit.default;
    delete limit.maximum;
    memberFile(describe.input, "InstanceIds").required = true;
  });
  const files = await printEmitted([paginatorsEmitter], api);
  expect(files.declaration(path, "Paginators").slice(5, 15)).toEqual([
    "   * Starts from `Offset`, which counts pages, from 1. Default `Limit`: 50.",
    "   *",
    "   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.",
    "   *",
    "   * @throws CvmInputError for a wrong option, and what `describeInstances` throws.",
    "   */",
    "  readonly describeInstances: (",
    "    input: DescribeInstancesRequest,",
    "    options?: PageOptions,",
    "  ) => PagedItems<DescribeInstancesResponse, Instance>;",
  ]);
});
