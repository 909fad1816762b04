import { describe, expect, it } from "vitest";
import { createRegistry, type Registry } from "../../../../test/registry.js";

const DAY_MS = 86_400_000;
const rule = { NamespaceId: 1, RetentionRule: { Key: "latestPushedK", Value: 2 }, CronSetting: "manual" };
const ran = { RetentionId: 1 };

interface Execution {
  readonly ExecutionId: number;
  readonly Status: string;
  readonly StartTime: string;
  readonly EndTime: string;
}

async function executions({ on }: Registry): Promise<Execution[]> {
  return (await on("DescribeTagRetentionExecution", ran))["RetentionExecutionList"] as Execution[];
}

/** The numbers of a run by repository, once it is over. */
async function tasks({ on }: Registry, ExecutionId = 1): Promise<Record<string, [number, number]>> {
  await on("DescribeTagRetentionExecutionTask", { ...ran, ExecutionId });
  const { RetentionTaskList } = await on("DescribeTagRetentionExecutionTask", { ...ran, ExecutionId });
  const rows = RetentionTaskList as { Repository: string; Total: number; Retained: number }[];
  return Object.fromEntries(rows.map(({ Repository, Total, Retained }) => [Repository, [Total, Retained]]));
}

describe("a rule", () => {
  it("is created, listed, changed and removed, one a namespace", async () => {
    const { on, codeOf } = await createRegistry();
    await on("CreateTagRetentionRule", { ...rule, Disabled: true });
    expect(await codeOf("CreateTagRetentionRule", rule)).toBe("InternalError.ErrorConflict");
    const listed = {
      RetentionId: 1,
      NamespaceName: "team",
      RetentionRuleList: [{ Key: "latestPushedK", Value: 2 }],
      CronSetting: "manual",
      Disabled: true,
      NextExecutionTime: "0001-01-01T00:00:00Z",
    };
    expect(await on("DescribeTagRetentionRules")).toMatchObject({ TotalCount: 1, RetentionPolicyList: [listed] });
    const RetentionRule = { Key: "nDaysSinceLastPush", Value: 7 };
    await on("ModifyTagRetentionRule", { ...rule, ...ran, RetentionRule, CronSetting: "weekly" });
    expect(await on("DescribeTagRetentionRules", { NamespaceName: "team" })).toMatchObject({
      RetentionPolicyList: [{ ...listed, RetentionRuleList: [RetentionRule], CronSetting: "weekly" }],
    });
    expect(await codeOf("DeleteTagRetentionRule", ran)).toBe("ok");
    expect(await codeOf("DeleteTagRetentionRule", ran)).toBe("ResourceNotFound");
    await on("CreateTagRetentionRule", rule);
    expect(await on("DescribeTagRetentionRules")).toMatchObject({ RetentionPolicyList: [{ RetentionId: 2 }] });
  });

  it.each([
    ["manual", "0001-01-01T00:00:00Z"],
    ["daily", "2024-03-23T00:00:00Z"],
    ["weekly", "2024-03-24T00:00:00Z"],
    ["monthly", "2024-04-01T00:00:00Z"],
  ])("that runs %s runs next at %s", async (CronSetting, NextExecutionTime) => {
    const { on } = await createRegistry();
    await on("CreateTagRetentionRule", { ...rule, CronSetting });
    expect(await on("DescribeTagRetentionRules")).toMatchObject({ RetentionPolicyList: [{ NextExecutionTime }] });
  });

  it("is refused for a namespace or a number that makes no sense", async () => {
    const { on, codeOf } = await createRegistry();
    expect(await codeOf("CreateTagRetentionRule", { ...rule, NamespaceId: 9 })).toBe("ResourceNotFound");
    const none = { ...rule, RetentionRule: { Key: "latestPushedK", Value: 0 } };
    expect(await codeOf("CreateTagRetentionRule", none)).toBe("InvalidParameterValue");
    await on("CreateTagRetentionRule", rule);
    await on("CreateNamespace", { NamespaceName: "other", IsPublic: false });
    expect(await codeOf("ModifyTagRetentionRule", { ...rule, ...ran, NamespaceId: 2 })).toBe(
      "InvalidParameter.ErrorTcrInvalidParameter",
    );
    expect(await codeOf("DescribeTagRetentionRules", { NamespaceName: "none" })).toBe("ResourceNotFound");
    expect(await codeOf("DescribeTagRetentionExecution", { RetentionId: 9 })).toBe("ResourceNotFound");
    expect(await codeOf("DescribeTagRetentionExecutionTask", { ...ran, ExecutionId: 9 })).toBe("ResourceNotFound");
  });
});

