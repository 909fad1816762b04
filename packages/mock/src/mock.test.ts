import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { format, inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { NOW_SECONDS, tc3Post } from "../test/requests.js";
import { Emulator } from "./emulator.js";
import type { TransportRequest } from "./hosts/in-process.js";
import { createMock } from "./mock.js";

it("calls a webhook on this computer when an image is pushed, and logs the call", async () => {
  const came: string[] = [];
  const server = createServer(async (request, response) => {
    for await (const chunk of request) came.push(`${request.headers["x-token"]} ${chunk}`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const Address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;

  const mock = await createMock({ now: () => NOW_SECONDS * 1000 });
  const call = async (action: string, params: object): Promise<Record<string, unknown>> => {
    const { method, headers, body } = tc3Post(action, params);
    const url = `http://${String(headers["host"])}/`;
    const request = { method: method as "POST", url, headers: headers as Record<string, string>, body };
    return (JSON.parse((await mock.transport.send(request)).body) as { Response: Record<string, unknown> }).Response;
  };
  const { RegistryId } = await call("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  for (let read = 0; read < 2; read += 1) await call("DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  await call("CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
  const Targets = [{ Address, Headers: [{ Key: "X-Token", Values: ["abc"] }] }];
  const Trigger = { Name: "t", Targets, EventTypes: ["pushImage"], Condition: ".*", Enabled: true };
  await call("CreateWebhookTrigger", { RegistryId, Namespace: "team", Trigger });

  const image = { RegistryId: String(RegistryId), NamespaceName: "team", RepositoryName: "nginx", Tag: "v1" };
  await mock.pushImage(image);
  await mock.webhooks.drain();
  const { Logs } = await call("DescribeWebhookTriggerLog", { RegistryId, Namespace: "team" });
  const [log] = Logs as { Status: string; Detail: string }[];
  expect(log?.Status).toBe("finished");
  expect(came).toEqual([`abc ${log?.Detail}`]);

  await mock.close();
  expect(came).toHaveLength(1);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A mock with a trigger that calls its own admin API by an address, and what became of a call. */
async function callsItself(addressOf: (port: string) => string): Promise<{ tables: unknown; log: unknown }> {
  const mock = await createMock({ now: () => NOW_SECONDS * 1000, webhooks: { allowAnyHost: true, backOffMs: 0 } });
  const { port } = new URL(await mock.listen());
  const call = async (action: string, params: object): Promise<Record<string, unknown>> => {
    const { headers, body } = tc3Post(action, params);
    const request = { method: "POST", url: `http://${String(headers["host"])}/`, headers, body } as TransportRequest;
    return (JSON.parse((await mock.transport.send(request)).body) as { Response: Record<string, unknown> }).Response;
  };
  const { RegistryId } = await call("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  for (let read = 0; read < 2; read += 1) await call("DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  await call("CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
  const Targets = [{ Address: addressOf(port), Headers: [{ Key: "X-Tcrkit-Webhook", Values: [""] }] }];
  const Trigger = { Name: "t", Targets, EventTypes: ["pushImage"], Condition: ".*", Enabled: true };
  await call("CreateWebhookTrigger", { RegistryId, Namespace: "team", Trigger });
  await mock.pushImage({ RegistryId: String(RegistryId), NamespaceName: "team", RepositoryName: "a", Tag: "v1" });
  await mock.webhooks.drain();
  const { tables } = mock.snapshot() as unknown as { tables: Record<string, unknown[]> };
  await mock.close();
  return { tables: tables["instances"]?.length, log: tables["webhookLogs"]?.[0] };
}

it.each([
  "127.0.0.1",
  "127.9.9.9",
  "127.1",
  "2130706433",
  "localhost",
  "LOCALHOST.",
  "a.localhost",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "0.0.0.0",
  "[::]",
])("never calls a webhook at its own port by the name %s", async (name) => {
  const { tables, log } = await callsItself((port) => `http://${name}:${port}/_tcrkit/reset`);
  expect(tables).toBe(1);
  expect(log).toMatchObject({ status: "error", fault: "not sent: the address is the mock's own" });
});

it("takes no webhook of another mock", async () => {
  const other = await createMock({ seedExamples: true });
  const url = await other.listen();
  const { log } = await callsItself(() => `${url}/_tcrkit/reset`);
  expect(log).toMatchObject({ status: "error", fault: "answered with the status 403" });
  await other.close();
});

it("shows where it listens and no secret, however it is printed", async () => {
  const credentials = [{ secretId: "AKIDa", secretKey: "hidden-key", token: "hidden-token" }];
  const mock = await createMock({ credentials });
  const core = new Emulator({ credentials });
  expect(inspect(mock)).toBe('Mock {"listensOn":null}');
  const url = await mock.listen();
  expect(inspect({ mocks: [mock] }, { depth: 9 })).toContain(`Mock {"listensOn":"${url}"}`);
  expect(JSON.stringify(mock)).toBe(JSON.stringify({ listensOn: url }));
  const { credentials: _, ...members } = Object.getOwnPropertyDescriptors(mock);
  const whole = { depth: Number.POSITIVE_INFINITY, showHidden: true, customInspect: false };
  for (const printed of [
    inspect(core),
    JSON.stringify([core, { mock }]),
    inspect([mock, core], whole),
    inspect(members, whole),
    inspect([mock.transport, mock.clock, mock.faults, mock.requests, mock.diagnoses, core.tables], whole),
    format("%o %O %j %s", mock, core, mock, core),
  ]) {
    expect(printed).not.toContain("hidden");
  }
  expect(mock.credentials.secretKey).toBe("hidden-key");
  await mock.close();
});

describe("a closed mock", () => {
  const closed = new TypeError("the mock is closed");

  it("refuses requests and changes, and closes once", async () => {
    const mock = await createMock();
    const url = await mock.listen();
    const state = mock.snapshot();
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
    const { method, headers, body } = tc3Post("DescribeRegions");
    const request = { method, url: `${url}/`, headers, body } as TransportRequest;
    await expect(mock.transport.send(request)).rejects.toEqual(closed);
    await expect(mock.fetch(url)).rejects.toEqual(closed);
    await expect(mock.listen()).rejects.toEqual(closed);
    await expect(mock.populate({})).rejects.toEqual(closed);
    const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "a", Tag: "v1" };
    await expect(mock.pushImage(image)).rejects.toEqual(closed);
    const chart = { RegistryId: "tcr-1", NamespaceName: "team", ChartName: "a", ChartVersion: "1" };
    await expect(mock.uploadChart(chart)).rejects.toEqual(closed);
    expect(() => mock.reset()).toThrow(closed);
    expect(() => mock.restore(state)).toThrow(closed);
    expect(() => mock.clock.advance(1)).toThrow(closed);
    expect(() => mock.clock.set(1)).toThrow(closed);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("still tells what came and what it holds", async () => {
    const mock = await createMock({
      now: () => NOW_SECONDS * 1000,
      content: { Instances: [{ RegistryId: "tcr-one" }] },
    });
    const { method, headers, body } = tc3Post("DescribeRegions");
    await mock.transport.send({ method, url: `http://${headers["host"]}/`, headers, body } as TransportRequest);
    await mock.close();
    expect(mock.requestsOf("DescribeRegions")).toHaveLength(1);
    expect(JSON.stringify(mock.snapshot())).toContain("tcr-one");
    expect(JSON.stringify(mock)).toBe('{"listensOn":null}');
  });

  it("is what a scope leaves that has it by await using", async () => {
    let url = "";
    {
      await using mock = await createMock();
      url = await mock.listen();
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    }
    await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  });
});

it("gives the options of a client, which print no secret", async () => {
  const mock = await createMock({ credentials: [{ secretId: "AKIDa", secretKey: "hidden-key" }] });
  const { clientOptions } = mock;
  expect({ ...clientOptions }).toEqual({
    region: "ap-guangzhou",
    credentials: mock.credentials,
    transport: mock.transport,
  });
  expect(format("%o %O %j", clientOptions, clientOptions, clientOptions)).not.toContain("hidden");
  await mock.close();
});

it("calls webhooks by the platform's fetch, though its own stands in for it", async () => {
  const came: string[] = [];
  const server = createServer((request, response) => {
    came.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const mock = await createMock({
    content: { Instances: [{ RegistryId: "tcr-one", Namespaces: [{ NamespaceName: "team" }] }] },
  });
  onTestFinished(() => mock.close());
  vi.stubGlobal("fetch", mock.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const Targets = [{ Address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, Headers: [] }];
  const Trigger = { Name: "t", Targets, EventTypes: ["pushImage"], Condition: ".*", Enabled: true };
  const timestamp = Math.floor(Date.now() / 1000);
  const { headers, body } = tc3Post(
    "CreateWebhookTrigger",
    { RegistryId: "tcr-one", Namespace: "team", Trigger },
    { timestamp },
  );
  const answer = await fetch(`http://${headers["host"]}/`, {
    method: "POST",
    headers: headers as Record<string, string>,
    body: String(body),
  });
  expect(await answer.json()).not.toHaveProperty("Response.Error");
  await mock.pushImage({ RegistryId: "tcr-one", NamespaceName: "team", RepositoryName: "a", Tag: "v1" });
  await mock.webhooks.drain();
  expect(came).toEqual(["/hook"]);
});
