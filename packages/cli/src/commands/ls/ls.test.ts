import { describe, expect, it } from "vitest";
import { type Answer, problemIn, tcr } from "../../../test/terminal.js";

const instance = (id: string, name: string, status = "Running") => ({
  RegistryId: id,
  RegistryName: name,
  RegistryType: "basic",
  Status: status,
  PublicDomain: `${name}.tencentcloudcr.com`,
  RegionName: "ap-guangzhou",
  CreatedAt: "2023-12-01T08:00:00+08:00",
});
const instances = (...rows: object[]) => ({ TotalCount: rows.length, Registries: rows });
const namespaces = (...names: string[]) => ({
  TotalCount: names.length,
  NamespaceList: names.map((Name) => ({ Name, Public: false, CreationTime: "2023-12-29 08:00:00 +0800 CST" })),
});
const repository = (namespace: string, name: string) => ({
  Name: `${namespace}/${name}`,
  Namespace: namespace,
  Public: true,
  CreationTime: "2023-12-30 08:00:00 +0800 CST",
  UpdateTime: "2023-12-31 20:00:00.5 +0800 CST",
});
const repositories = (...rows: object[]) => ({ TotalCount: rows.length, RepositoryList: rows });
const tag = (name: string, size: number) => ({
  ImageVersion: name,
  Size: size,
  Digest: "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  UpdateTime: "2023-12-31T23:30:00.123456Z",
});
const tags = (...rows: object[]) => ({ TotalCount: rows.length, ImageInfoList: rows });

/** Answers by action, whatever their order. */
function ofActions(answers: Readonly<Record<string, unknown>>): Answer[] {
  return [
    (request) => ({
      status: 200,
      body: JSON.stringify({ Response: { ...(answers[request] as object), RequestId: "r" } }),
    }),
  ];
}

const account = ofActions({
  DescribeInstances: instances(instance("tcr-1", "tools"), instance("tcr-2", "old", "Pending")),
  DescribeNamespaces: namespaces("team", "empty"),
  DescribeRepositories: repositories(repository("team", "nginx"), repository("team", "base/镜像")),
  DescribeImages: tags(tag("1.0", 12_345_678), tag("latest", 999)),
});

describe("tcr ls on a terminal", () => {
  it("shows instances and their namespaces; of one that is not running, its state", async () => {
    const { exitCode, stdout, stderr, requests } = await tcr(["ls"], { answers: account, isTTY: true });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(stdout).toEqual([
      "Name           Size  Age      Status   About".replace("  Size", ""),
      "tcr-1 (tools)  4 weeks  Running  basic, ap-guangzhou",
      "├─ team        3 days            private",
      "└─ empty       3 days            private",
      "tcr-2 (old)    4 weeks  Pending  basic, ap-guangzhou",
    ]);
    expect(requests.map(({ action }) => action)).toEqual(["DescribeInstances", "DescribeNamespaces"]);
  });

  it("shows all levels, with sizes and ages", async () => {
    const { stdout } = await tcr(["ls", "tools", "--depth", "3"], { answers: account, isTTY: true });
    expect(stdout).toEqual([
      "Name             Size  Age         About",
      "team                   3 days      private",
      "├─ nginx               11 hours    public",
      "│  ├─ 1.0     12.3 MB  29 minutes  sha256:0123456789ab",
      "│  └─ latest    999 B  29 minutes  sha256:0123456789ab",
      "└─ base/镜像           11 hours    public",
      "   ├─ 1.0     12.3 MB  29 minutes  sha256:0123456789ab",
      "   └─ latest    999 B  29 minutes  sha256:0123456789ab",
      "empty                  3 days      private",
    ]);
  });

  it("cuts long names, leaves out what does not fit, and says so", async () => {
    const answers = ofActions({
      DescribeInstances: instances(instance("tcr-1", "tools")),
      DescribeImages: tags(tag("a-tag-that-is-much-too-long", 12_345_678), tag("1.0", 999)),
    });
    const { stdout, stderr } = await tcr(["ls", "tools/team/nginx"], { answers, isTTY: true, columns: 40 });
    expect(stdout).toEqual([
      "Name                   Size  Age",
      "a-tag-that-is-muc…  12.3 MB  29 minutes",
      "1.0                   999 B  29 minutes",
    ]);
    expect(stderr).toEqual(["Not shown because the terminal is too", "narrow: About."]);
  });

  it("says so when there is nothing", async () => {
    const { exitCode, stdout, stderr } = await tcr(["ls"], { answers: [instances()], isTTY: true });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: [], stderr: ["Nothing found."] });
  });

  it("tells of its progress once it takes longer than a second", async () => {
    const { stderr } = await tcr(["ls"], { answers: account, isTTY: true, tickMs: 700 });
    expect(stderr.join("").split("\r\u001b[2K")).toEqual(["", "Listing: 4 found so far", ""]);
  });
});

