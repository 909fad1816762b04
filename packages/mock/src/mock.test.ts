import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { NOW_SECONDS, tc3Post } from "../test/requests.js";
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
