import { expect, test } from "vitest";
import { smallFiles } from "../../test/printed-files.js";

const folder = "packages/client/src/gen/methods";
const { lines, declaration } = smallFiles;

test("a group's methods are an interface, documented with limits, waiting and errors", () => {
  expect(declaration(`${folder}/instance.ts`, "InstanceMethods")).toEqual([
    "/** Virtual machines and their lives. */",
    "export interface InstanceMethods {",
    "  /**",
    "   * Lists instances.",
    "   *",
    "   * At most 40 a second. `Offset` is a number of rows to skip; `paginate.describeInstances` walks all pages.",
    "   *",
    "   * @throws CvmApiError with `InternalError`, `InvalidFilter`, `InvalidInstanceId.NotFound` or a common code.",
    "   * @throws CvmInputError, CvmTransportError, CvmTimeoutError.",
    "   * @see https://www.tencentcloud.com/document/api/213/33258",
    "   */",
    "  readonly describeInstances: (",
    "    input?: DescribeInstancesRequest,",
    "    options?: CallOptions,",
    "  ) => Promise<DescribeInstancesResponse>;",
    "  /**",
    "   * Gives instances back.",
    "   *",
    "   * What stands on their disks is lost.",
    "   *",
    "   * At most 10 a second. The work goes on after the answer: see `waitFor.instancesTerminated`.",
    "   *",
    "   * @throws CvmApiError with `InvalidInstanceId.NotFound` or a common code.",
    "   * @throws CvmInputError, CvmTransportError, CvmTimeoutError.",
    "   * @see https://www.tencentcloud.com/document/api/213/33234",
    "   */",
    "  readonly terminateInstances: (",
    "    input: TerminateInstancesRequest,",
    "    options?: CallOptions,",
    "  ) => Promise<TerminateInstancesResponse>;",
    "}",
  ]);
});

test("the methods of all groups are one interface", () => {
  expect(lines(`${folder}/methods.ts`)).toEqual([
    'import type { InstanceMethods } from "./instance.js";',
    'import type { PriceMethods } from "./price.js";',
    "",
    "/** One method for each of the 3 actions. */",
    "export interface Methods extends InstanceMethods, PriceMethods {}",
  ]);
});
