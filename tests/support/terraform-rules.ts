import type { Stack } from "./terraform-resources.js";
import { type Answer, type Resource, rowsOf, rowWith, until } from "./terraform-story.js";

/** A rule that keeps tags, found by its namespace; without `items` by one policy. */
export function retentionResource(stack: Stack, items?: readonly [Answer, Answer]): Resource {
  const { call, RegistryId, NamespaceName } = stack;
  const find = async () => {
    const answer = await call("tcr", "DescribeTagRetentionRules", { RegistryId, NamespaceName });
    return rowWith(answer, "RetentionPolicyList", { NamespaceName });
  };
  const namespaceId = async () => {
    const input = { RegistryId, NamespaceName, Limit: 200, Offset: 0 };
    const row = rowWith(await call("tcr", "DescribeNamespaces", input), "NamespaceList", { Name: NamespaceName });
    return row?.["NamespaceId"];
  };
  const [firstItem, secondItem] = items ?? [];
  return {
    type: `tencentcloud_tcr_tag_retention_rule ${items === undefined ? "" : "with filters"}`,
    first: {
      rules: items ? [] : [{ Key: "nDaysSinceLastPush", Value: 2 }],
      items: items ? [firstItem] : [],
      cron: "manual",
      off: false,
    },
    second: {
      rules: items ? [] : [{ Key: "nDaysSinceLastPush", Value: 5 }],
      items: items ? [secondItem] : [],
      cron: "daily",
      off: true,
    },
    create: async ({ rules, items: advanced, cron }) => {
      const [RetentionRule] = rules as Answer[];
      const kept = RetentionRule === undefined ? { AdvancedRuleItems: advanced } : { RetentionRule };
      const input = { RegistryId, NamespaceId: await namespaceId(), CronSetting: cron, ...kept };
      await call("tcr", "CreateTagRetentionRule", input);
    },
    read: async () => {
      const row = await find();
      return (
        row && {
          rules: rowsOf(row, "RetentionRuleList"),
          items: rowsOf(row, "AdvancedRuleItems"),
          cron: row["CronSetting"],
          off: row["Disabled"],
        }
      );
    },
    update: async ({ rules, items: advanced, cron, off }) => {
      const RetentionId = (await find())?.["RetentionId"];
      const rule = { RegistryId, RetentionId, NamespaceId: await namespaceId(), CronSetting: cron };
      const [RetentionRule] = rules as Answer[];
      const kept = RetentionRule === undefined ? { AdvancedRuleItems: advanced } : { RetentionRule };
      await call("tcr", "ModifyTagRetentionRule", { ...rule, ...kept });
      // What did not change is left out.
      await call("tcr", "ModifyTagRetentionRule", { ...rule, Disabled: off });
    },
    destroy: async () => {
      const RetentionId = (await find())?.["RetentionId"];
      await call("tcr", "DeleteTagRetentionRule", { RegistryId, RetentionId });
    },
  };
}

/** A rule that keeps tags from moving, found among all of the instance; with tags of its own. */
export function immutableRuleResource({ call, RegistryId, NamespaceName }: Stack): Resource {
  const find = async () => {
    const answer = await call("tcr", "DescribeImmutableTagRules", { RegistryId });
    return rowWith(answer, "Rules", { NsName: NamespaceName });
  };
  const ruleOf = (pattern: unknown) => ({
    ...{ RepositoryPattern: "**", TagPattern: pattern, Disabled: false },
    ...{ RepositoryDecoration: "repoMatches", TagDecoration: "matches" },
  });
  const ids = (RuleId: unknown) => [`${RegistryId}#${NamespaceName}#${RuleId}`];
  return {
    type: "tencentcloud_tcr_immutable_tag_rule",
    first: { pattern: "v*", tags: {} },
    second: { pattern: "r*", tags: { team: "one" } },
    create: async ({ pattern }) => {
      await call("tcr", "CreateImmutableTagRules", { RegistryId, NamespaceName, Rule: ruleOf(pattern) });
    },
    read: async () => {
      const row = await find();
      return row && { pattern: row["TagPattern"], tags: await resourceTags(call, "instance", ids(row["RuleId"])) };
    },
    update: async ({ pattern, tags }) => {
      const RuleId = (await find())?.["RuleId"];
      await call("tcr", "ModifyImmutableTagRules", { RegistryId, NamespaceName, RuleId, Rule: ruleOf(pattern) });
      await putTags(call, "instance", String(ids(RuleId)[0]), tags as Answer);
    },
    destroy: async () => {
      await call("tcr", "DeleteImmutableTagRules", { RegistryId, NamespaceName, RuleId: (await find())?.["RuleId"] });
    },
  };
}

