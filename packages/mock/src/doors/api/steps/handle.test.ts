import { expect, it } from "vitest";
import { createContext } from "../../../../test/contexts.js";
import { tc3Post } from "../../../../test/requests.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { createNamespace, describeInstances } from "../../../gen/operations/index.js";
import type { Context } from "../context.js";
import { describeInstances as handler } from "../handlers/describe-instances.js";
import type { AnyHandler } from "../handlers/handler.js";
import { ownTable } from "../own-table.js";
import { commit, dispatch, handle } from "./handle.js";

it("finds the handler of an action", () => {
  const context = { ...createContext(tc3Post("DescribeInstances")), operation: describeInstances, table: ownTable };
  dispatch(context);
  expect(context).toMatchObject({ handler });
});

function before(handler: AnyHandler): Context {
  const context = createContext(tc3Post("CreateNamespace"));
  return { ...context, operation: createNamespace, common: {}, account: "1", input: { RegistryId: "tcr-a" }, handler };
}

it("lets the handler answer", () => {
  const context = before((input) => ({ input }));
  handle(context);
  expect(context).toMatchObject({ output: { input: { RegistryId: "tcr-a" } }, outcome: { kind: "state" } });
});

it("tells the handler who calls, from where and at which origin", () => {
  const context = before((_, { account, region, origin, operation }) => ({ account, region, origin, operation }));
  handle(context);
  const asked = { account: "1", origin: "http://127.0.0.1:5301", operation: createNamespace };
  expect(context.output).toEqual({ ...asked, region: "" });
  const elsewhere = { ...before(context.handler ?? (() => ({}))), common: { region: "ap-tokyo" } };
  handle(elsewhere);
  expect(elsewhere.output).toEqual({ ...asked, region: "ap-tokyo" });
});

it("answers in the code of the action when the registry refuses", () => {
  const context = before(() => {
    throw new RegistryRefusal("missing", "It is not there.");
  });
  expect(() => handle(context)).toThrow(expect.objectContaining({ code: "ResourceNotFound" }));
});

it("runs the retention rules that are due before the handler looks", () => {
  const context = before((_, { store }) => ({ runs: store.retentionExecutions.all().length }));
  const { store, clock } = context.services;
  const rule = { instanceId: "tcr-a", namespace: "ns", id: 1, key: "latestPushedK", value: 1, isDisabled: false };
  store.retentionRules.put({ ...rule, cronSetting: "daily", nextRunAtMs: clock.now() + 1000 });
  handle(context);
  expect(context.output).toEqual({ runs: 1 });
});

it("moves the clock on", () => {
  const context = before(() => ({}));
  const startMs = context.services.clock.now();
  handle(context);
  expect(context.services.clock.now()).toBe(startMs + 1000);
});

it("takes back what a handler changed before it failed", () => {
  const namespace = { instanceId: "tcr-a", id: 1, name: "ns", isPublic: false, createdAtMs: 0, tags: [] };
  const context = before((_, { store, error }) => {
    store.namespaces.put(namespace);
    throw error("FailedOperation", "No.");
  });
  expect(() => handle(context)).toThrow("No.");
  expect(context.services.store.namespaces.all()).toEqual([]);
});

it("makes changes final", () => {
  const context = createContext(tc3Post("CreateNamespace"));
  const { store } = context.services;
  store.namespaces.put({ instanceId: "tcr-a", id: 1, name: "ns", isPublic: false, createdAtMs: 0, tags: [] });
  commit(context);
  store.rollback();
  expect(store.namespaces.all()).toHaveLength(1);
});
