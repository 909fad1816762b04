import { describe, expect, it } from "vitest";
import { everyCommand } from "../../../test/operations.js";
import { tcr } from "../../../test/terminal.js";
import { findCommand } from "../../parse/find-command.js";
import { waitersToChoose } from "../../present/help/waiter-lines.js";
import { fillTemplate } from "./template.js";
import { chooseWaiter } from "./watch-work.js";

const create = "create-instance --registry-name one --registry-type basic --output table".split(" ");
const wait = ["--wait", "--wait-interval", "1ms"];
const created = { RegistryId: "tcr-1" };
const status = (Status: string) => ({ RegistryStatusSet: [{ RegistryId: "tcr-1", Status }] });

describe("--wait", () => {
  it("polls until the goal and tells each new state once", async () => {
    const answers = [created, status("Pending"), status("Pending"), status("Deploying"), status("Running")];
    const { requests, ...transcript } = await tcr([...create, ...wait], { answers, tickMs: 1500 });
    expect(transcript).toEqual({
      exitCode: 0,
      stdout: ["RegistryId  tcr-1"],
      stderr: [
        "Waiting for instance-running: Pending (1 s of at most 10 min)",
        "Waiting for instance-running: Deploying (4 s of at most 10 min)",
        "Waiting for instance-running: Running (6 s of at most 10 min)",
      ],
    });
    expect(requests.map(({ action }) => action)).toEqual([
      "CreateInstance",
      ...Array(4).fill("DescribeInstanceStatus"),
    ]);
    expect(requests[1]?.input).toEqual({ RegistryIds: ["tcr-1"] });
  });

  it("gives up on a state that is a failure, after the answer was told", async () => {
    const answers = [created, status("FailedCreated")];
    expect(await tcr([...create, ...wait], { answers })).toMatchObject({
      exitCode: 5,
      stdout: ["RegistryId  tcr-1"],
      stderr: [
        "Waiting for instance-running: FailedCreated (0 s of at most 10 min)",
        "Error: instance-running failed: FailedCreated",
        "  Action: DescribeInstanceStatus in ap-guangzhou",
        "  Next: look closer with tcr describe-instance-status",
      ],
    });
  });

  it("ends with 9 when its time is over", async () => {
    const answers = [created, status("Pending")];
    expect(await tcr([...create, ...wait, "--wait-timeout", "5s"], { answers, tickMs: 3000 })).toMatchObject({
      exitCode: 9,
      stdout: ["RegistryId  tcr-1"],
      stderr: [
        "Waiting for instance-running: Pending (3 s of at most 5 s)",
        "Error: instance-running is not reached after 5 s: Pending",
        "  Action: DescribeInstanceStatus in ap-guangzhou",
        "  Next: the work goes on; --wait-timeout 30m would wait longer",
      ],
    });
  });

  it("tells after an interruption how to wait for the work again", async () => {
    expect(await tcr([...create, ...wait], { answers: [created, status("Pending"), "interrupt"] })).toMatchObject({
      exitCode: 130,
      stdout: ["RegistryId  tcr-1"],
      stderr: [
        "Waiting for instance-running: Pending (0 s of at most 10 min)",
        "Interrupted.",
        "  It waited 0 s for instance-running. The work goes on at the server.",
        "  To wait for it again: tcr wait instance-running --registry-id tcr-1",
      ],
    });
  });

  it("has nothing to wait for when no waiter fits the input", async () => {
    const argv = ["delete-instance", "--registry-id", "tcr-1", "--dry-run", "--output", "table", ...wait];
    expect(await tcr(argv)).toMatchObject({
      exitCode: 0,
      stderr: [
        "DeleteInstance is done. RequestId request-1",
        "Nothing to wait for: DeleteInstance starts no work with this input.",
      ],
    });
  });

  it("waits for what is gone", async () => {
    const answers = [{}, { Registries: [{ RegistryId: "tcr-1", Status: "Deleting" }] }, { Registries: [] }];
    const { exitCode, stderr, requests } = await tcr(["delete-instance", "--registry-id", "tcr-1", ...wait], {
      answers,
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [
        "Waiting for instance-deleted: Deleting (0 s of at most 10 min)",
        "Waiting for instance-deleted: nothing found (0 s of at most 10 min)",
      ],
    });
    expect(requests[1]?.input).toMatchObject({ Registryids: ["tcr-1"] });
  });
});

const waiting = everyCommand.filter(([, { operation }]) => operation.waiters !== undefined);

describe("the waiters of the operation table", () => {
  it.each(waiting)("of %s can be filled in from its parameters and its answer", (_, { operation }) => {
    const valuesOf = (fields: typeof operation.input) =>
      Object.fromEntries(fields.map(({ name }) => [name, `a ${name}`]));
    const values = { input: valuesOf(operation.input), output: valuesOf(operation.output) };
    for (const waiter of operation.waiters ?? []) {
      expect(findCommand(waiter.poll)).toBeDefined();
      const filled = JSON.stringify([fillTemplate(waiter.input, values), fillTemplate(waiter.match ?? {}, values)]);
      expect(filled).not.toMatch(/"(input|output)\./);
    }
  });
});

describe("chooseWaiter", () => {
  const manage = everyCommand.find(([name]) => name === "manage-external-endpoint")?.[1].operation;
  const remove = everyCommand.find(([name]) => name === "delete-instance")?.[1].operation;

  it.each([
    [manage, { Operation: "Create" }, "externalEndpointOpened"],
    [manage, { Operation: "Delete" }, "externalEndpointClosed"],
    [manage, { Operation: "Other" }, undefined],
    [remove, {}, "instanceDeleted"],
    [remove, { DryRun: false }, "instanceDeleted"],
    [remove, { DryRun: true }, undefined],
  ])("%# finds the one whose condition the input meets", (operation, input, name) => {
    expect(operation && chooseWaiter(operation, input)?.name).toBe(name);
  });
});

describe("waitersToChoose", () => {
  it("leaves out a waiter behind another one that always fits", () => {
    const create = everyCommand.find(([name]) => name === "create-replication-instance")?.[1].operation;
    expect(create && waitersToChoose(create).map(({ name }) => name)).toEqual(["replicationInstanceRunning"]);
  });
});

describe("fillTemplate", () => {
  const values = { input: { A: "a", N: 1 }, output: { B: ["b"] } };

  it("fills in at every depth and leaves the rest", () => {
    const template = { X: "input.A", Y: ["output.B", { Z: "input.N" }], Limit: 100, Text: "input" };
    expect(fillTemplate(template, values)).toEqual({ X: "a", Y: [["b"], { Z: 1 }], Limit: 100, Text: "input" });
  });

  it("refuses a value that the call does not have", () => {
    expect(() => fillTemplate({ X: "output.Missing" }, values)).toThrow("the call's output has no Missing to wait by");
  });
});
