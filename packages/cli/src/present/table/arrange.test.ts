import { describe, expect, it } from "vitest";
import { type Answer, tcr } from "../../../test/terminal.js";

const namespace = (Name: string, NamespaceId: number, CreationTime: string, more: object = {}) => ({
  Name,
  CreationTime,
  Public: false,
  NamespaceId,
  TagSpecification: { ResourceType: "namespace", Tags: [{ Key: "env", Value: Name }] },
  ...more,
});
const first = [
  namespace("v10", 10, "2024-01-01T09:00:00+08:00"),
  namespace("v9", 9, "2024-01-01T02:00:00Z", { Public: true }),
];
const second = [namespace("v1", 100, "2024-01-01T00:30:00Z")];
const onePage: Answer[] = [{ NamespaceList: [...first, ...second], TotalCount: 3 }];
const pages: Answer[] = [
  { NamespaceList: first, TotalCount: 3 },
  { NamespaceList: second, TotalCount: 3 },
];
const list = (line: string, answers = onePage) =>
  tcr(["describe-namespaces", "--registry-id", "tcr-1", ...line.split(" ")], { answers });
const lines = async (line: string, answers = onePage) =>
  (await list(line, answers)).stdout.map((text) => text.replace("\r", ""));

describe("--columns", () => {
  it.each([
    [
      "-o table",
      [
        "NamespaceId  Name  TagSpecification.Tags",
        "         10  v10   env=v10",
        "          9  v9    env=v9",
        "        100  v1    env=v1",
      ],
    ],
    [
      "-o csv",
      [
        "NamespaceId,Name,TagSpecification.Tags",
        '10,v10,"[{""Key"":""env"",""Value"":""v10""}]"',
        '9,v9,"[{""Key"":""env"",""Value"":""v9""}]"',
        '100,v1,"[{""Key"":""env"",""Value"":""v1""}]"',
      ],
    ],
    [
      "-o text",
      [
        '10\tv10\t[{"Key":"env","Value":"v10"}]',
        '9\tv9\t[{"Key":"env","Value":"v9"}]',
        '100\tv1\t[{"Key":"env","Value":"v1"}]',
      ],
    ],
    [
      "-o ndjson",
      [
        '{"NamespaceId":10,"Name":"v10","TagSpecification.Tags":[{"Key":"env","Value":"v10"}]}',
        '{"NamespaceId":9,"Name":"v9","TagSpecification.Tags":[{"Key":"env","Value":"v9"}]}',
        '{"NamespaceId":100,"Name":"v1","TagSpecification.Tags":[{"Key":"env","Value":"v1"}]}',
      ],
    ],
  ])("chooses and orders columns, those inside others too: %s", async (form, expected) => {
    expect(await lines(`${form} --columns namespace-id,NAME,tagspecification.tags`)).toEqual(expected);
  });

  it("takes what all items of a list have", async () => {
    expect(await lines("-o csv --columns TagSpecification.Tags.Key")).toEqual([
      "TagSpecification.Tags.Key",
      ...['"[""env""]"', '"[""env""]"', '"[""env""]"'],
    ]);
  });

  it("chooses among the members of an answer without rows", async () => {
    const answers = [{ Token: "t", ExpTime: 1_704_067_200_000, Username: "u", TokenId: "id" }];
    const create = ["create-instance-token", "--registry-id", "tcr-1", "--columns", "username,exptime", "--output"];
    expect((await tcr([...create, "table"], { answers })).stdout).toEqual([
      "Username  u",
      "ExpTime   2024-01-01 08:00 +08:00",
    ]);
    expect((await tcr([...create, "text"], { answers })).stdout).toEqual(["u\t1704067200000"]);
  });

  it("is of what a query gives", async () => {
    expect(await lines("-o csv --query NamespaceList[].{n:Name,id:NamespaceId} --columns ID,N --sort -id")).toEqual([
      "id,n",
      ...["100,v1", "10,v10", "9,v9"],
    ]);
    expect(await lines("-o text --query NamespaceList[0] --columns public,name")).toEqual(["false\tv10"]);
  });
});

describe("--sort", () => {
  it.each([
    ["namespaceid", "v9 v10 v1"],
    ["-namespaceid", "v1 v10 v9"],
    ["Name", "v1 v9 v10"],
    ["creation-time", "v1 v10 v9"],
    ["public,-name", "v10 v1 v9"],
    ["TagSpecification.Tags", "v1 v9 v10"],
  ])("by %s: %s", async (column, names) => {
    for (const form of ["csv", "text", "table"]) {
      const sorted = await lines(`-o ${form} --columns name --sort ${column}`);
      expect(sorted.filter((line) => line !== "Name").join(" ")).toBe(names);
    }
    const rows = await lines(`-o ndjson --sort ${column}`);
    expect(rows.map((row) => JSON.parse(row).Name).join(" ")).toBe(names);
  });

  it("sorts the rows of all pages, and of one page those that are on it", async () => {
    expect(await lines("-o text --columns name --sort namespaceid --limit 2 --all-pages", pages)).toEqual([
      "v9",
      "v10",
      "v1",
    ]);
    const { stdout, stderr } = await list("-o text --columns name --sort namespaceid --limit 2", pages);
    expect({ stdout, note: stderr[0] }).toEqual({ stdout: ["v9", "v10"], note: expect.stringMatching(/^2 of 3\./) });
  });
});

describe("what cannot be arranged", () => {
  it.each([
    [
      "-o csv --columns name,owner",
      '--columns: there is no column "owner"',
      "there are Name, CreationTime, Public, NamespaceId, TagSpecification, Metadata",
    ],
    [
      "-o csv --columns TagSpecification.Owner",
      '--columns: there is no column "TagSpecification.Owner"',
      "there are Name, ",
    ],
    ["-o csv --sort=-size", '--sort: there is no column "size"', "there are Name, "],
    [
      "--columns name --sort name",
      "--columns and --sort: json is the whole answer as it came",
      "--output table, csv, ndjson or text has rows",
    ],
    ["-o yaml --sort name", "--sort: yaml is the whole answer as it came", "--query picks and sorts in every form"],
    ["-o csv --columns name,,id", '--columns: expected names of columns with commas between, got "name,,id"', ""],
  ])("is refused before anything is sent: %s", async (line, problem, hint) => {
    const { exitCode, stderr, requests } = await list(line);
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    expect(stderr.join("\n")).toContain(problem);
    expect(stderr.join("\n")).toContain(hint);
  });

  it("is refused of an answer that holds nothing", async () => {
    const line = [
      "delete-namespace",
      "--registry-id",
      "tcr-1",
      "--namespace-name",
      "a",
      "-o",
      "csv",
      "--columns",
      "name",
    ];
    const { exitCode, stderr, requests } = await tcr(line);
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    expect(stderr.join("\n")).toContain("--columns: the answer of DeleteNamespace holds nothing");
  });

  it("is refused of what a query gives once it is there", async () => {
    const { exitCode, stdout, stderr } = await list("-o csv --query NamespaceList[].Name --sort name");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: [] });
    expect(stderr.join("\n")).toMatch(/--sort: there is no column "name".*the rows have no names/s);
  });

  it.each([["prune tools --keep-last 3 --sort path"], ["login tools --columns name"]])(
    "means nothing to `tcr %s`",
    async (line) => {
      const { exitCode, stderr, requests } = await tcr(line.split(" "));
      expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
      expect(stderr.join("\n")).toContain("means nothing to");
    },
  );
});
