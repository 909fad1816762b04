import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";
import { pushImage } from "../../../domain/images/push-image.js";

const HONGKONG = { ReplicationRegionId: 5 };

async function setUp(type = "premium", options = {}) {
  const emulator = createEmulator(options);
  const RegistryId = await createRunningInstance(emulator, "tcr-test", type);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  const replica = { ReplicationRegistryId: `${RegistryId}-5`, ...HONGKONG };
  const statuses = async () => {
    const { ReplicationRegistries } = await on("DescribeReplicationInstances");
    return (ReplicationRegistries as { Status: string }[]).map(({ Status }) => Status);
  };
  const syncStatus = (params: object = {}) => on("DescribeReplicationInstanceSyncStatus", { ...replica, ...params });
  /** Creates the replica in Hong Kong and waits until it runs and has caught up. */
  const createReplica = async () => {
    await on("CreateReplicationInstance", HONGKONG);
    for (let read = 0; read < 2; read += 1) await statuses();
    await syncStatus();
  };
  return { emulator, RegistryId, on, codeOf, replica, statuses, syncStatus, createReplica };
}

describe("a replica", () => {
  it("is created in a region by number, by name or by both, and passes through its states", async () => {
    const { on, RegistryId, statuses } = await setUp();
    expect(await on("CreateReplicationInstance", HONGKONG)).toMatchObject({
      ReplicationRegistryId: `${RegistryId}-5`,
    });
    const singapore = { ReplicationRegionName: "ap-singapore" };
    expect(await on("CreateReplicationInstance", singapore)).toMatchObject({
      ReplicationRegistryId: `${RegistryId}-9`,
    });
    await on("CreateReplicationInstance", { ReplicationRegionId: 25, ReplicationRegionName: "ap-tokyo" });
    expect(await statuses()).toEqual(["Pending", "Pending", "Pending"]);
    expect(await statuses()).toEqual(["Deploying", "Deploying", "Deploying"]);
    expect(await on("DescribeReplicationInstances", { Offset: 1, Limit: 1 })).toMatchObject({
      TotalCount: 3,
      ReplicationRegistries: [
        {
          RegistryId,
          ReplicationRegistryId: `${RegistryId}-9`,
          ReplicationRegionId: 9,
          ReplicationRegionName: "ap-singapore",
          Status: "Running",
          CreatedAt: expect.stringMatching(/^2024-03-22T08:00:\d\d\+08:00$/),
        },
      ],
    });
  });

  it("is made by tasks that end one after the other, each look moving it on", async () => {
    const { on, replica } = await setUp();
    await on("CreateReplicationInstance", HONGKONG);
    const look = async () => {
      const { TaskDetail, Status } = await on("DescribeReplicationInstanceCreateTasks", {
        ...replica,
        RegistryId: undefined,
      });
      const tasks = TaskDetail as { TaskStatus: string; FinishedTime: string | null }[];
      return [Status, ...tasks.map(({ TaskStatus, FinishedTime }) => `${TaskStatus} ${FinishedTime === null}`)];
    };
    expect(await look()).toEqual(["RUNNING", "RUNNING true", "PENDING true", "PENDING true"]);
    expect(await look()).toEqual(["RUNNING", "SUCCESS false", "RUNNING true", "PENDING true"]);
    expect(await look()).toEqual(["SUCCESS", "SUCCESS false", "SUCCESS false", "SUCCESS false"]);
    expect(await on("DescribeReplicationInstanceCreateTasks", { ...replica, RegistryId: undefined })).toMatchObject({
      TaskDetail: [
        { TaskName: "SyncMasterDBTask", TaskUUID: expect.stringMatching(/^tcr-task-[0-9a-f-]{36}$/), TaskMessage: "" },
        { TaskName: "SyncMasterBucketTask" },
        { TaskName: "CreateTcrCrdTask" },
      ],
    });
  });

  it("is seen as Deleting before it is gone, and then goes before its master", async () => {
    const { on, codeOf, replica, statuses, createReplica } = await setUp();
    await createReplica();
    expect(await codeOf("DeleteInstance")).toBe("OperationDenied");
    expect(await codeOf("DeleteReplicationInstance", replica)).toBe("ok");
    expect(await codeOf("DeleteReplicationInstance", replica)).toBe("InternalError.ErrorConflict");
    expect(await codeOf("DeleteInstance")).toBe("OperationDenied");
    expect(await statuses()).toEqual(["Deleting"]);
    expect(await on("DescribeReplicationInstances")).toMatchObject({ TotalCount: 0, ReplicationRegistries: [] });
    expect(await codeOf("DeleteReplicationInstance", replica)).toBe("ResourceNotFound");
    expect(await codeOf("DeleteInstance")).toBe("ok");
  });

  it("passes its states by the clock as well", async () => {
    const { emulator, on, statuses } = await setUp("premium", { lifecycle: { clockMs: 0 } });
    await on("CreateReplicationInstance", HONGKONG);
    const seen: string[] = [];
    for (let read = 0; read < 6; read += 1) {
      seen.push(...(await statuses()));
      emulator.clock.advance(60_000);
    }
    expect([...new Set(seen)]).toEqual(["Pending", "Deploying", "Running"]);
  });
});

