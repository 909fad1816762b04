import { expect, it } from "vitest";
import { call, callCode, createEmulator, exchange } from "../../../../test/ask.js";
import { tc3Post } from "../../../../test/requests.js";
import { exampleCredentials } from "../../../domain/credentials.js";
import type { Emulator } from "../../../emulator.js";

async function names(emulator: Emulator, params: object, region?: string): Promise<string[]> {
  const { Registries } = await call(emulator, "DescribeInstances", params, region);
  return (Registries as { RegistryName: string }[]).map(({ RegistryName }) => RegistryName);
}

async function withInstances(count: number): Promise<Emulator> {
  const emulator = createEmulator();
  for (let index = 0; index < count; index += 1) {
    const RegistryType = index % 2 === 0 ? "basic" : "premium";
    const Tags = [{ Key: "index", Value: String(index) }];
    const params = {
      RegistryName: `name-${index}`,
      RegistryType,
      TagSpecification: { ResourceType: "instance", Tags },
    };
    await call(emulator, "CreateInstance", params);
  }
  return emulator;
}

it("pages by rows: 20 unless told otherwise, each row once", async () => {
  const emulator = await withInstances(45);
  expect(await names(emulator, {})).toHaveLength(20);
  expect(await names(emulator, { Limit: 0 })).toHaveLength(20);
  expect(await names(emulator, { Limit: 1000 })).toHaveLength(45);
  const walked = [];
  for (let Offset = 0; Offset < 45; Offset += 10) walked.push(...(await names(emulator, { Offset, Limit: 10 })));
  expect(walked).toEqual(Array.from({ length: 45 }, (_, index) => `name-${index}`));
  expect(await names(emulator, { Offset: 45 })).toEqual([]);
  expect(await callCode(emulator, "DescribeInstances", { Offset: -1 })).toBe("InvalidParameterValue");
});

it("lists its own region unless all are asked for", async () => {
  const emulator = createEmulator();
  await call(emulator, "CreateInstance", { RegistryName: "tokyo", RegistryType: "basic" }, "ap-tokyo");
  expect(await names(emulator, {})).toEqual([]);
  expect(await names(emulator, {}, "ap-tokyo")).toEqual(["tokyo"]);
  expect(await names(emulator, { AllRegion: true })).toEqual(["tokyo"]);
});

it("lists the caller's account alone", async () => {
  const other = { secretId: "AKIDother", secretKey: "other", account: "2" };
  const emulator = createEmulator({ credentials: [exampleCredentials, other] });
  await call(emulator, "CreateInstance", { RegistryName: "first", RegistryType: "basic" });
  const { TotalCount } = await exchange(emulator, tc3Post("DescribeInstances", {}, { credentials: other }));
  expect(TotalCount).toBe(0);
});

it.each([
  [[{ Name: "RegistryName", Values: ["name-1", "name-2", "none"] }], ["name-1", "name-2"]],
  [[{ Name: "RegistryType", Values: ["premium"] }], ["name-1"]],
  [[{ Name: "tag:index", Values: ["2"] }], ["name-2"]],
  [[{ Name: "tag:other", Values: ["2"] }], []],
  [
    [
      { Name: "Status", Values: ["Pending"] },
      { Name: "tag:index", Values: ["0", "1"] },
    ],
    ["name-0", "name-1"],
  ],
])("filters by %j", async (Filters, expected) => {
  expect(await names(await withInstances(3), { Filters })).toEqual(expected);
});

it("refuses a filter that it does not know", async () => {
  const params = { Filters: [{ Name: "constructor", Values: ["x"] }] };
  expect(await callCode(createEmulator(), "DescribeInstances", params)).toBe("InvalidParameterValue");
  expect(await callCode(createEmulator({ edition: "lenient" }), "DescribeInstances", params)).toBe("ok");
});

it("leaves out ids that do not exist", async () => {
  const emulator = createEmulator();
  expect(await call(emulator, "DescribeInstances", { Registryids: ["tcr-none"] })).toMatchObject({
    TotalCount: 0,
    Registries: [],
  });
  expect(await call(emulator, "DescribeInstanceStatus", { RegistryIds: ["tcr-none"] })).toMatchObject({
    RegistryStatusSet: [],
  });
});
