import { describe, expect, it } from "vitest";
import { everyCommand, operationOf } from "../../test/operations.js";
import { listMember } from "./list-member.js";
import { renderView } from "./render-view.js";
import { viewOutput } from "./view.js";

function linesOf(command: string, output: Record<string, unknown>): readonly string[] {
  return renderView(viewOutput(operationOf(command), output), undefined).lines;
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

  it("writes deep values as JSON and control characters as text", () => {
    const lines = linesOf("describe-instances", {
      Registries: [{ RegistryId: "a\u001b[2J\n", TagSpecification: { Tags: [{ Key: "k" }] } }],
    });
    expect(lines[1]).toMatch(/^a\\u001b\[2J\\n .* \{"Tags":\[\{"Key":"k"\}\]\} /);
  });
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
