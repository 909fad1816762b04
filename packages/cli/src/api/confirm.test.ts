import { describe, expect, it } from "vitest";
import { everyCommand } from "../../test/operations.js";
import { type Answer, type SeenRequest, tcr } from "../../test/terminal.js";

const deleteNamespace = ["delete-namespace", "--registry-id", "tcr-1", "--namespace-name", "team"];
const question = [
  "DeleteNamespace in ap-guangzhou: RegistryId tcr-1, NamespaceName team",
  "It holds: repositories 3",
  "What is lost: The namespace with its settings and rules.",
  "This cannot be undone. Go on? [y/N] ",
];

/** What a look shows; whatever else is asked for is done. */
const seen: Readonly<Record<string, object>> = {
  DescribeInstances: {
    TotalCount: 1,
    Registries: [{ RegistryName: "tools", RegistryType: "premium", Status: "Running", DeletionProtection: false }],
  },
  DescribeNamespaces: { TotalCount: 12 },
  DescribeRepositories: { TotalCount: 3 },
  DescribeInstanceCustomizedDomain: {
    TotalCount: 1,
    DomainInfoList: [{ DomainName: "hub.example", CertId: "cert-1", Status: "SUCCESS" }],
  },
  DescribeImages: { TotalCount: 40, ImageInfoList: [{ Digest: "sha256:1", Size: 5_000, UpdateTime: "2024-01-01" }] },
  DescribeServiceAccounts: {
    TotalCount: 2,
    ServiceAccounts: [
      { Name: "tcr$ci-2", Description: "another" },
      {
        Name: "tcr$ci",
        Description: "builds",
        Disable: false,
        ExpiresAt: Date.UTC(2025, 0, 1),
        Permissions: [{ Resource: "team", Actions: ["tcr:PullRepository", "tcr:PushRepository"] }],
      },
    ],
  },
  DescribeInstanceToken: {
    TotalCount: 2,
    Tokens: [
      { Id: "t-1", Desc: "" },
      { Id: "t-2", Desc: "cluster", Enabled: true, CreatedAt: "2023-01-01T00:00:00Z", ExpiredAt: Date.UTC(2033, 0, 1) },
    ],
  },
  DescribeExternalEndpointStatus: { Status: "Opened", Reason: "" },
  DescribeSecurityPolicies: {
    SecurityPolicySet: [
      { PolicyIndex: 0, Description: "office", CidrBlock: "10.0.0.0/24", PolicyVersion: "1" },
      { PolicyIndex: 1, Description: "home", CidrBlock: "10.0.1.0/24", PolicyVersion: "1" },
    ],
  },
  DescribeInternalEndpoints: {
    TotalCount: 2,
    AccessVpcSet: [
      { VpcId: "vpc-1", SubnetId: "subnet-1", Status: "Running", AccessIp: "10.0.0.4" },
      { VpcId: "vpc-1", SubnetId: "subnet-2", Status: "Running", AccessIp: "10.0.0.5" },
    ],
  },
  DescribeImageAccelerateService: { Status: "Completed", CFSVIP: "10.0.0.6", IsEnable: true },
  DescribeReplicationInstances: {
    TotalCount: 1,
    ReplicationRegistries: [
      {
        ReplicationRegistryId: "tcr-1-9",
        ReplicationRegionName: "ap-singapore",
        Status: "Running",
        CreatedAt: "2023-01-01T00:00:00Z",
      },
    ],
  },
  DescribeReplicationInstanceSyncStatus: { ReplicationStatus: "Succeed", ReplicationTime: "2024-01-01T00:00:00Z" },
  DescribeImmutableTagRules: {
    Total: 2,
    EmptyNs: ["other"],
    Rules: [
      { NsName: "other", RuleId: 5, RepositoryPattern: "**" },
      {
        NsName: "team",
        RuleId: 5,
        RepositoryPattern: "web*",
        RepositoryDecoration: "repoMatches",
        TagPattern: "v*",
        TagDecoration: "matches",
        Disabled: true,
      },
    ],
  },
  DescribeTagRetentionRules: {
    TotalCount: 1,
    RetentionPolicyList: [
      {
        RetentionId: 5,
        NamespaceName: "team",
        RetentionRuleList: [{ Key: "latestPushedK", Value: 10 }],
        CronSetting: "daily",
        Disabled: false,
      },
    ],
  },
  DescribeTagRetentionExecution: { TotalCount: 7 },
  DescribeWebhookTrigger: {
    TotalCount: 1,
    Triggers: [
      {
        Id: 5,
        Name: "on-push",
        Description: "",
        Enabled: true,
        EventTypes: ["pushImage", "deleteImage"],
        Condition: ".*",
        Targets: [{ Address: "https://ci.example/hook", Headers: [{ Key: "Authorization", Values: ["secret"] }] }],
      },
    ],
  },
  DescribeWebhookTriggerLog: { TotalCount: 12 },
};
const answers: Answer[] = [
  (action) => ({ status: 200, body: JSON.stringify({ Response: { ...seen[action], RequestId: "request-1" } }) }),
];

