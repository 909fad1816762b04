/** A command line of the official tool, as its users write it behind `tccli`. */
export interface TccliJob {
  readonly name: string;
  /** `{registry}` stands for what an earlier job kept. */
  readonly words: readonly string[];
  /** Files that the line names, by their names in the current folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Members of the answer that later jobs need, by what they call them. */
  readonly keep?: Readonly<Record<string, string>>;
  /** The members of the answer, but for `RequestId`. */
  readonly answers: readonly string[];
}

const at = ["--RegistryId", "{registry}"];
const inNamespace = [...at, "--NamespaceName", "team"];

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
    name: "create a repository from a file",
    words: ["tcr", "CreateRepository", "--cli-input-json", "file://repository.json", ...at],
    files: { "repository.json": JSON.stringify({ NamespaceName: "team", RepositoryName: "web" }) },
    answers: [],
  },
  {
    name: "list repositories",
    words: ["tcr", "DescribeRepositories", ...inNamespace, "--Offset", "1", "--Limit", "10"],
    answers: ["RepositoryList", "TotalCount"],
  },
  {
    name: "list images",
    words: ["tcr", "DescribeImages", ...inNamespace, "--RepositoryName", "web"],
    answers: ["ImageInfoList", "TotalCount"],
  },
  {
    name: "make a token",
    words: ["tcr", "CreateInstanceToken", ...at, "--TokenType", "temp", "--Desc", "ci"],
    answers: ["ExpTime", "Token", "TokenId", "Username"],
  },
  {
    name: "make a retention rule with unfolded rules",
    words: [
      ...["tcr", "CreateTagRetentionRule", "--cli-unfold-argument", ...at, "--NamespaceId", "1"],
      ...["--RetentionRule.Key", "latestPushedK", "--RetentionRule.Value", "10", "--CronSetting", "manual"],
    ],
    answers: [],
  },
  {
    name: "delete a repository",
    words: ["tcr", "DeleteRepository", ...inNamespace, "--RepositoryName", "web"],
    answers: [],
  },
];
