import { expect, test } from "vitest";
import { recordingConsole } from "../../test/recording-console.js";
import { tempSpec } from "../../test/temp-folder.js";
import { runDump } from "./dump.js";

test("the dump is one JSON object and nothing else", () => {
  const console = recordingConsole();
  expect(runDump(tempSpec(), console)).toBe(0);
  expect(console.err).toEqual([]);
  expect(JSON.parse(console.out.join("\n"))).toEqual({
    actions: {
      DescribeInstances: {
        group: "instance",
        rateLimit: 40,
        regionRequired: true,
        params: [
          { name: "InstanceIds", type: "Array of String", required: false },
          { name: "Filters", type: "Array of Filter", required: false },
          { name: "Offset", type: "Integer", required: false },
          { name: "Limit", type: "Integer", required: false },
          { name: "default", type: "Boolean", required: false },
        ],
        outputs: [
          { name: "TotalCount", type: "Integer", nullable: false },
          { name: "InstanceSet", type: "Array of Instance", nullable: false },
        ],
        errors: ["InternalError", "InvalidFilter", "InvalidInstanceId.NotFound"],
        examples: 1,
      },
      InquiryPriceRunInstances: expect.objectContaining({ group: "price", regionRequired: false, examples: 1 }),
      TerminateInstances: {
        group: "instance",
        rateLimit: 10,
        regionRequired: true,
        params: [{ name: "InstanceIds", type: "Array of String", required: true }],
        outputs: [],
        errors: ["InvalidInstanceId.NotFound"],
        examples: 1,
      },
    },
    types: expect.objectContaining({
      Tag: [
        { name: "Key", type: "String", required: true, nullable: false },
        { name: "Value", type: "String", required: true, nullable: false },
      ],
      Price: [
        { name: "InstancePrice", type: "ItemPrice", required: null, nullable: false },
        { name: "BandwidthPrice", type: "ItemPrice", required: null, nullable: false },
      ],
    }),
    commonErrors: ["AuthFailure.SignatureFailure", "InternalError", "RequestLimitExceeded"],
    serviceErrors: ["InvalidFilter", "InvalidInstanceId.NotFound", "ResourceInsufficient.ZoneSoldOut"],
    regions: ["ap-guangzhou", "ap-shanghai"],
    endpoints: ["cvm.tencentcloudapi.com", "cvm.ap-guangzhou.tencentcloudapi.com"],
    releases: [
      {
        n: 2,
        date: "2021-03-01",
        newActions: ["TerminateInstances"],
        deletedActions: [],
        modifiedActions: {
          InquiryPriceRunInstances: { newInputs: ["ClientToken"], modifiedInputs: [], newOutputs: [] },
        },
        newTypes: [],
        deletedTypes: [],
        modifiedTypes: { Instance: { newMembers: ["ExpiredTime"] } },
      },
      expect.objectContaining({ n: 1, date: "2020-05-20", deletedActions: [], modifiedActions: {}, modifiedTypes: {} }),
    ],
  });
});

test("a spec with faults is not dumped", () => {
  const console = recordingConsole();
  expect(runDump(tempSpec({ "types/Tag.json": "{}" }), console)).toBe(1);
  expect(console.out).toEqual([]);
});
