import { describe, expect, it } from "vitest";
import type { Instance } from "../state/entities/instances.js";
import { createStore } from "../state/store.js";
import { asBilled, checkName, findInstance } from "./instances.js";

const prepaid: Instance = {
  id: "tcr-a",
  account: "1",
  name: "taken-name",
  type: "basic",
  region: "ap-guangzhou",
  status: "Running",
  reads: 0,
  createdAtMs: 0,
  address: "10.0.0.1",
  tags: [],
  isPrepaid: true,
  expiresAtMs: Date.parse("2024-01-31T08:00:00Z"),
  renewFlag: 1,
  isProtected: false,
  nextNamespaceId: 1,
};

describe("a prepaid instance", () => {
  it.each([
    ["2024-01-31T07:59:59Z", "2024-01-31T08:00:00Z"],
    ["2024-01-31T08:00:00Z", "2024-02-29T08:00:00Z"],
    ["2024-02-29T07:59:59Z", "2024-02-29T08:00:00Z"],
    ["2024-02-29T08:00:00Z", "2024-03-31T08:00:00Z"],
    ["2024-12-31T08:00:00Z", "2025-01-31T08:00:00Z"],
  ])("renews itself by the month: at %s it runs until %s", (now, until) => {
    const { status, expiresAtMs } = asBilled(prepaid, Date.parse(now));
    expect([status, new Date(expiresAtMs ?? 0).toISOString()]).toEqual(["Running", new Date(until).toISOString()]);
  });

  it.each([0, 2])("is isolated with the RenewFlag %i, from the moment on at which it has run out", (renewFlag) => {
    const instance = { ...prepaid, renewFlag };
    const endMs = prepaid.expiresAtMs ?? 0;
    expect(asBilled(instance, endMs - 1)).toBe(instance);
    expect(asBilled(instance, endMs)).toEqual({ ...instance, status: "Isolate" });
  });
});

it.each<Partial<Instance>>([
  { isPrepaid: false },
  { status: "Isolate" },
  { status: "Deleting" },
  { status: "Pending" },
])("has nothing to bill of an instance that departs by %j", (departure) => {
  const instance = { ...prepaid, renewFlag: 0, ...departure };
  expect(asBilled(instance, 1e13)).toBe(instance);
});

describe.each([
  ["intl", 5],
  ["lenient", 3],
] as const)("a name in the edition %s", (edition, shortest) => {
  const store = createStore();
  store.instances.put(prepaid);

  it.each<[string, ReturnType<typeof checkName>]>([
    ["a".repeat(shortest), undefined],
    ["a".repeat(shortest - 1), "illegal"],
    ["a".repeat(50), undefined],
    ["a".repeat(51), "illegal"],
    ["a-b-0", undefined],
    ["0-b-a", undefined],
    ["-abcd", "illegal"],
    ["abcd-", "illegal"],
    ["ab_cd", "illegal"],
    ["ab.cd", "illegal"],
    ["abcd\n", "illegal"],
    ["Capitals", edition === "intl" ? "illegal" : undefined],
    ["registry", "reserved"],
    ["registry2", undefined],
    ["Registry", edition === "intl" ? "illegal" : "reserved"],
    ["taken-name", "taken"],
    ["Taken-Name", edition === "intl" ? "illegal" : "taken"],
    ["taken-name2", undefined],
  ])("%j: %s", (name, fault) => {
    expect(checkName(store, name, edition)).toBe(fault);
  });
});

it("finds an instance by its id, or refuses", () => {
  const store = createStore();
  store.instances.put(prepaid);
  expect(findInstance({ store }, "tcr-a")).toBe(prepaid);
  expect(() => findInstance({ store }, "tcr-b")).toThrow(expect.objectContaining({ reason: "missing" }));
});
