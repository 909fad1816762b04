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
    "  endpoints: [",
    '    { host: "cvm.tencentcloudapi.com" },',
    '    { host: "cvm.ap-guangzhou.tencentcloudapi.com", region: "ap-guangzhou" },',
    "  ],",
    '  regions: ["ap-guangzhou", "ap-shanghai"],',
    "  retiredActions: [],",
    "  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 },",
    "};",
  ]);
});
