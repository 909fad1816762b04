import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { format, inspect } from "node:util";
import { expect, it } from "vitest";
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
  await mock.pushImage(image);
  await mock.webhooks.drain();
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
