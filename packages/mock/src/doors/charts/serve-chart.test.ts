import { afterEach, beforeEach, expect, it } from "vitest";
import { createContext } from "../../../test/contexts.js";
import { NOW_SECONDS, tc3Post } from "../../../test/requests.js";
import { type ChartGrant, deleteChart, signedChartUrl, uploadChart } from "../../domain/charts.js";
import type { RegistryEvent } from "../../domain/events.js";
import type { Services } from "../../domain/services.js";
import { instanceKey } from "../../domain/tokens.js";
import { createMock, type Mock } from "../../mock.js";
import { createMemoryBlobs } from "../../state/memory-blobs.js";
import { serveChart } from "./serve-chart.js";

const chart = { instanceId: "tcr-a", namespace: "ns", name: "redis", version: "1.0" };
const blobs = createMemoryBlobs();
const content = new TextEncoder().encode("package");

function setUp(): { services: Services; events: RegistryEvent[] } {
  const events: RegistryEvent[] = [];
  const { services } = createContext(tc3Post("DescribeRegions"));
  services.store.namespaces.put({ instanceId: "tcr-a", id: 1, name: "ns", isPublic: false, createdAtMs: 0, tags: [] });
  return { services: { ...services, emit: (event) => events.push(event) }, events };
}

/** The answer at a signed address. */
function get(services: Services, grant: ChartGrant, method = "GET") {
  const target = signedChartUrl("", grant, instanceKey(services, "tcr-a"));
  const works = { services, change: async <Result>(make: (_: Services) => Result) => make(services), blobs };
  return serveChart(works, { method, target, headers: {} });
}

it("tells of uploads, downloads and deletions", async () => {
  const { services, events } = setUp();
  const digest = uploadChart(services, { ...chart, content, operator: "1" });
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  services.store.instances.put({ id: "tcr-a", account: "1" } as never);
  const grant = {
    instanceId: "tcr-a",
    path: "ns/redis-1.0.tgz",
    account: "2",
    expiresAt: services.clock.now() / 1000 + 1,
  };
  expect(await get(services, grant, "HEAD")).toMatchObject({ status: 200 });
  expect(await get(services, grant)).toMatchObject({ status: 200, bytes: content });
  deleteChart(services, chart, "3");
  const event = {
    instanceId: "tcr-a",
    namespace: "ns",
    repository: "redis",
    tag: "1.0",
    digest,
    atMs: services.clock.now(),
  };
  expect(events).toEqual([
    { ...event, type: "uploadChart", operator: "1" },
    { ...event, type: "downloadChart", operator: "2" },
    { ...event, type: "deleteChart", operator: "3" },
  ]);
});

it("replaces a version that is uploaded again", () => {
  const { services } = setUp();
  uploadChart(services, { ...chart, content, operator: "1" });
  uploadChart(services, { ...chart, content: new Uint8Array(1), operator: "1" });
  expect(services.store.charts.all()).toMatchObject([{ content: new Uint8Array(1) }]);
});

it.each([
  [{ namespace: "none" }, "missing"],
  [{ name: "../redis" }, "invalid"],
  [{ name: "" }, "invalid"],
  [{ version: "1/0" }, "invalid"],
])("refuses %j as %s", (part, reason) => {
  const { services } = setUp();
  expect(() => uploadChart(services, { ...chart, ...part, content, operator: "1" })).toThrow(
    expect.objectContaining({ reason }),
  );
});

it("deletes what is there", () => {
  expect(() => deleteChart(setUp().services, chart, "1")).toThrow("does not exist");
});

let mock: Mock;

beforeEach(async () => {
  mock = await createMock({ now: () => NOW_SECONDS * 1000 });
  await mock.listen();
});

afterEach(() => mock.close());

async function call(action: string, params: object): Promise<Record<string, unknown>> {
  const { headers, body } = tc3Post(action, params, { host: new URL(mock.url).host });
  const { host: _, ...sent } = headers as Record<string, string>;
  const answer = await fetch(mock.url, { method: "POST", headers: sent, body: String(body) });
  return ((await answer.json()) as { Response: Record<string, unknown> }).Response;
}

it("serves a chart's bytes over the socket at which its address was asked for", async () => {
  const { RegistryId } = await call("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  for (let read = 0; read < 2; read += 1) await call("DescribeInstances", {});
  await call("CreateNamespace", { RegistryId, NamespaceName: "team-01", IsPublic: false });
  const chart = { RegistryId: String(RegistryId), NamespaceName: "team-01", ChartName: "redis", ChartVersion: "1.0" };
  const Content = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  await mock.uploadChart({ ...chart, Content });
  const url = String((await call("DescribeChartDownloadInfo", chart))["PreSignedDownloadURL"]);
  expect(new URL(url).origin).toBe(mock.url);
  const answer = await fetch(url);
  expect(answer.headers.get("content-length")).toBe("100000");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Content);
  expect((await fetch(url, { method: "HEAD" })).status).toBe(200);
});
