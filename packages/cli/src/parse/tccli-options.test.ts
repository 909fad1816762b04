import { describe, expect, it } from "vitest";
import { shellWords } from "../../test/shell-words.js";
import { problemIn, tcr } from "../../test/terminal.js";

const keys = "--secretId AKIDexample --secretKey a-secret-key";
const warnings = ["--secretId", "--secretKey"].map(
  (flag) => `Warning: ${flag} holds a secret that other users of this computer may read in the list of processes.`,
);

/** What users of the official tool do every day, each line as they write it behind `tccli`. */
const jobs: readonly (readonly [line: string, action: string, input: unknown])[] = [
  ["tcr DescribeInstances --region ap-guangzhou --Limit 5 --output json", "DescribeInstances", { Limit: 5 }],
  [
    `tcr DescribeInstances --Registryids '["tcr-1","tcr-2"]' --AllRegion True`,
    "DescribeInstances",
    { Registryids: ["tcr-1", "tcr-2"], AllRegion: true },
  ],
  [
    "tcr DescribeInstances --cli-unfold-argument --Filters.0.Name RegistryName --Filters.0.Values a b --Offset 0",
    "DescribeInstances",
    { Filters: [{ Name: "RegistryName", Values: ["a", "b"] }], Offset: 0 },
  ],
  [
    `tcr DescribeNamespaces --RegistryId tcr-1 --Filters '[{"Name":"KmsSignPolicy","Values":["x"]}]' --timeout 60`,
    "DescribeNamespaces",
    { RegistryId: "tcr-1", Filters: [{ Name: "KmsSignPolicy", Values: ["x"] }] },
  ],
  [
    "tcr CreateInstance --cli-unfold-argument --RegistryName a --RegistryType basic --TagSpecification.ResourceType instance --TagSpecification.Tags.0.Key k --TagSpecification.Tags.0.Value v",
    "CreateInstance",
    {
      RegistryName: "a",
      RegistryType: "basic",
      TagSpecification: { ResourceType: "instance", Tags: [{ Key: "k", Value: "v" }] },
    },
  ],
  [
    "tcr CreateNamespace --RegistryId tcr-1 --NamespaceName team --IsPublic False --version 2019-09-24",
    "CreateNamespace",
    { RegistryId: "tcr-1", NamespaceName: "team", IsPublic: false },
  ],
  [
    "tcr CreateRepository --cli-input-json file://repository.json --language zh-CN",
    "CreateRepository",
    { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "web" },
  ],
  [
    "tcr DescribeImages --RegistryId tcr-1 --NamespaceName team --RepositoryName web --filter RequestId",
    "DescribeImages",
    { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "web" },
  ],
  [
    "tcr CreateInstanceToken --RegistryId tcr-1 --TokenType temp --endpoint tcr.ap-guangzhou.tencentcloudapi.com",
    "CreateInstanceToken",
    { RegistryId: "tcr-1", TokenType: "temp" },
  ],
  [
    "tcr DeleteImage --RegistryId tcr-1 --NamespaceName team --RepositoryName web --ImageVersion 1.0",
    "DeleteImage",
    { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "web", ImageVersion: "1.0" },
  ],
];

const files = { "repository.json": '{"RegistryId":"tcr-1","NamespaceName":"team","RepositoryName":"web"}' };

describe("a command line of the official tool", () => {
  it.each(jobs)("runs as it is: %s", async (line, action, input) => {
    const { exitCode, stderr, requests } = await tcr(shellWords(line), { files });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(requests).toMatchObject([{ action, input }]);
    expect(requests[0]?.input).toEqual(input);
  });

  it("may bring its keys, which is warned of", async () => {
    const env = { TENCENTCLOUD_TOKEN: "of-another-key" };
    const line = `tcr DescribeRegions ${keys} --region ap-seoul`;
    const { exitCode, stderr, requests } = await tcr(line.split(" "), { env });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: warnings });
    expect(requests).toMatchObject([{ region: "ap-seoul", token: undefined }]);
  });

  it("prints a skeleton", async () => {
    const { exitCode, stdout, requests } = await tcr(["tcr", "DescribeRegions", "--generate-cli-skeleton"], {
      env: {},
    });
    expect({ exitCode, stdout, requests }).toEqual({ exitCode: 0, stdout: ["{}"], requests: [] });
  });

  it.each(["tcr DescribeRegions help", "tcr help DescribeRegions"])("shows help: %s", async (line) => {
    const { exitCode, stdout } = await tcr(line.split(" "), { env: {} });
    expect({ exitCode, title: stdout[0] }).toMatchObject({
      exitCode: 0,
      title: expect.stringMatching(/^tcr describe-regions: /),
    });
  });

  it("for another version of the API is refused", async () => {
    const { exitCode, stderr } = await tcr("tcr DescribeRegions --version 2017-03-12".split(" "));
    expect({ exitCode, problem: problemIn(stderr) }).toMatchObject({
      exitCode: 2,
      problem: expect.stringMatching(/^--version: expected 2019-09-24/),
    });
  });

  it.each(["my-script", "my-skill/1.1.0 module/api"])("names who makes the call: %s", async (name) => {
    const line = ["tcr", "DescribeRegions", "--request-client", name];
    const { exitCode, requests } = await tcr(line);
    expect({ exitCode, requests }).toMatchObject({ exitCode: 0, requests: [{ requestClient: name }] });
    const printed = await tcr([...line, "--print-request", "curl"]);
    expect(printed.stdout.join("\n")).toContain(`X-TC-RequestClient: ${name}`);
    expect((await tcr(["tcr", "DescribeRegions"])).requests).toMatchObject([{ requestClient: undefined }]);
  });

  it.each(["a\nb", "", "ü", "x".repeat(129)])("sends nothing for a name that is none: %j", async (name) => {
    const { exitCode, stderr, requests } = await tcr(["tcr", "DescribeRegions", `--request-client=${name}`]);
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    expect(stderr[0]).toContain("--request-client: expected up to 128 printable characters of ASCII");
  });

  it("may ask for warnings, which come anyway", async () => {
    const { exitCode, stderr } = await tcr(["tcr", "DescribeRegions", "--warning"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
  });
});
