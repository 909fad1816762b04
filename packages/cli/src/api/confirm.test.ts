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
  DescribeInstanceCustomizedDomain: { TotalCount: 1 },
  DescribeImages: { TotalCount: 40, ImageInfoList: [{ Digest: "sha256:1", Size: 5, UpdateTime: "2024-01-01" }] },
};
const answers: Answer[] = [
  (action) => ({ status: 200, body: JSON.stringify({ Response: { ...seen[action], RequestId: "request-1" } }) }),
];

const writes = (requests: readonly SeenRequest[]) =>
  requests.filter(({ action = "" }) => !action.startsWith("Describe"));

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
        "It is: Digest sha256:1, Size 5, UpdateTime 2024-01-01",
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
      "closes an endpoint",
      ["manage-external-endpoint", "--registry-id", "tcr-1", "--operation", "Delete"],
      "ManageExternalEndpoint in ap-guangzhou: RegistryId tcr-1, Operation Delete",
      ["What is lost: The public access to the instance, with its allowlist."],
    ],
    [
      "runs a retention rule",
      runRetention,
      "CreateTagRetentionExecution in ap-guangzhou: RegistryId tcr-1, RetentionId 5",
      ["What is lost: Every tag that the rule does not keep."],
    ],
    [
      "runs a retention rule, and says so",
      [...runRetention, "--no-dry-run"],
      "CreateTagRetentionExecution in ap-guangzhou: RegistryId tcr-1, RetentionId 5, DryRun false",
      ["What is lost: Every tag that the rule does not keep."],
    ],
  ])("is one that %s", async (_, argv, call, loses) => {
    const { requests, ...transcript } = await tcr(argv, { isTTY: true, columns: 120, typed: ["n"], answers });
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

  it("is every one that deletes, as the spec says", () => {
    const deleting = everyCommand.filter(([, { operation }]) => operation.kind === "delete");
    expect(deleting.filter(([, { command }]) => command.destructive === undefined).map(([name]) => name)).toEqual([]);
  });
});
