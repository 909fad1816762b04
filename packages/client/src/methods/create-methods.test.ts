import { expect, it } from "vitest";
import { createUncheckedOperation } from "../call/unchecked-operation.js";
import type { Caller, Operation, WaitCaller } from "../contract.js";
import { TcrInputError } from "../errors/errors.js";
import { allOperations } from "../gen/operations/all.js";
import { describeImages, describeInstances, describeRegions, operations } from "../gen/operations/index.js";
import { createLazyPaginate } from "../lazy/lazy.js";
import { createCallByName, createMethods, createPaginators, createWaiters } from "./create-methods.js";

const echo = (async (...request: readonly unknown[]) => request) as unknown as Caller;

it("makes a method for each action, which hands on its input and its options", async () => {
  const methods = createMethods(echo, allOperations);
  expect(Object.keys(methods)).toEqual(Object.keys(operations).map((name) => name[0]?.toLowerCase() + name.slice(1)));
  const options = { timeoutMs: 5 };
  expect(await methods.describeInstances({ Limit: 1 }, options)).toEqual([describeInstances, { Limit: 1 }, options]);
  expect(await methods.describeInstances()).toEqual([describeInstances, {}, undefined]);
});

it.each(["delete", "import", "new", "default", "await", "yield"])(
  "makes %s a method, though no constant can be called so",
  async (word) => {
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    const operation: Operation = { ...describeInstances, name } as Operation;
    expect(Object.keys(createMethods(echo, [operation]))).toEqual([word]);
    expect(Object.keys(createPaginators(createLazyPaginate(echo), [operation]))).toEqual([word]);
  },
);

it("makes a paginator for each action with pages, whose walks are loaded and can be ended", async () => {
  const asked: unknown[] = [];
  const call = (async (_: Operation, input: { readonly Offset: number }) => {
    asked.push(input.Offset);
    return { TotalCount: 4, Registries: [{ RegistryId: `a${input.Offset}` }, { RegistryId: `b${input.Offset}` }] };
  }) as unknown as Caller;
  const { describeInstances: walk, ...others } = createPaginators(createLazyPaginate(call), [
    describeInstances,
    describeRegions,
    describeImages,
  ]);
  expect(Object.keys(others)).toEqual(["describeImages"]);
  const ids: unknown[] = [];
  for await (const { RegistryId } of walk({ Limit: 2 })) ids.push(RegistryId);
  expect(ids).toEqual(["a0", "b0", "a2", "b2"]);
  for await (const page of walk({ Limit: 2 }).pages()) {
    expect(page.Registries).toHaveLength(2);
    break;
  }
  expect(asked).toEqual([0, 2, 0]);
  const wrong = walk({}, { maxItems: -1 })[Symbol.asyncIterator]().next();
  await expect(wrong).rejects.toBeInstanceOf(TcrInputError);
});

it("makes the waiters of all actions by the actions that they poll", async () => {
  const wait = (async (...request: readonly unknown[]) => request) as unknown as WaitCaller;
  const waiters = createWaiters(wait, allOperations);
  expect(Object.keys(waiters)).toContain("externalEndpointOpened");
  const [goal, polled, input] = (await waiters.instanceDeleted({ Limit: 1 })) as unknown as readonly unknown[];
  expect(goal).toMatchObject({ name: "instanceDeleted", absent: "success" });
  expect([polled, input]).toEqual([describeInstances, { Limit: 1 }]);
});

it("calls by name, and refuses what is no action", async () => {
  const call = createCallByName(echo, allOperations, {
    createUnchecked: createUncheckedOperation,
    expectInstead: async () => undefined,
  });
  expect(await call("DescribeInstances")).toEqual([describeInstances, {}, undefined]);
  const byAnyName = call as (name: string) => Promise<unknown>;
  for (const name of ["describeInstances", "constructor", "__proto__"]) {
    await expect(byAnyName(name)).rejects.toThrow(`${name}: action: expected an action of the API`);
  }
});

it("tells of an action that the API has no more what to use", async () => {
  const call = createCallByName(echo, allOperations, {
    createUnchecked: createUncheckedOperation,
    expectInstead: async (action) => `another than ${action}`,
  });
  await expect((call as (name: string) => Promise<unknown>)("Gone")).rejects.toThrow(
    "Gone: action: expected another than Gone, got",
  );
});
