import { expect, test } from "vitest";
import { printEmitted, smallFiles } from "../../test/printed-files.js";
import { actionOf, smallApi } from "../../test/small-spec.js";
import { reservedWords } from "../model/identifiers.js";
import { pascalCase } from "../model/names.js";
import { emitters } from "./emitters.js";

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

test.each(reservedWords)(
  "an action called %s is a method of that name, and a constant with an underscore behind it",
  (word) => {
    const name = pascalCase(word);
    const api = smallApi(({ spec, terminate }) => {
      spec.actions.push({
        file: `actions/instance/${name}.json`,
        group: "instance",
        json: { ...terminate, name, waiters: { none: "None." } },
      });
    });
    const { methodName, localName } = actionOf(api, name);
    expect([methodName, localName]).toEqual([word, `${word}_`]);
  },
);

test("methods, paginators and constants of a reserved word hang together", async () => {
  const api = smallApi(({ describe, terminate }) => {
    describe.name = "Import";
    terminate.waiters = { none: "Nothing to poll." };
  });
  const { lines: changed } = await printEmitted(emitters, api);
  expect(changed(`${folder}/instance.ts`)).toContain(
    "  readonly import: (input?: ImportRequest, options?: CallOptions) => Promise<ImportResponse>;",
  );
  expect(changed("packages/client/src/gen/paginators.ts").join("\n")).toContain("readonly import: (");
  expect(changed("packages/client/src/gen/operations/all.ts").join("\n")).toContain("import_,");
});