describe("a run", () => {
  it("keeps what the rule keeps in each repository, and is seen in progress before it has succeeded", async () => {
    const registry = await createRegistry();
    const { on, push, tagsOf } = registry;
    for (const name of ["a:1", "a:2", "a:3", "b:1"]) await push(name);
    await on("CreateTagRetentionRule", rule);
    await on("CreateTagRetentionExecution", ran);
    expect(await executions(registry)).toMatchObject([
      { ExecutionId: 1, RetentionId: 1, Status: "InProgress", EndTime: "0001-01-01T00:00:00Z" },
    ]);
    expect(await executions(registry)).toMatchObject([{ Status: "Succeed", EndTime: "2024-03-22T00:00:07Z" }]);
    expect(await tasks(registry)).toEqual({ a: [3, 2], b: [1, 1] });
    expect(await tagsOf("a")).toEqual(["3", "2"]);
    expect(await tagsOf("b")).toEqual(["1"]);
  });

  it("that is a rehearsal counts the same and deletes nothing", async () => {
    const registry = await createRegistry();
    for (const tag of ["1", "2", "3"]) await registry.push(`a:${tag}`);
    await registry.on("CreateTagRetentionRule", rule);
    await registry.on("CreateTagRetentionExecution", { ...ran, DryRun: true });
    expect(await tasks(registry)).toEqual({ a: [3, 2] });
    expect(await registry.tagsOf("a")).toHaveLength(3);
  });

  it("counts tags and decides over images: all tags of one stay or go together", async () => {
    const registry = await createRegistry();
    const { on, push, tagsOf } = registry;
    for (const tag of ["old", "older"]) await push(`a:${tag}`, { manifest: '{"v":1}' });
    for (const tag of ["v2", "latest"]) await push(`a:${tag}`, { manifest: '{"v":2}' });
    await push("a:v3", { manifest: '{"v":3}' });
    await on("CreateTagRetentionRule", rule);
    await on("CreateTagRetentionExecution", ran);
    expect(await tasks(registry)).toEqual({ a: [5, 3] });
    expect(await tagsOf("a")).toEqual(["v3", "latest", "v2"]);
  });

  it("spares immutable tags", async () => {
    const registry = await createRegistry();
    const { on, push, tagsOf } = registry;
    for (const tag of ["v1", "x", "y", "z"]) await push(`a:${tag}`);
    const patterns = { RepositoryPattern: "a", TagPattern: "v*" };
    const Rule = { ...patterns, RepositoryDecoration: "repoMatches", TagDecoration: "matches" };
    await on("CreateImmutableTagRules", { NamespaceName: "team", Rule });
    await on("CreateTagRetentionRule", rule);
    await on("CreateTagRetentionExecution", ran);
    expect(await tasks(registry)).toEqual({ a: [4, 3] });
    expect(await tagsOf("a")).toEqual(["z", "y", "v1"]);
  });

  it("of a rule that is disabled looks at nothing", async () => {
    const registry = await createRegistry();
    await registry.push("a:1");
    await registry.on("CreateTagRetentionRule", { ...rule, Disabled: true });
    await registry.on("CreateTagRetentionExecution", ran);
    expect(await tasks(registry)).toEqual({});
    expect(await executions(registry)).toMatchObject([{ Status: "Succeed" }]);
  });

  it("goes with its rule, and its number does not come back", async () => {
    const registry = await createRegistry();
    await registry.on("CreateTagRetentionRule", rule);
    await registry.on("CreateTagRetentionExecution", ran);
    await registry.on("DeleteTagRetentionRule", ran);
    expect([...(registry.emulator.tables["retentionExecutions"] ?? [])]).toEqual([]);
  });
});

describe("by the clock", () => {
  it("a rule runs when its time has come, once for all the times that were missed", async () => {
    const registry = await createRegistry();
    const { emulator, on, push, tagsOf } = registry;
    await push("a:old");
    const RetentionRule = { Key: "nDaysSinceLastPush", Value: 7 };
    await on("CreateTagRetentionRule", { ...rule, RetentionRule, CronSetting: "daily" });
    emulator.clock.advance(DAY_MS);
    expect(await executions(registry)).toMatchObject([{ StartTime: "2024-03-23T00:00:00Z" }]);
    expect(await tagsOf("a")).toEqual(["old"]);
    emulator.clock.advance(9 * DAY_MS);
    expect(await executions(registry)).toMatchObject([
      { ExecutionId: 2, StartTime: "2024-04-01T00:00:00Z" },
      { ExecutionId: 1 },
    ]);
    expect(await tagsOf("a")).toEqual([]);
    expect(await on("DescribeTagRetentionRules")).toMatchObject({
      RetentionPolicyList: [{ NextExecutionTime: "2024-04-02T00:00:00Z" }],
    });
  });

  it("a rule also runs when a request moves the clock past its time", async () => {
    const registry = await createRegistry({ startAtMs: Date.UTC(2024, 2, 22, 23, 59, 50) });
    await registry.on("CreateTagRetentionRule", { ...rule, CronSetting: "daily" });
    for (let read = 0; read < 3; read += 1) expect(await executions(registry)).toEqual([]);
    for (let read = 0; read < 5; read += 1) await registry.on("DescribeNamespaces");
    expect(await executions(registry)).toMatchObject([{ StartTime: "2024-03-23T00:00:00Z" }]);
  });

  it("a rule that is disabled does not run", async () => {
    const registry = await createRegistry();
    await registry.on("CreateTagRetentionRule", { ...rule, CronSetting: "daily", Disabled: true });
    registry.emulator.clock.advance(3 * DAY_MS);
    expect(await executions(registry)).toEqual([]);
  });
});
