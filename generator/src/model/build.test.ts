import { expect, test } from "vitest";
import { actionOf, memberOf, smallApi, typeOf } from "../../test/small-spec.js";
import { typesOfAction } from "./build.js";

test("the model has actions and types in the order of their names, groups in the order of the service", () => {
  const api = smallApi(({ spec }) => {
    spec.actions.reverse();
    spec.types.reverse();
    spec.service.json.groups.reverse();
  });
  expect(api.actions.map(({ name }) => name)).toEqual([
    "DescribeInstances",
    "InquiryPriceRunInstances",
    "TerminateInstances",
  ]);
  expect(api.types.map(({ name }) => name)).toEqual(api.types.map(({ name }) => name).toSorted());
  expect(api.groups.map(({ name, actions }) => [name, actions.length])).toEqual([
    ["price", 1],
    ["instance", 2],
  ]);
});

test("what a file leaves out is a plain value in the model", () => {
  const { paging, waiters, longRunning, notes } = actionOf(smallApi(), "TerminateInstances");
  expect({ paging, longRunning, notes }).toEqual({ paging: undefined, longRunning: true, notes: [] });
  expect(waiters.map(({ name, when, match }) => ({ name, when, match }))).toEqual([
    { name: "instancesTerminated", when: undefined, match: undefined },
  ]);
  expect(memberOf(typeOf(smallApi(), "Instance").members, "InstanceId")).toMatchObject({
    type: { kind: "scalar", name: "String" },
    required: undefined,
    nullable: false,
    values: [],
    sensitive: false,
    exclusiveWith: {},
    partial: undefined,
  });
});

test("what a file states is in the model as it stands", () => {
  const api = smallApi(({ terminate, type }) => {
    terminate.notes = [{ kind: "inference", path: "summary", text: "We think so." }];
    type("Tag").notes = [{ kind: "inference", path: "summary", text: "We think so." }];
  });
  expect(api.errors.common.map(({ code }) => code)).toContain("InternalError");
  expect(api.errors.service.map(({ code }) => code)).toContain("InvalidFilter");
  expect(actionOf(api, "TerminateInstances").destructive).toMatchObject({ loses: expect.any(String) });
  expect(actionOf(api, "TerminateInstances").notes).toHaveLength(1);
  expect(typeOf(api, "Tag").notes).toHaveLength(1);
  expect(typeOf(api, "Filter").notes).toEqual([]);
});

test("an action that takes nothing away, or of which nothing is said, destroys nothing and is done", () => {
  const api = smallApi(({ terminate }) => {
    terminate.destructive = false;
  });
  expect(actionOf(api, "TerminateInstances").destructive).toBeUndefined();
  expect(actionOf(api, "DescribeInstances")).toMatchObject({ destructive: undefined, longRunning: false });
});

test("a paging has the limits of its input, or its own", () => {
  expect(actionOf(smallApi(), "DescribeInstances").paging).toEqual({
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "InstanceSet",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  });
  const api = smallApi(({ describe }) => {
    describe.input = describe.input.filter(({ name }) => name !== "Limit");
    if (describe.paging?.style === "offset") Object.assign(describe.paging, { defaultLimit: 5, maxLimit: 50 });
  });
  expect(actionOf(api, "DescribeInstances").paging).toMatchObject({ defaultLimit: 5, maxLimit: 50 });
});

test("so is what the service leaves out", () => {
  const api = smallApi(({ spec }) => {
    delete spec.service.json.reservedFlags;
    delete spec.service.json.notes;
  });
  expect({ reservedFlags: api.reservedFlags, notes: api.notes }).toEqual({ reservedFlags: [], notes: [] });
});

test("what names nothing of the spec leaves nothing behind", () => {
  const api = smallApi(({ describe, inquiry, type }) => {
    inquiry.errors.push("NoSuchCode");
    describe.output.push({ name: "Extra", type: "Array of Extra", nullable: false, description: "More." });
    type("Price").usedBy.push("RunInstances");
  });
  expect(actionOf(api, "InquiryPriceRunInstances").errors).toHaveLength(1);
  expect(typesOfAction(actionOf(api, "DescribeInstances"), api.types)).toEqual([
    "Extra",
    "Filter",
    "Instance",
    "Placement",
    "Tag",
  ]);
  expect(typeOf(api, "Price").groups).toEqual(["price"]);
});

test("a paging of style none and a reason for no waiter leave nothing behind", () => {
  const api = smallApi(({ describe, terminate }) => {
    describe.paging = { style: "none", reason: "There are few." };
    terminate.waiters = { none: "Nothing shows the end." };
  });
  expect(actionOf(api, "DescribeInstances").paging).toBeUndefined();
  expect(actionOf(api, "TerminateInstances").waiters).toEqual([]);
});

test("an action's error codes come with what they mean", () => {
  expect(actionOf(smallApi(), "InquiryPriceRunInstances").errors).toEqual([
    {
      code: "ResourceInsufficient.ZoneSoldOut",
      category: "quota",
      retryable: false,
      description: "The zone has no machine left.",
    },
  ]);
});

test("a type knows the groups of the actions that use it", () => {
  expect(typeOf(smallApi(), "Price").groups).toEqual(["price"]);
  expect(typeOf(smallApi(), "Tag").groups).toEqual(["instance", "price"]);
});

test("an action brings the types inside its types", () => {
  const api = smallApi();
  expect(typesOfAction(actionOf(api, "DescribeInstances"), api.types)).toEqual([
    "Filter",
    "Instance",
    "Placement",
    "Tag",
  ]);
  expect(typesOfAction(actionOf(api, "TerminateInstances"), api.types)).toEqual([]);
});
