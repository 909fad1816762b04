import { expect, it } from "vitest";
import { createRegistry } from "../../../../test/registry.js";
import { startGc } from "../../../domain/gc.js";

type Job = Record<"ID" | "JobStatus", unknown>;

it("shows a collection pending, running and finished", async () => {
  const { emulator, instanceId, on } = await createRegistry();
  expect(await on("DescribeGCJobs")).toMatchObject({ Jobs: [] });
  await emulator.change((services) => startGc(services, instanceId));
  const seen = [];
  for (let read = 0; read < 4; read += 1) {
    seen.push(((await on("DescribeGCJobs"))["Jobs"] as Job[])[0]?.JobStatus);
  }
  expect(seen).toEqual(["pending", "running", "finished", "finished"]);
  expect(await on("DescribeGCJobs")).toMatchObject({
    Jobs: [
      {
        ID: 1,
        CreationTime: "2024-03-22T00:00:05Z",
        UpdateTime: "2024-03-22T00:00:07Z",
        Schedule: { Type: "Manual" },
      },
    ],
  });
});

it("lists the last ten, the latest first", async () => {
  const { emulator, instanceId, on } = await createRegistry();
  for (let job = 0; job < 12; job += 1) {
    await emulator.change((services) => startGc(services, instanceId));
    for (let read = 0; read < 2; read += 1) await on("DescribeGCJobs");
  }
  const ids = ((await on("DescribeGCJobs"))["Jobs"] as Job[]).map(({ ID }) => ID);
  expect(ids).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
});

it("makes the instance read-only until it is seen finished", async () => {
  const { emulator, instanceId, on, codeOf, push } = await createRegistry();
  await push("nginx:v1");
  await emulator.change((services) => startGc(services, instanceId));
  await expect(push("nginx:v2")).rejects.toMatchObject({ reason: "readOnly" });
  await expect(emulator.change((services) => startGc(services, instanceId))).rejects.toMatchObject({
    reason: "readOnly",
  });
  const image = { NamespaceName: "team", RepositoryName: "nginx", ImageVersion: "v1" };
  expect(await codeOf("DeleteImage", image)).toBe("ResourceUnavailable");
  expect(await codeOf("DescribeImageManifests", image)).toBe("ok");
  for (let read = 0; read < 2; read += 1) await on("DescribeGCJobs");
  expect(await codeOf("DeleteImage", image)).toBe("ok");
});

it("lets pushes and deletions go on during a rehearsal, and is read-only behind one for what began before", async () => {
  const { emulator, instanceId, on, codeOf, push } = await createRegistry();
  await emulator.change((services) => startGc(services, instanceId, "Dryrun"));
  await push("nginx:v1");
  const image = { NamespaceName: "team", RepositoryName: "nginx", ImageVersion: "v1" };
  expect(await codeOf("DeleteImage", image)).toBe("ok");
  await emulator.change((services) => startGc(services, instanceId));
  await expect(push("nginx:v2")).rejects.toMatchObject({ reason: "readOnly" });
  await expect(emulator.change((services) => startGc(services, instanceId, "Dryrun"))).rejects.toMatchObject({
    reason: "readOnly",
  });
  for (let read = 0; read < 2; read += 1) await on("DescribeGCJobs");
  await push("nginx:v2");
});

it("removes what no tag leads to, and nothing in a rehearsal", async () => {
  const { emulator, instanceId, on, push } = await createRegistry();
  const child = await push("nginx:child", { manifest: '{"v":"child"}' });
  await push("nginx:child", { manifest: '{"v":"other"}' });
  const index = await push("nginx:v1", { manifest: JSON.stringify({ manifests: [{ digest: child }] }) });
  const signature = await push("nginx:signature", { manifest: JSON.stringify({ subject: { digest: index } }) });
  await push("nginx:signature", { manifest: '{"v":"moved"}' });
  const lost = await push("nginx:lost", { manifest: JSON.stringify({ manifests: 5, subject: "none" }) });
  await push("nginx:lost", { manifest: '{"v":"kept"}' });
  const digests = () => [...(emulator.tables["artifacts"] ?? [])].map((row) => (row as { digest: string }).digest);
  for (const [schedule, isKept] of [
    ["Dryrun", true],
    ["Manual", false],
  ] as const) {
    await emulator.change((services) => startGc(services, instanceId, schedule));
    for (let read = 0; read < 2; read += 1) await on("DescribeGCJobs");
    expect(digests().includes(lost)).toBe(isKept);
    expect(digests()).toEqual(expect.arrayContaining([child, index, signature]));
  }
});
