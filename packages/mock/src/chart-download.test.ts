import { afterEach, beforeEach, expect, it } from "vitest";
import { NOW_SECONDS, tc3Post } from "../test/requests.js";
import { createMock, type Mock } from "./mock.js";

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
