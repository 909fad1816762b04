import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { TcrClient } from "@tcrkit/client";
import type { operations } from "@tcrkit/client/operations";
import { createMock, type Mock } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const run = promisify(execFile);

type Send = (action: keyof typeof operations, input: object) => Promise<unknown>;

let mock: Mock;
let tcr: TcrClient;
let RegistryId = "";
/** The mock takes no capitals, which the manual's `someNs` has. */
const Namespace = "some-ns";

beforeAll(async () => {
  mock = await createMock({ webhooks: { deliver: async () => 200 } });
  await mock.listen();
  const { transport, credentials } = mock;
  tcr = new TcrClient({ transport, credentials, region: "ap-guangzhou", rateLimit: false });
  ({ RegistryId } = await tcr.createInstance({ RegistryName: "tools", RegistryType: "premium" }));
  await tcr.waitFor.instanceRunning({ RegistryIds: [RegistryId] }, { intervalMs: 0 });
  await tcr.createNamespace({ RegistryId, NamespaceName: Namespace, IsPublic: false });
  await tcr.manageExternalEndpoint({ RegistryId, Operation: "Create" });
  await tcr.waitFor.externalEndpointOpened({ RegistryId }, { intervalMs: 0 });
  // The one to which the example's index leads.
  await tcr.createMultipleSecurityPolicy({
    RegistryId,
    SecurityGroupPolicySet: ["10.0.1.0/24", "10.0.2.0/24"].map((CidrBlock) => ({ CidrBlock, Description: "stays" })),
  });
});
afterAll(() => mock.close());

const senders: readonly (readonly [name: string, Name: string, send: Send])[] = [
  ["the client", "one", (action, input) => (tcr.call as Send)(action, input)],
  ["the command line", "two", sendByCommandLine],
];

async function sendByCommandLine(action: string, input: object): Promise<unknown> {
  const { secretId, secretKey } = mock.credentials;
  const env = {
    PATH: process.env["PATH"],
    TENCENTCLOUD_SECRET_ID: secretId,
    TENCENTCLOUD_SECRET_KEY: secretKey,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TCR_ENDPOINT: mock.url,
  };
  const { stdout } = await run(process.execPath, [bin, action, "--cli-input-json", JSON.stringify(input)], { env });
  return JSON.parse(stdout);
}

describe.each(senders)("%s sends, and the mock takes", (_, Name, send) => {
  it("a part of a trigger: what is left out stays", async () => {
    const created = {
      Name,
      Targets: [{ Address: "http://httpbin.org/post", Headers: [] }],
      EventTypes: ["pushImage"],
      Condition: ".*",
      Enabled: true,
    };
    const { Trigger } = await tcr.createWebhookTrigger({ RegistryId, Namespace, Trigger: created });
    const example = inputOf("trigger/ModifyWebhookTrigger") as { readonly Trigger: object };
    await send("ModifyWebhookTrigger", {
      ...example,
      RegistryId,
      Namespace,
      Trigger: { ...example.Trigger, Id: Trigger.Id },
    });
    const { Triggers } = await tcr.describeWebhookTrigger({ RegistryId, Namespace });
    expect(Triggers.find(({ Id }) => Id === Trigger.Id)).toMatchObject({
      Name,
      Condition: ".*",
      Enabled: false,
      EventTypes: ["pullImage"],
      Targets: [{ Address: "abc.local" }],
    });
  });

  it("a policy's range beside an index: the range counts", async () => {
    const example = inputOf("access-control/DeleteSecurityPolicy") as { readonly CidrBlock: string };
    const before = await policies();
    await tcr.createSecurityPolicy({ RegistryId, CidrBlock: example.CidrBlock, Description: Name });
    await send("DeleteSecurityPolicy", { ...example, RegistryId });
    expect(await policies()).toEqual(before);
  });

  it("an account's days beside a time: the days count", async () => {
    const example = inputOf("custom-account/CreateServiceAccount");
    const input = { ...example, RegistryId, Name, ExpiresAt: 1 };
    const { ExpiresAt } = (await send("CreateServiceAccount", input)) as { readonly ExpiresAt: number };
    expect(ExpiresAt).toBeGreaterThan(mock.clock.now());
  });
});

async function policies() {
  const { SecurityPolicySet } = await tcr.describeSecurityPolicies({ RegistryId });
  return SecurityPolicySet?.map(({ CidrBlock }) => CidrBlock);
}

/** The input of an action's first example. */
function inputOf(action: string): object {
  const file = fileURLToPath(new URL(`../../spec/actions/${action}.json`, import.meta.url));
  return JSON.parse(readFileSync(file, "utf8")).examples[0].input;
}
