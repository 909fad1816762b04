import { TcrClient } from "@tcrkit/client";
import { createMock, type Mock } from "@tcrkit/mock";

/** A mock with an instance that has something in most lists, and a client of it. `prefix` begins every name that it holds. */
export async function createFilledMock(prefix: string): Promise<{ readonly mock: Mock; readonly client: TcrClient }> {
  const mock = await createMock({ seed: prefix });
  const { transport, credentials } = mock;
  const client = new TcrClient({
    region: "ap-guangzhou",
    transport,
    credentials,
    validation: false,
    rateLimit: false,
    retry: false,
  });
  await fill(client, mock, prefix);
  return { mock, client };
}

async function fill(client: TcrClient, mock: Mock, prefix: string): Promise<void> {
  const { RegistryId } = await client.createInstance({ RegistryName: `${prefix}-name`, RegistryType: "premium" });
  await client.waitFor.instanceRunning({ RegistryIds: [RegistryId] }, { intervalMs: 1 });
  const [NamespaceName, ...others] = ["a", "b", "c"].map((letter) => `${prefix}-${letter}`);
  if (NamespaceName === undefined) return;
  for (const name of [NamespaceName, ...others]) {
    await client.createNamespace({ RegistryId, NamespaceName: name, IsPublic: false });
  }
  for (const Tag of ["v1", "v2", "v3", "v4"]) {
    await mock.pushImage({ RegistryId, NamespaceName, RepositoryName: `${prefix}-repo`, Tag });
  }
  for (const Desc of ["1", "2", "3"].map((digit) => `${prefix}-${digit}`)) {
    await client.createInstanceToken({ RegistryId, TokenType: "longterm", Desc });
  }
  const Permissions = [{ Resource: NamespaceName, Actions: ["tcr:PullRepository"] }];
  await client.createServiceAccount({ RegistryId, Name: `${prefix}-robot`, Permissions });
  await client.createMultipleSecurityPolicy({ RegistryId, SecurityGroupPolicySet: [{ CidrBlock: "10.0.0.0/8" }] });
  const RetentionRule = { Key: "latestPushedK", Value: 9 };
  await client.createTagRetentionRule({ RegistryId, NamespaceId: 1, RetentionRule, CronSetting: "manual" });
  await client.createTagRetentionExecution({ RegistryId, RetentionId: 1, DryRun: true });
  await client.createReplicationInstance({ RegistryId, ReplicationRegionName: "ap-tokyo" });
}
