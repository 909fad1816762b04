import { expect, test } from "vitest";
import { smallFiles } from "../../test/printed-files.js";

test("the service is a constant: where it is reached and what it accepts", () => {
  expect(smallFiles.lines("packages/client/src/gen/service.ts")).toEqual([
    'import type { Service } from "../contract.js";',
    "",
    "/** Cloud Virtual Machine, version 2017-03-12. */",
    "export const service: Service = {",
    '  name: "cvm",',
    '  version: "2017-03-12",',
    '  host: "cvm.tencentcloudapi.com",',
    '  hostedRegions: "ap-guangzhou",',
    '  financialRegions: "",',
    "  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 },",
    "};",
    "",
    "/** Every region that the service knows. */",
    'export const regions: readonly string[] = ["ap-guangzhou", "ap-shanghai"];',
    "",
    "/** Actions that earlier releases had and the API has no more. */",
    "export const retiredActions: readonly string[] = [];",
  ]);
});

test("the mock has all of it in one constant", () => {
  expect(smallFiles.lines("packages/mock/src/gen/service.ts").slice(-4)).toEqual([
    '  regions: [{ name: "ap-guangzhou" }, { name: "ap-shanghai" }],',
    "  retiredActions: [],",
    "  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 },",
    "};",
  ]);
});
