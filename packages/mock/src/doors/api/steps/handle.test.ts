import { expect, it } from "vitest";
import { createContext } from "../../../../test/contexts.js";
import { tc3Post } from "../../../../test/requests.js";
import { createNamespace, describeInstances } from "../../../gen/operations/index.js";
import type { Context } from "../context.js";
import { describeInstances as handler } from "../handlers/describe-instances.js";
import type { AnyHandler } from "../handlers/handler.js";
import { commit, dispatch, handle } from "./handle.js";

it("finds the handler of an action", () => {
  const context = { ...createContext(tc3Post("DescribeInstances")), operation: describeInstances };
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