const writes = (requests: readonly SeenRequest[]) =>
  requests.filter(({ action = "" }) => !action.startsWith("Describe"));

const deletePolicy = ["delete-security-policy", "--registry-id", "tcr-1"];
const runRetention = ["create-tag-retention-execution", "--registry-id", "tcr-1", "--retention-id", "5"];

describe("a command that destroys", () => {
  it.each([["y"], ["Yes"]])("asks on a terminal, and goes on after %s", async (typed) => {
    const { exitCode, stderr, requests } = await tcr(deleteNamespace, { isTTY: true, typed: [typed], answers });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [...question, "DeleteNamespace is done. RequestId request-1"],
    });
    expect(writes(requests)).toHaveLength(1);
  });

  it.each([[""], ["n"], ["yesterday"]])("sends nothing after %j", async (typed) => {
    const { requests, ...transcript } = await tcr(deleteNamespace, { isTTY: true, typed: [typed], answers });
    expect(transcript).toEqual({
      exitCode: 5,
      stdout: [],
      stderr: [...question, "Error: you said no: nothing was sent."],
    });
    expect(writes(requests)).toEqual([]);
  });

  it("does not ask with --yes", async () => {
    const { stderr, requests } = await tcr([...deleteNamespace, "--yes"], { isTTY: true, typed: [] });
    expect(stderr).toEqual(["DeleteNamespace is done. RequestId request-1"]);
    expect(requests).toHaveLength(1);
  });

  it("does not ask where nobody can be asked", async () => {
    expect((await tcr(deleteNamespace)).requests).toHaveLength(1);
  });

  it.each([
    ["what the server only tries", ["delete-instance", "--registry-id", "tcr-1", "--dry-run"]],
    ["a retention run that only tries", [...runRetention, "--dry-run"]],
    ["what creates", ["manage-external-endpoint", "--registry-id", "tcr-1", "--operation", "Create"]],
    ["what reads", ["describe-instances"]],
    ["what is only printed", [...deleteNamespace, "--print-request", "curl"]],
  ])("is not %s", async (_, argv) => {
    expect((await tcr(argv, { isTTY: true, typed: [] })).stderr.join()).not.toContain("[y/N]");
  });

  it.each([
    [
      "deletes an image",
      [
        "delete-image",
        "--registry-id",
        "tcr-1",
        "--repository-name",
        "web",
        "--image-version",
        "v1",
        "--namespace-name",
        "team",
      ],
      "DeleteImage in ap-guangzhou: RegistryId tcr-1, RepositoryName web, ImageVersion v1, NamespaceName team",
      [
        "It is: Digest sha256:1, Size 5.0 KB, UpdateTime 2024-01-01",
        "What is lost: The tag, and the image if no other tag names it.",
      ],
    ],
    [
      "deletes an instance",
      ["delete-instance", "--registry-id", "tcr-1"],
      "DeleteInstance in ap-guangzhou: RegistryId tcr-1",
      [
        "It is: RegistryName tools, RegistryType premium, Status Running, DeletionProtection false",
        "It holds: namespaces 12, repositories 3, custom domains 1",
        "What is lost: The instance with all that it holds, on request its bucket too. The storage bucket stays.",
      ],
    ],
    [
      "deletes an instance with its bucket",
      ["delete-instance", "--registry-id", "tcr-1", "--delete-bucket"],
      "DeleteInstance in ap-guangzhou: RegistryId tcr-1, DeleteBucket true",
      [
        "It is: RegistryName tools, RegistryType premium, Status Running, DeletionProtection false",
        "It holds: namespaces 12, repositories 3, custom domains 1",
        "What is lost: The instance with all that it holds, on request its bucket too. The storage bucket is deleted, too.",
      ],
    ],
    [
      "deletes a service account",
      ["delete-service-account", "--registry-id", "tcr-1", "--name", "ci"],
      "DeleteServiceAccount in ap-guangzhou: RegistryId tcr-1, Name ci",
      [
        "It is: Description builds, Disable false, ExpiresAt 2025-01-01 08:00 +08:00, Permissions [{Resource=team, Actions=[tcr:PullRepository, tcr:PushRepository]}]",
        "What is lost: The account with its permissions: its password logs in no more.",
      ],
    ],
    [
      "deletes a service account by the name that it logs in with",
      ["delete-service-account", "--registry-id", "tcr-1", "--name", "tcr$ci-2"],
      "DeleteServiceAccount in ap-guangzhou: RegistryId tcr-1, Name tcr$ci-2",
      ["It is: Description another", "What is lost: The account with its permissions: its password logs in no more."],
    ],
    [
      "deletes a long-term token",
      ["delete-instance-token", "--registry-id", "tcr-1", "--token-id", "t-2"],
      "DeleteInstanceToken in ap-guangzhou: RegistryId tcr-1, TokenId t-2",
      [
        "It is: Desc cluster, Enabled true, CreatedAt 2023-01-01 08:00 +08:00, ExpiredAt 2033-01-01 08:00 +08:00",
        "What is lost: The token: it logs in no more.",
      ],
    ],
    [
      "deletes a custom domain",
      ["delete-instance-customized-domain", "--registry-id", "tcr-1", "--domain-name", "hub.example"],
      "DeleteInstanceCustomizedDomain in ap-guangzhou: RegistryId tcr-1, DomainName hub.example",
      ["It is: CertId cert-1, Status SUCCESS", "What is lost: The domain: the instance is reached under it no more."],
    ],
    [
      "deletes the image acceleration",
      ["delete-image-accelerate-service", "--registry-id", "tcr-1"],
      "DeleteImageAccelerateService in ap-guangzhou: RegistryId tcr-1",
      [
        "It is: Status Completed, CFSVIP 10.0.0.6, IsEnable true",
        "What is lost: The image acceleration of the instance.",
      ],
    ],
    [
      "deletes a replica",
      [
        "delete-replication-instance",
        "--registry-id=tcr-1",
        "--replication-registry-id=tcr-1-9",
        "--replication-region-id=9",
      ],
      "DeleteReplicationInstance in ap-guangzhou: RegistryId tcr-1, ReplicationRegistryId tcr-1-9, ReplicationRegionId 9",
      [
        "It is: ReplicationRegionName ap-singapore, Status Running, CreatedAt 2023-01-01 08:00 +08:00, ReplicationStatus Succeed, ReplicationTime 2024-01-01 08:00 +08:00",
        "What is lost: The replica with what it holds; the master stays.",
      ],
    ],
    [
      "deletes a webhook trigger",
      ["delete-webhook-trigger", "--registry-id", "tcr-1", "--namespace", "team", "--id", "5"],
      "DeleteWebhookTrigger in ap-guangzhou: RegistryId tcr-1, Namespace team, Id 5",
      [
        "It is: Name on-push, Enabled true, EventTypes [pushImage, deleteImage], Condition .*, Targets.Address [https://ci.example/hook]",
        "It holds: logged calls 12",
        "What is lost: The trigger with the log of its calls.",
      ],
    ],
    [
      "deletes an immutability rule",
      ["delete-immutable-tag-rules", "--registry-id", "tcr-1", "--namespace-name", "team", "--rule-id", "5"],
      "DeleteImmutableTagRules in ap-guangzhou: RegistryId tcr-1, NamespaceName team, RuleId 5",
      [
        "It is: RepositoryDecoration repoMatches, RepositoryPattern web*, TagDecoration matches, TagPattern v*, Disabled true",
        "What is lost: The rule: tags that it protects may be overwritten and deleted.",
      ],
    ],
    [
      "deletes a retention rule",
      ["delete-tag-retention-rule", "--registry-id", "tcr-1", "--retention-id", "5"],
      "DeleteTagRetentionRule in ap-guangzhou: RegistryId tcr-1, RetentionId 5",
      [
        "It is: NamespaceName team, RetentionRuleList [latestPushedK=10], CronSetting daily, Disabled false",
        "It holds: runs 7",
        "What is lost: The rule with the list of its runs.",
      ],
    ],
    [
      "runs a retention rule",
      runRetention,
      "CreateTagRetentionExecution in ap-guangzhou: RegistryId tcr-1, RetentionId 5",
      [
        "It is: NamespaceName team, RetentionRuleList [latestPushedK=10], CronSetting daily, Disabled false",
        "What is lost: Every tag that the rule does not keep.",
      ],
    ],
    [
      "runs a retention rule, and says so",
      [...runRetention, "--no-dry-run"],
      "CreateTagRetentionExecution in ap-guangzhou: RegistryId tcr-1, RetentionId 5, DryRun false",
      [
        "It is: NamespaceName team, RetentionRuleList [latestPushedK=10], CronSetting daily, Disabled false",
        "What is lost: Every tag that the rule does not keep.",
      ],
    ],
    [
      "deletes an entry of the allowlist by its range",
      [...deletePolicy, "--cidr-block", "10.0.0.0/24"],
      "DeleteSecurityPolicy in ap-guangzhou: RegistryId tcr-1, CidrBlock 10.0.0.0/24",
      [
        "It is: CidrBlock 10.0.0.0/24, Description office",
        "What is lost: The policy: addresses that it lets in reach the instance no more.",
      ],
    ],
    [
      "deletes an entry of the allowlist by its index",
      [...deletePolicy, "--policy-index", "1", "--policy-version", "1"],
      "DeleteSecurityPolicy in ap-guangzhou: RegistryId tcr-1, PolicyIndex 1, PolicyVersion 1",
      [
        "It is: CidrBlock 10.0.1.0/24, Description home",
        "What is lost: The policy: addresses that it lets in reach the instance no more.",
      ],
    ],
    [
      "closes the public access",
      ["manage-external-endpoint", "--registry-id", "tcr-1", "--operation", "Delete"],
      "ManageExternalEndpoint in ap-guangzhou: RegistryId tcr-1, Operation Delete",
      [
        "It is: Status Opened",
        "It holds: allowlist entries 2",
        "What is lost: The public access to the instance, with its allowlist.",
      ],
    ],
    [
      "closes the private access from a subnet",
      [
        "manage-internal-endpoint",
        "--registry-id=tcr-1",
        "--operation=Delete",
        "--vpc-id=vpc-1",
        "--subnet-id=subnet-2",
      ],
      "ManageInternalEndpoint in ap-guangzhou: RegistryId tcr-1, Operation Delete, VpcId vpc-1, SubnetId subnet-2",
      ["It is: Status Running, AccessIp 10.0.0.5", "What is lost: The access to the instance from the subnet."],
    ],
  ])("is one that %s", async (_, argv, call, loses) => {
    const { requests, ...transcript } = await tcr(argv, { isTTY: true, columns: 200, typed: ["n"], answers });
    expect(transcript).toEqual({
      exitCode: 5,
      stdout: [],
      stderr: [call, ...loses, "This cannot be undone. Go on? [y/N] ", "Error: you said no: nothing was sent."],
    });
    expect(writes(requests)).toEqual([]);
  });

  it("asks all the same where nothing of it may be seen, and says so", async () => {
    const refused = { Error: { Code: "UnauthorizedOperation", Message: "you are not authorized" } };
    expect(await tcr(deleteNamespace, { isTTY: true, typed: ["n"], answers: [refused] })).toMatchObject({
      exitCode: 5,
      stderr: [
        question[0],
        "Not seen: repositories: UnauthorizedOperation: you are not authorized",
        ...question.slice(2),
        "Error: you said no: nothing was sent.",
      ],
    });
  });

  it("finds what it deletes on whatever page of its list", async () => {
    const account = (index: number) => ({ Name: `tcr$robot-${index}`, Description: `number ${index}` });
    const page: Answer = (_, { Offset = 0, Limit }) => ({
      status: 200,
      body: JSON.stringify({
        Response: {
          TotalCount: 250,
          ServiceAccounts: Array.from({ length: Number(Limit) }, (_, index) => account(Number(Offset) + index)),
          RequestId: "request-1",
        },
      }),
    });
    const argv = ["delete-service-account", "--registry-id", "tcr-1", "--name", "robot-120"];
    const { stderr, requests } = await tcr(argv, { isTTY: true, typed: ["n"], answers: [page] });
    expect(stderr[1]).toBe("It is: Description number 120");
    expect(requests.map(({ input }) => input)).toEqual([
      { RegistryId: "tcr-1", EmbedPermission: true, Offset: 0, Limit: 100 },
      { RegistryId: "tcr-1", EmbedPermission: true, Offset: 100, Limit: 100 },
    ]);
  });

  it.each([
    ["an id", ["delete-instance-token", "--registry-id", "tcr-1", "--token-id", "t-3"], "DescribeInstanceToken"],
    [
      "two names of an entry that disagree",
      [...deletePolicy, "--cidr-block=10.0.0.0/24", "--policy-index=1", "--policy-version=1"],
      "DescribeSecurityPolicies",
    ],
  ])("says where no list has %s, and shows nothing else in its place", async (_, argv, action) => {
    const { stderr } = await tcr(argv, { isTTY: true, columns: 200, typed: ["n"], answers });
    expect(stderr).toContain(`Not seen: ${action}: the answer does not have it`);
    expect(stderr.join()).not.toContain("It is");
  });

  it("counts the rows of an answer that has null for none", async () => {
    const empty = { Status: "Closed", SecurityPolicySet: null };
    const argv = ["manage-external-endpoint", "--registry-id", "tcr-1", "--operation", "Delete"];
    const { stderr } = await tcr(argv, { isTTY: true, typed: ["n"], answers: [empty] });
    expect(stderr.slice(1, 3)).toEqual(["It is: Status Closed", "It holds: allowlist entries 0"]);
  });

  it("is stopped by Ctrl-C while it looks for it", async () => {
    const argv = ["delete-instance-token", "--registry-id", "tcr-1", "--token-id", "t-3"];
    const stopped = await tcr(argv, { isTTY: true, typed: ["y"], answers: ["interrupt"] });
    expect(stopped).toMatchObject({ exitCode: 130, stderr: ["Interrupted."] });
    expect(writes(stopped.requests)).toEqual([]);
  });

  it("is every one that deletes, as the spec says", () => {
    const deleting = everyCommand.filter(([, { operation }]) => operation.kind === "delete");
    expect(deleting.filter(([, { command }]) => command.destructive === undefined).map(([name]) => name)).toEqual([]);
  });
});
