import { expect, test } from "vitest";
import { printEmitted, smallFiles } from "../../test/printed-files.js";
import { smallApi } from "../../test/small-spec.js";
import { clientServiceEmitter } from "./service.js";

test("the service is a constant: where it is reached and what it accepts", () => {
  expect(smallFiles.lines("packages/client/src/gen/service.ts")).toEqual([
    'import type { Service } from "../tables/service-facts.js";',
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
  ]);
});

test("the mock has all of it in one constant", () => {
  const lines = smallFiles.lines("packages/mock/src/gen/service.ts");
  expect(lines.slice(lines.findIndex((line) => line.includes("regions:")))).toEqual([
    '  regions: [{ name: "ap-guangzhou" }, { name: "ap-shanghai" }],',
    "  retiredActions: [],",
    "  signatureMethods: [",
    "    {",
    '      name: "TC3-HMAC-SHA256",',
    "      version: 3,",
    "      isRecommended: true,",
    "      requests: [",
    '        { method: "POST", contentType: "application/json" },',
    '        { method: "POST", contentType: "multipart/form-data", certainActions: true },',
    "      ],",
    "    },",
    "  ],",
    "  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 },",
    "};",
  ]);
});

test("a region that no request can name has no host of its own, and a retired action says what to use", async () => {
  const api = smallApi(({ spec }) => {
    spec.service.json.regions = spec.service.json.regions.filter(({ name }) => name !== "ap-guangzhou");
    const [newest, oldest] = spec.releases.json.releases;
    Object.assign(newest ?? {}, {
      deletedActions: ["RunInstances"],
      successors: { RunInstances: ["TerminateInstances"] },
    });
    Object.assign(oldest ?? {}, { deletedActions: ["RunInstances", "TerminateInstances"] });
  });
  const changed = await printEmitted([clientServiceEmitter], api);
  expect(changed.lines("packages/client/src/gen/service.ts")).toContain('  hostedRegions: "",');
  expect(changed.lines("packages/client/src/gen/retired-actions.ts")).toContain(
    '  { name: "RunInstances", release: 2, successors: ["TerminateInstances"] },',
  );
});
