import { expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../test/ask.js";
import { createRegistry } from "../../test/registry.js";
import { operations } from "../gen/operations/index.js";

const DAY_MS = 86_400_000;

it.each(["daily", "weekly", "monthly"])("runs a %s rule again after the clock was set back", async (CronSetting) => {
  const { emulator, on, push } = await createRegistry();
  await push("nginx:v1");
  const { NamespaceList } = await on("DescribeNamespaces", {});
  const [{ NamespaceId = 0 } = {}] = NamespaceList as { NamespaceId: number }[];
  const RetentionRule = { Key: "latestPushedK", Value: 1 };
  emulator.clock.set(Date.UTC(2030, 0, 2));
  await on("CreateTagRetentionRule", { NamespaceId, RetentionRule, CronSetting });
  emulator.clock.set(Date.UTC(2024, 5, 2, 12));
  const runs = () => [...(emulator.tables["retentionExecutions"] ?? [])].length;
  const before = runs();
  for (let day = 0; day < 31; day += 1) emulator.clock.advance(DAY_MS);
  expect(runs()).toBe(before + { daily: 31, weekly: 4, monthly: 1 }[CronSetting as "daily"]);
});

it("lets an instance that is being made come up after the clock was set back", async () => {
  const emulator = createEmulator({ lifecycle: { clockMs: 60_000 }, startAtMs: Date.UTC(2030, 0) });
  const { RegistryId } = await call(emulator, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  const statusOf = async () => {
    const { RegistryStatusSet } = await call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
    return (RegistryStatusSet as { Status: string }[])[0]?.Status;
  };
  expect(await statusOf()).toBe("Pending");
  emulator.clock.set(Date.UTC(2024, 0));
  expect(await statusOf()).toBe("Pending");
  emulator.clock.advance(60_000);
  expect(await statusOf()).toBe("Deploying");
});

it("answers every action at both ends of the clock's years", async () => {
  for (const nowMs of [0, Date.UTC(9998, 11, 31, 23, 59, 59, 999)]) {
    const emulator = createEmulator({ seedExamples: true });
    emulator.clock.set(nowMs);
    for (const [action, { examples = [] }] of Object.entries(operations)) {
      for (const { input } of examples as readonly { readonly input: object }[]) {
        const { Error: error } = await call(emulator, action, input);
        expect([action, error?.Code]).not.toEqual([action, "InternalError"]);
      }
    }
    expect(emulator.requests.filter(({ fault }) => fault !== undefined)).toEqual([]);
    await createRunningInstance(emulator, "tcr-later", "premium");
    expect(emulator.requests.every(({ fault }) => fault === undefined)).toBe(true);
  }
});
