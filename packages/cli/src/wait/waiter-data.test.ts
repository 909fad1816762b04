import { describe, expect, it } from "vitest";
import { everyCommand } from "../../test/operations.js";
import { findCommand } from "../commands/find-command.js";
import { chooseWaiter, waitersToChoose } from "./choose-waiter.js";
import { fillTemplate } from "./fill-template.js";

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
