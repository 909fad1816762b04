import { describe, expect, it } from "vitest";
import { everyCommand, operationOf } from "../../../test/operations.js";
import { listMember } from "../rows.js";
import { renderView } from "./render-table.js";
import { viewOutput, viewValue } from "./view.js";

const utcOffset = () => 8 * 60;

function linesOf(command: string, output: Record<string, unknown>): readonly string[] {
  return renderView(viewOutput(operationOf(command), output, { utcOffset })).lines;
}

function headingOf(command: string): string {
  return (viewOutput(operationOf(command), {}, { utcOffset }).table?.columns ?? []).map(({ name }) => name).join(" ");
}

describe("viewOutput", () => {
  it("shows a single object as names and values, nested ones by their path", () => {
    expect(
      linesOf("describe-replication-instance-sync-status", {
        ReplicationStatus: "Succeed",
        ReplicationTime: "2024-01-01",
        ReplicationLog: { ResourceType: "Image", Source: "a", Destination: "b", Status: null },
      }),
    ).toEqual([
      "ReplicationStatus            Succeed",
      "ReplicationTime              2024-01-01",
      "ReplicationLog.ResourceType  Image",
      "ReplicationLog.Source        a",
      "ReplicationLog.Destination   b",
      "ReplicationLog.Status        -",
      "ReplicationLog.StartTime     -",
      "ReplicationLog.EndTime       -",
    ]);
  });

  it("shows what stands beside a list above it", () => {
    expect(
      linesOf("describe-replication-instance-create-tasks", {
        Status: "SUCCESS",
        TaskDetail: [{ TaskName: "cos", TaskUUID: "u", TaskStatus: "SUCCESS" }],
      }).slice(0, 2),
    ).toEqual(["Status  SUCCESS", ""]);
  });

  it("puts names first, then states and what is short, then times, then what is long", () => {
    expect(headingOf("describe-images")).toBe("ImageVersion Size Kind UpdateTime Digest KmsSignature");
    expect(headingOf("describe-webhook-trigger")).toBe(
      "Name Id Condition Enabled NamespaceId Targets EventTypes Description",
    );
    expect(headingOf("describe-instances")).toMatch(/^RegistryId RegistryName RegistryType Status /);
  });

  it("puts what is the same in all rows behind what tells them apart", () => {
    const row = (NamespaceId: number, Name: string) => ({ Name, NamespaceId, Public: false, CreationTime: "soon" });
    const columns = (rows: readonly object[]) =>
      viewOutput(operationOf("describe-namespaces"), { NamespaceList: rows }, { utcOffset }).table?.columns;
    expect(columns([row(1, "same"), row(2, "same")])?.map(({ name, constant }) => [name, constant])).toEqual([
      ["NamespaceId", undefined],
      ["Name", "same"],
      ["Public", "false"],
      ["CreationTime", "soon"],
      // What is inside may be a secret.
      ["TagSpecification", undefined],
      ["Metadata", undefined],
    ]);
    for (const alike of [[row(1, "one")], [row(1, "a"), row(1, "a")]]) {
      expect(
        columns(alike)
          ?.map(({ name }) => name)
          .slice(0, 2),
      ).toEqual(["Name", "NamespaceId"]);
    }
  });

  it("tells sizes and times as people do, of pairs as well", () => {
    expect(linesOf("create-instance-token", { Token: "t", ExpTime: 1_795_853_100_000 })).toContain(
      "ExpTime   2026-11-28 16:05 +08:00",
    );
    expect(linesOf("describe-images", { ImageInfoList: [{ ImageVersion: "a", Size: 12_345_678n }] })[1]).toMatch(
      /^a +12\.3 MB/,
    );
  });

  it("writes deep values in short, and control characters as text", () => {
    const Tags = [{ Key: "env", Value: "prod" }];
    const [, row] = linesOf("describe-instances", {
      Registries: [{ RegistryId: "a\u001b[2J\n", TagSpecification: { ResourceType: "instance", Tags } }],
    });
    expect(row).toMatch(/^a\\u001b\[2J\\n .* ResourceType=instance, Tags=\[env=prod\]/);
  });
});

describe("viewValue", () => {
  it.each([
    [
      [
        { Id: 1, Ok: true },
        { Id: 2, Name: "b" },
      ],
      ["Id  Ok    Name", "1   true  -", "2   -     b"],
    ],
    [
      [
        ["a", 1],
        ["bcd", 2],
      ],
      ["a    1", "bcd  2"],
    ],
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [
      { Total: 2, Names: ["a", "b"], Deep: [{ A: { B: 1 } }], None: [] },
      ["Total       2", "Names       a, b", "Deep.0.A.B  1", "None        -"],
    ],
    ["tcr-1", ["tcr-1"]],
    [false, ["false"]],
    [12345678901234567890n, ["12345678901234567890"]],
    [null, []],
    [[], []],
  ])("shows what a query gives, %#", (value, lines) => {
    expect(renderView(viewValue(value)).lines).toEqual(lines);
  });
});

it("names the columns of rows that are lists by the words of their query", () => {
  const rows = [
    ["a", 1],
    ["b", 2],
  ];
  expect(renderView(viewValue(rows, ["Name", "length(Tags)"])).lines).toEqual([
    "Name  length(Tags)",
    "a     1",
    "b     2",
  ]);
  expect(renderView(viewValue(rows, ["Name"])).lines).toEqual(["a  1", "b  2"]);
});

describe("listMember", () => {
  it("finds the rows of every action that has pages", () => {
    const paged = everyCommand.filter(([, { operation }]) => operation.paging !== undefined);
    expect(paged.length).toBeGreaterThan(10);
    for (const [, { operation }] of paged) expect(listMember(operation)?.name).toBe(operation.paging?.items);
  });

  it.each([
    ["describe-regions", "Regions"],
    ["describe-immutable-tag-rules", "Rules"],
    ["create-instance", undefined],
  ])("finds those of %s: %s", (command, member) => {
    expect(listMember(operationOf(command))?.name).toBe(member);
  });
});