describe("tcr ls elsewhere", () => {
  it("gives rows, each with its path", async () => {
    const { stdout } = await tcr(["ls", "tcr-1/team", "--depth", "2", "--output", "ndjson"], { answers: account });
    expect(stdout.map((line) => JSON.parse(line).Path)).toEqual([
      "tcr-1/team/nginx",
      "tcr-1/team/nginx:1.0",
      "tcr-1/team/nginx:latest",
      "tcr-1/team/base/镜像",
      "tcr-1/team/base/镜像:1.0",
      "tcr-1/team/base/镜像:latest",
    ]);
    expect(JSON.parse(stdout[1] ?? "")).toEqual({
      Kind: "tag",
      Path: "tcr-1/team/nginx:1.0",
      RegistryId: "tcr-1",
      Size: 12_345_678,
      Digest: "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      UpdatedAt: "2023-12-31T23:30:00.123Z",
    });
  });

  it.each([
    ["tcr-1/team/nginx:latest", ["tcr-1/team/nginx:latest"]],
    [`tools.tencentcloudcr.com/team/nginx@${tag("", 0).Digest}`, ["tcr-1/team/nginx:1.0", "tcr-1/team/nginx:latest"]],
    ["tcr-1/team/nginx:none", []],
  ])("gives the tags that %s names", async (place, paths) => {
    const { stdout } = await tcr(["ls", place, "--output", "ndjson"], { answers: account });
    expect(stdout.map((line) => JSON.parse(line).Path)).toEqual(paths);
  });

  it("gives json in a pipe, and takes a query", async () => {
    const { stdout } = await tcr(["ls", "--depth", "1", "--query", "Entries[].RegistryId"], { answers: account });
    expect(JSON.parse(stdout.join("\n"))).toEqual(["tcr-1", "tcr-2"]);
    expect(JSON.parse((await tcr(["ls"], { answers: account })).stdout.join("\n")).Entries).toHaveLength(4);
  });

  it("gives csv", async () => {
    const { stdout } = await tcr(["ls", "--depth", "1", "--output", "csv"], { answers: account });
    expect(stdout.map((line) => line.replace("\r", "")).slice(0, 2)).toEqual([
      "Kind,Path,RegistryId,RegionName,RegistryType,Status,Public,Size,Digest,CreatedAt,UpdatedAt",
      "instance,tcr-1,tcr-1,ap-guangzhou,basic,Running,,,,2023-12-01T00:00:00.000Z,",
    ]);
  });
});

describe("the requests of tcr ls", () => {
  it("go to the region of the instance, in which it is found by its name", async () => {
    const far = { ...instance("tcr-9", "far"), RegionName: "ap-seoul" };
    const { requests } = await tcr(["ls", "far"], {
      answers: ofActions({
        DescribeInstances: instances(far),
        DescribeNamespaces: namespaces(),
        DescribeRepositories: repositories(),
      }),
    });
    expect(requests.map(({ action, region }) => `${action} ${region}`)).toEqual([
      "DescribeInstances ap-guangzhou",
      "DescribeNamespaces ap-seoul",
      "DescribeRepositories ap-seoul",
    ]);
    expect(requests[0]?.input).toMatchObject({ AllRegion: true });
  });
});

describe("a wrong line", () => {
  it.each([
    ["ls a b", '"b" is one word too many; it lists one place'],
    [
      "ls a//b",
      '"a//b": expected INSTANCE, INSTANCE/NAMESPACE or INSTANCE/NAMESPACE/REPOSITORY; an image of it is :TAG or @DIGEST behind that',
    ],
    ["ls --depth 5", '--depth: expected a whole number from 1 to 4, got "5"'],
    ["ls --dept 2", "--dept is no flag of this command; did you mean --depth?"],
  ])("`tcr %s` sends nothing", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests, problem: problemIn(stderr) }).toEqual({ exitCode: 2, requests: [], problem });
  });

  it("names those that may be meant, for an instance that is not there", async () => {
    const { exitCode, stderr } = await tcr(["ls", "tool"], { answers: account });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 4,
      stderr: [
        'Error: there is no instance "tool", neither by id nor by name.',
        "  Did you mean:",
        "    tcr-1  tools  ap-guangzhou",
      ],
    });
  });
});

it("explains itself", async () => {
  const { exitCode, stdout } = await tcr(["ls", "--help"], { env: {} });
  expect({ exitCode, first: stdout[0] }).toEqual({
    exitCode: 0,
    first: "tcr ls: Lists instances, and what is in them, as a tree.",
  });
});
