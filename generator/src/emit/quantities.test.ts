import { expect, test } from "vitest";
import { printEmitted } from "../../test/printed-files.js";
import { memberFile, smallApi } from "../../test/small-spec.js";
import { emitters } from "./emitters.js";

const api = smallApi(({ describe, inquiry, type }) => {
  memberFile(type("Placement").members, "Zone").format = "go-time";
  memberFile(describe.output, "TotalCount").unit = "bytes";
  // What is only sent is no quantity of an answer.
  memberFile(inquiry.input, "InstanceName").format = "iso8601";
});
const { lines } = await printEmitted(emitters, api);

test("the CLI knows which members of answers are sizes or times", () => {
  expect(lines("packages/cli/src/gen/quantities.ts")).toEqual([
    'import type { Quantities } from "../contract.js";',
    "",
    "/** Sizes and points in time among what answers hold, by action and by data type. */",
    "export const quantities: Quantities = {",
    '  outputs: { DescribeInstances: { TotalCount: "bytes" } },',
    '  types: { Instance: { CreatedTime: "time", ExpiredTime: "time" }, Placement: { Zone: "time" } },',
    "};",
  ]);
});
