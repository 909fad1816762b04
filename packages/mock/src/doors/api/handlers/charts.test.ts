import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";
import { deleteChart, uploadChart } from "../../../domain/charts.js";
import { createFetch } from "../../../hosts/in-process.js";

const content = Uint8Array.from({ length: 256 }, (_, index) => index);
const chart = { NamespaceName: "team-01", ChartName: "redis", ChartVersion: "1.0+a" };

async function setUp() {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team-01", IsPublic: false });
  const uploaded = { instanceId: RegistryId, namespace: "team-01", name: "redis", version: "1.0+a" };
  await emulator.change((services) => uploadChart(services, { ...uploaded, content, operator: "1" }));
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...chart, ...params });
  const codeOf = (action: string, params: object = {}) =>
    callCode(emulator, action, { RegistryId, ...chart, ...params });
  const fetch = createFetch(emulator);
  const get = (url: unknown, method = "GET") => fetch(new Request(String(url), { method }));
  return { emulator, RegistryId, uploaded, on, codeOf, get };
}

it("answers an address that serves the package, for an hour", async () => {
  const { emulator, on, get } = await setUp();
  const { PreSignedDownloadURL: url } = await on("DescribeChartDownloadInfo");
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:5301\/_charts\/tcr-[a-z0-9]{8}\/team-01\/redis-1\.0%2Ba\.tgz\?/);
  const answer = await get(url);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/x-gzip"]);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(content);
  emulator.clock.advance(3_600_000);
  expect((await get(url)).status).toBe(403);
});

it("serves nothing at an address that was changed, and nothing that is gone", async () => {
  const { emulator, uploaded, on, get } = await setUp();
  const url = String((await on("DescribeChartDownloadInfo"))["PreSignedDownloadURL"]);
  for (const changed of [
    url.replace("redis", "mysql"),
    url.replace(/expires=\d/, "expires=9"),
    url.replace(/account=\d/, "account=9"),
    url.replace(/signature=./, "signature="),
    url.replace(/tcr-[a-z0-9]+/, "tcr-none"),
    url.replace("%2B", "%"),
    url.replace(/\?.*/, ""),
  ]) {
    expect((await get(changed)).status).toBe(403);
  }
  expect((await get(url, "POST")).status).toBe(405);
  await emulator.change((services) => deleteChart(services, uploaded, "1"));
  expect((await get(url)).status).toBe(404);
});

it("hands out temporary credentials for object storage", async () => {
  const { emulator, RegistryId, on } = await setUp();
  const answer = await on("DownloadHelmChart");
  const StartTime = emulator.clock.now() / 1000;
  expect(answer).toMatchObject({
    Bucket: `${RegistryId}-100000000001`,
    Region: "ap-guangzhou",
    Path: "team-01/redis-1.0+a.tgz",
    StartTime,
    ExpiredTime: StartTime + 3600,
  });
  for (const name of ["TmpToken", "TmpSecretId", "TmpSecretKey"]) expect(answer[name]).toMatch(/^[A-Za-z0-9]{32,}$/);
});

it.each(["DescribeChartDownloadInfo", "DownloadHelmChart"])("%s misses what is not there", async (action) => {
  const { codeOf } = await setUp();
  expect(await codeOf(action, { ChartVersion: "2.0" })).toBe("ResourceNotFound");
  expect(await codeOf(action, { NamespaceName: "none" })).toBe("ResourceNotFound");
});

it("keeps a namespace that holds charts", async () => {
  const { emulator, RegistryId, uploaded } = await setUp();
  const remove = () => callCode(emulator, "DeleteNamespace", { RegistryId, NamespaceName: "team-01" });
  expect(await remove()).toBe("FailedOperation.PreconditionFailed");
  await emulator.change((services) => deleteChart(services, uploaded, "1"));
  expect(await remove()).toBe("ok");
});