describe("refuses", () => {
  it.each([
    ["no region", {}, "MissingParameter"],
    ["a region that there is not", { ReplicationRegionId: 2 }, "InvalidParameter.UnsupportedRegion"],
    ["the region of the instance", { ReplicationRegionId: 1 }, "InvalidParameter.UnsupportedRegion"],
    [
      "a number and a name of two regions",
      { ...HONGKONG, ReplicationRegionName: "ap-tokyo" },
      "InvalidParameter.UnsupportedRegion",
    ],
  ])("%s", async (_, params, code) => {
    const { codeOf } = await setUp();
    expect(await codeOf("CreateReplicationInstance", params)).toBe(code);
  });

  it("an instance that is not premium, a second replica in a region, and too many", async () => {
    expect(await (await setUp("standard")).codeOf("CreateReplicationInstance", HONGKONG)).toBe("UnsupportedOperation");
    const { codeOf } = await setUp();
    expect(await codeOf("CreateReplicationInstance", HONGKONG)).toBe("ok");
    expect(await codeOf("CreateReplicationInstance", HONGKONG)).toBe("InvalidParameter.ReplicationExists");
    for (const ReplicationRegionId of [4, 8, 9, 15, 16, 17, 18, 19, 21]) {
      expect(await codeOf("CreateReplicationInstance", { ReplicationRegionId })).toBe("ok");
    }
    expect(await codeOf("CreateReplicationInstance", { ReplicationRegionId: 25 })).toBe("InternalError.ErrorOverLimit");
  });

  it("to list the replicas of an instance that does not run", async () => {
    const emulator = createEmulator();
    const { RegistryId } = await call(emulator, "CreateInstance", { RegistryName: "tcr-new", RegistryType: "premium" });
    const code = await callCode(emulator, "DescribeReplicationInstances", { RegistryId });
    expect(code).toBe("ResourceInsufficient.ErrorInstanceNotRunning");
  });

  it("a replica under another region or master", async () => {
    const { codeOf, replica, createReplica, emulator } = await setUp();
    await createReplica();
    const other = await createRunningInstance(emulator, "tcr-other", "premium");
    expect(await codeOf("DeleteReplicationInstance", { ...replica, ReplicationRegionId: 9 })).toBe("ResourceNotFound");
    expect(await codeOf("DeleteReplicationInstance", { ...replica, RegistryId: other })).toBe("ResourceNotFound");
    expect(await codeOf("DescribeReplicationInstanceSyncStatus", { ...replica, RegistryId: other })).toBe(
      "ResourceNotFound",
    );
  });
});

describe("a replica's log", () => {
  async function withPushes(tags: readonly string[]) {
    const own = await setUp();
    await own.createReplica();
    await own.on("CreateNamespace", { NamespaceName: "team", IsPublic: false });
    const push = (tag: string) =>
      own.emulator.change((services) => {
        const image = { instanceId: own.RegistryId, namespace: "team", repository: "nginx", tag };
        return pushImage(services, { ...image, operator: "100" });
      });
    for (const tag of tags) await push(tag);
    return { ...own, push };
  }

  it("shows a push as running before it has succeeded", async () => {
    const { syncStatus, push } = await withPushes([]);
    const settled = { ReplicationStatus: "Succeed", ReplicationLog: null };
    expect(await syncStatus({ ShowReplicationLog: true })).toMatchObject(settled);
    await push("v1");
    const entry = { ResourceType: "image", Source: "team/nginx:[v1]", Destination: "team/nginx:[v1]" };
    expect(await syncStatus({ ShowReplicationLog: true })).toMatchObject({
      ReplicationStatus: "Running",
      ReplicationTime: "",
      ReplicationLog: { ...entry, Status: "Running", EndTime: null },
    });
    expect(await syncStatus({ ShowReplicationLog: true })).toMatchObject({
      ReplicationStatus: "Succeed",
      ReplicationTime: expect.stringMatching(/^2024-03-22T00:00:\d\dZ$/),
      ReplicationLog: { ...entry, Status: "Succeed", EndTime: expect.stringMatching(/Z$/) },
    });
    expect(await syncStatus()).toMatchObject(settled);
  });

  it("has pages from 0, of 5 entries unless told otherwise and 20 at most, the latest first", async () => {
    const { syncStatus } = await withPushes(Array.from({ length: 25 }, (_, index) => `v${index}`));
    const first = async (params: object) => {
      const { ReplicationLog } = await syncStatus({ ShowReplicationLog: true, ...params });
      return (ReplicationLog as { Source: string } | null)?.Source;
    };
    expect(await first({})).toBe("team/nginx:[v24]");
    expect(await first({ Offset: 1 })).toBe("team/nginx:[v19]");
    expect(await first({ Offset: 1, Limit: 100 })).toBe("team/nginx:[v4]");
    expect(await first({ Offset: 2, Limit: 20 })).toBeUndefined();
    expect(await first({ Offset: 24, Limit: 1 })).toBe("team/nginx:[v0]");
  });

  it("goes with the replica", async () => {
    const { on, replica, statuses, createReplica, syncStatus } = await withPushes(["v1"]);
    await on("DeleteReplicationInstance", replica);
    await statuses();
    await createReplica();
    expect(await syncStatus({ ShowReplicationLog: true })).toMatchObject({ ReplicationLog: null });
  });
});
