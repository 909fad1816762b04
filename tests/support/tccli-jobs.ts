/** A command line of the official tool, as its users write it behind `tccli`. */
export interface TccliJob {
  readonly name: string;
  /** `{registry}` stands for what an earlier job kept; in files too. */
  readonly words: readonly string[];
  /** Files that the line names, by their names in the current folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Tags that somebody pushes to team/web before. */
  readonly pushed?: readonly string[];
  /** Where in the answer stands what later jobs need, by what they call it. */
  readonly keep?: Readonly<Record<string, string>>;
  /** The members of the answer, but for `RequestId`. */
  readonly answers: readonly string[];
}

const at = ["--RegistryId", "{registry}"];
const inNamespace = [...at, "--NamespaceName", "team"];
const inRepository = [...inNamespace, "--RepositoryName", "web"];

/** What users of the official tool do every day, in an order in which each finds what it needs. */
export const tccliJobs: readonly TccliJob[] = [
  {
    name: "create an instance, with unfolded tags, and wait for it",
    words: [
      ...["tcr", "CreateInstance", "--cli-unfold-argument", "--RegistryName", "tccli-jobs", "--RegistryType", "basic"],
      ...["--TagSpecification.ResourceType", "instance"],
      ...["--TagSpecification.Tags.0.Key", "team", "--TagSpecification.Tags.0.Value", "web"],
    ],
    keep: { registry: "RegistryId" },
    answers: ["RegistryId"],
  },
  {
    name: "wait for a status by --waiter",
    words: [
      ...["tcr", "DescribeInstanceStatus", "--RegistryIds", '["{registry}"]'],
      ...["--waiter", "{'expr':'RegistryStatusSet[0].Status','to':'Running','timeout':60,'interval':0.1}"],
    ],
    answers: ["RegistryStatusSet"],
  },
  {
    name: "list instances with a filter of JSON",
    words: [
      "tcr",
      "DescribeInstances",
      "--Filters",
      '[{"Name":"RegistryName","Values":["tccli-jobs"]}]',
      "--Limit",
      "5",
    ],
    answers: ["Registries", "TotalCount"],
  },
  {
    name: "list instances with unfolded filters",
    words: [
      ...["tcr", "DescribeInstances", "--cli-unfold-argument"],
      ...["--Filters.0.Name", "RegistryName", "--Filters.0.Values", "a", "b"],
    ],
    answers: ["Registries", "TotalCount"],
  },
  {
    name: "create a namespace",
    words: ["tcr", "CreateNamespace", ...inNamespace, "--IsPublic", "False"],
    answers: [],
  },
  {
    name: "list namespaces with unfolded filters",
    words: [
      ...["tcr", "DescribeNamespaces", "--cli-unfold-argument", ...at],
      ...["--Filters.0.Name", "NamespaceName", "--Filters.0.Values", "team"],
    ],
    keep: { namespace: "NamespaceList.0.NamespaceId" },
    answers: ["NamespaceList", "TotalCount"],
  },
  {
    name: "create a repository from a file",
    // All of it in the file: beside one, the official tool takes no member as an argument.
    words: ["tcr", "CreateRepository", "--cli-input-json", "file://repository.json"],
    files: {
      "repository.json": JSON.stringify({ RegistryId: "{registry}", NamespaceName: "team", RepositoryName: "web" }),
    },
    answers: [],
  },
  {
    name: "list repositories",
    words: ["tcr", "DescribeRepositories", ...inNamespace, "--Offset", "1", "--Limit", "10"],
    answers: ["RepositoryList", "TotalCount"],
  },
  {
    name: "list images by a part of their tag",
    words: ["tcr", "DescribeImages", ...inRepository, "--ImageVersion", "v1", "--ExactMatch", "False"],
    pushed: ["v1.0", "v1.1", "old"],
    answers: ["ImageInfoList", "TotalCount"],
  },
  {
    name: "delete an image",
    words: ["tcr", "DeleteImage", ...inRepository, "--ImageVersion", "old"],
    answers: [],
  },
  {
    name: "list the images that are left",
    words: ["tcr", "DescribeImages", ...inRepository, "--Offset", "1", "--Limit", "2"],
    answers: ["ImageInfoList", "TotalCount"],
  },
  {
    name: "list replicas",
    words: ["tcr", "DescribeReplicationInstances", ...at, "--Limit", "10", "--Offset", "0"],
    answers: ["ReplicationRegistries", "TotalCount"],
  },
  {
    name: "make a trigger with unfolded targets",
    words: [
      ...["tcr", "CreateWebhookTrigger", "--cli-unfold-argument", ...at, "--Namespace", "team"],
      ...["--Trigger.Name", "told", "--Trigger.Targets.0.Address", "http://127.0.0.1:9/hook"],
      ...[
        "--Trigger.EventTypes",
        "pushImage",
        "deleteImage",
        "--Trigger.Condition",
        ".*",
        "--Trigger.Enabled",
        "False",
      ],
    ],
    answers: ["Trigger"],
  },
  {
    name: "list triggers",
    words: ["tcr", "DescribeWebhookTrigger", ...at, "--Namespace", "team"],
    answers: ["TotalCount", "Triggers"],
  },
  {
    name: "make a token",
    words: ["tcr", "CreateInstanceToken", ...at, "--TokenType", "temp", "--Desc", "ci"],
    answers: ["ExpTime", "Token", "TokenId", "Username"],
  },
  {
    name: "make a retention rule with unfolded rules",
    words: [
      ...["tcr", "CreateTagRetentionRule", "--cli-unfold-argument", ...at, "--NamespaceId", "{namespace}"],
      ...["--RetentionRule.Key", "latestPushedK", "--RetentionRule.Value", "10", "--CronSetting", "manual"],
    ],
    answers: [],
  },
  {
    name: "list retention rules",
    words: ["tcr", "DescribeTagRetentionRules", ...inNamespace],
    answers: ["RetentionPolicyList", "TotalCount"],
  },
  {
    name: "delete a repository",
    words: ["tcr", "DeleteRepository", ...inRepository],
    answers: [],
  },
];