/** A webhook, whose tags the provider asks for as those of a repository. */
export function webhookResource({ call, draw, RegistryId, NamespaceName: Namespace }: Stack): Resource {
  const Name = draw("hook-");
  const find = async () =>
    rowWith(await call("tcr", "DescribeWebhookTrigger", { RegistryId, Namespace }), "Triggers", { Name });
  const triggerOf = (description: unknown) => ({
    ...{ Name, EventTypes: ["pushImage"], Condition: ".*", Enabled: true, Description: description, NamespaceId: 1 },
    Targets: [{ Address: "http://127.0.0.1:9/post", Headers: [{ Key: "X-Custom-Header", Values: ["a"] }] }],
  });
  return {
    type: "tencentcloud_tcr_webhook_trigger",
    first: { description: "example", condition: ".*", namespace: Namespace, tags: {} },
    second: { description: "changed", condition: ".*", namespace: Namespace, tags: {} },
    create: async ({ description }) => {
      await call("tcr", "CreateWebhookTrigger", { RegistryId, Namespace, Trigger: triggerOf(description) });
    },
    read: async () => {
      const row = await find();
      const ids = [`${RegistryId}#${Namespace}#${row?.["Id"]}`];
      return (
        row && {
          description: row["Description"],
          condition: row["Condition"],
          namespace: row["NamespaceName"],
          tags: await resourceTags(call, "repository", ids),
        }
      );
    },
    update: async ({ description }) => {
      const Trigger = { ...triggerOf(description), Id: (await find())?.["Id"] };
      await call("tcr", "ModifyWebhookTrigger", { RegistryId, Namespace, Trigger });
    },
    destroy: async () => {
      await call("tcr", "DeleteWebhookTrigger", { RegistryId, Namespace, Id: (await find())?.["Id"] });
    },
  };
}

/** A rule that copies to another instance, found by its name. */
export function replicationResource(stack: Stack, DestinationRegistryId: string): Resource {
  const { call, draw, RegistryId: SourceRegistryId, NamespaceName } = stack;
  const RuleName = draw("rule-");
  const find = async () => {
    const answer = await call("tcr", "DescribeReplicationPolicies", { RegistryId: SourceRegistryId });
    return rowWith(answer, "ReplicationPolicyInfoList", { Name: RuleName });
  };
  const filters = [
    { Type: "name", Value: `${NamespaceName}/**` },
    { Type: "tag", Value: "" },
    { Type: "resource", Value: "" },
  ];
  return {
    type: "tencentcloud_tcr_replication",
    first: { description: "first", override: true, filters },
    second: { description: "second", override: false, filters: [{ Type: "tag", Value: "v*" }] },
    create: async ({ description, override }) => {
      const Rule = { Name: RuleName, DestNamespace: "", Override: override, Filters: filters, Deletion: false };
      const input = { SourceRegistryId, DestinationRegistryId, DestinationRegionId: 1, Description: description };
      const PeerReplicationOption = { PeerRegistryUin: "", PeerRegistryToken: "", EnablePeerReplication: false };
      await call("tcr", "ManageReplication", { ...input, Rule, PeerReplicationOption });
    },
    read: async () => {
      const row = await find();
      return row && { description: row["Description"], override: row["Override"], filters: rowsOf(row, "Filters") };
    },
    update: async ({ description, override, filters: Filters }) => {
      const Rule = { DestNamespace: "", Override: override, Filters, Deletion: false };
      await call("tcr", "ModifyReplication", { SourceRegistryId, RuleName, Rule, Description: description });
    },
    destroy: async () => void (await call("tcr", "DeleteReplicationRule", { SourceRegistryId, RuleName })),
  };
}

/** A long-term token. */
export function tokenResource({ call, RegistryId }: Stack): Resource {
  let TokenId: unknown;
  return {
    type: "tencentcloud_tcr_token",
    first: { description: "example", enabled: true },
    second: { description: "example", enabled: false },
    create: async ({ description }) => {
      const input = { RegistryId, TokenType: "longterm", Desc: description };
      TokenId = (await call("tcr", "CreateInstanceToken", input))["TokenId"];
    },
    read: async () => {
      const answer = await call("tcr", "DescribeInstanceToken", { RegistryId, Limit: 200, Offset: 0 });
      const row = rowWith(answer, "Tokens", { Id: TokenId as string });
      return row && { description: row["Desc"], enabled: row["Enabled"] };
    },
    update: async ({ enabled }) =>
      void (await call("tcr", "ModifyInstanceToken", { RegistryId, TokenId, Enable: enabled, ModifyFlag: 2 })),
    destroy: async () => void (await call("tcr", "DeleteInstanceToken", { RegistryId, TokenId })),
  };
}

/** A service account, with its password and its tags. */
export function serviceAccountResource({ call, draw, RegistryId, NamespaceName }: Stack): Resource {
  const Name = draw("robot-");
  const Permissions = [{ Resource: NamespaceName, Actions: ["tcr:PushRepository", "tcr:PullRepository"] }];
  return {
    type: "tencentcloud_tcr_service_account",
    first: { description: "example", off: false, tags: {} },
    second: { description: "another", off: true, tags: { env: "test" } },
    create: async ({ description, off }) => {
      const input = { RegistryId, Name, Permissions, Description: description, Duration: 10, Disable: off };
      await call("tcr", "CreateServiceAccount", input);
      await call("tcr", "ModifyServiceAccountPassword", { RegistryId, Name, Random: false, Password: "Password123" });
    },
    read: async () => {
      const row = rowWith(await call("tcr", "DescribeServiceAccounts", { RegistryId }), "ServiceAccounts", {
        Name: `tcr$${Name}`,
      });
      const tags = await resourceTags(call, "instance", [`${RegistryId}#${Name}`]);
      return row && { description: row["Description"], off: row["Disable"], tags };
    },
    update: async ({ description, off, tags }) => {
      const input = {
        RegistryId,
        Name: `tcr$${Name}`,
        Permissions,
        Description: description,
        Duration: 10,
        Disable: off,
      };
      await call("tcr", "ModifyServiceAccount", input);
      await putTags(call, "instance", `${RegistryId}#${Name}`, tags as Answer);
    },
    destroy: async () => void (await call("tcr", "DeleteServiceAccount", { RegistryId, Name: `tcr$${Name}` })),
  };
}

/** A domain, which the provider waits for. */
export function customDomainResource({ call, draw, RegistryId }: Stack): Resource {
  const DomainName = `${draw("www")}.example.com`;
  const list = () => call("tcr", "DescribeInstanceCustomizedDomain", { RegistryId });
  const ids = [`${RegistryId}#${DomainName}`];
  return {
    type: "tencentcloud_tcr_customized_domain",
    first: { certificate: "cert1", tags: {} },
    second: { certificate: "cert1", tags: { env: "test" } },
    create: async ({ certificate }) => {
      await call("tcr", "CreateInstanceCustomizedDomain", { RegistryId, DomainName, CertificateId: certificate });
      await until(list, (answer) => rowWith(answer, "DomainInfoList", { DomainName, Status: "SUCCESS" }) !== undefined);
    },
    read: async () => {
      const row = rowWith(await list(), "DomainInfoList", { DomainName });
      return row && { certificate: row["CertId"], tags: await resourceTags(call, "instance", ids) };
    },
    update: async ({ tags }) => putTags(call, "instance", String(ids[0]), tags as Answer),
    destroy: async () => {
      await call("tcr", "DeleteInstanceCustomizedDomain", { RegistryId, DomainName });
      await until(list, (answer) => rowWith(answer, "DomainInfoList", { DomainName }) === undefined);
    },
  };
}

async function putTags(call: Stack["call"], prefix: string, id: string, tags: Answer): Promise<void> {
  const ReplaceTags = Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
  await call("tag", "ModifyResourceTags", { Resource: `qcs::tcr:ap-guangzhou:uin/:${prefix}/${id}`, ReplaceTags });
}

async function resourceTags(
  call: Stack["call"],
  ResourcePrefix: string,
  ResourceIds: readonly string[],
): Promise<Answer> {
  const input = {
    ServiceType: "tcr",
    ResourcePrefix,
    ResourceIds,
    ResourceRegion: "ap-guangzhou",
    Offset: 0,
    Limit: 20,
  };
  const { Tags, TotalCount } = await call("tag", "DescribeResourceTagsByResourceIds", input);
  const rows = (Tags ?? []) as Answer[];
  if (rows.length !== TotalCount) throw new Error(`${rows.length} tags are listed, and ${String(TotalCount)} counted`);
  return Object.fromEntries(rows.map(({ TagKey, TagValue }) => [TagKey, TagValue]));
}
