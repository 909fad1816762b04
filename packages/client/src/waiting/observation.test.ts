import { describe, expect, it } from "vitest";
import type { WaiterSpec } from "../contract.js";
import { describeObservation, readObservation } from "./observation.js";

const waiter: WaiterSpec = {
  name: "thingReady",
  poll: "DescribeThings",
  items: "Things",
  state: "Status",
  reason: "Conditions.Reason",
  success: ["Running", "Done"],
  failure: ["Failed", "Broken"],
  absent: "pending",
};

const inStates = (...states: readonly (string | undefined)[]) => states.map((Status) => ({ Status }));

describe("a verdict", () => {
  it.each<[readonly (string | undefined)[], string]>([
    [["Running"], "success"],
    [["Running", "Done"], "success"],
    [["Running", "Pending"], "pending"],
    [["Pending", "Pending"], "pending"],
    [["Failed"], "failure"],
    [["Running", "Failed"], "failure"],
    [["Failed", "Pending", "Running"], "failure"],
    [["Broken", "Failed"], "failure"],
    [[undefined], "pending"],
    [["Running", undefined], "pending"],
  ])("of items in %j is %s", (states, verdict) => {
    expect(readObservation(waiter, inStates(...states)).verdict).toBe(verdict);
  });

  it.each(["success", "hopeless", "pending"] as const)("without an item is what the waiter says: %s", (absent) => {
    expect(readObservation({ ...waiter, absent }, []).verdict).toBe(absent);
  });
});

describe("the states", () => {
  it("of listed items are unknown where one has none", () => {
    expect(readObservation(waiter, [{ Status: "Running" }, {}, { Status: null }]).states).toEqual([
      "Running",
      "unknown",
      "unknown",
    ]);
  });

  it("of an answer that lists nothing are left out where it has none", () => {
    const { items: _, ...single } = waiter;
    expect(readObservation(single, [{}]).states).toEqual([]);
    expect(readObservation(single, [{ Status: 0 }]).states).toEqual(["0"]);
  });
});

describe("the reasons", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["of a list of conditions", [{ Reason: "no quota" }, { Reason: null }, { Reason: "late" }], ["no quota", "late"]],
    ["of no condition", null, []],
    ["of one condition", { Reason: "no quota" }, ["no quota"]],
    ["stand once each", [{ Reason: "late" }, { Reason: "late" }], ["late"]],
    ["are texts that are not empty", [{ Reason: "" }, { Reason: 7 }, { Reason: {} }], []],
    ["stand where the waiter says alone", "no quota", []],
    ["are cut at 200 characters", { Reason: "x".repeat(201) }, ["x".repeat(200)]],
  ])("%s", (_, Conditions, reasons) => {
    expect(readObservation(waiter, [{ Status: "Failed", Conditions }]).reasons).toEqual(reasons);
  });

  it("are none where the waiter knows of none", () => {
    const { reason: _, ...without } = waiter;
    expect(readObservation(without, [{ Status: "Failed", Conditions: { Reason: "late" } }]).reasons).toEqual([]);
  });
});

describe("in words", () => {
  it.each<[readonly string[], readonly string[], string]>([
    [[], [], "nothing found"],
    [["Failed"], [], "state Failed"],
    [["Failed", "Running", "Failed"], [], "state Failed, Running"],
    [["Failed"], ["no quota", "late"], "state Failed (no quota; late)"],
    [[], ["late"], "nothing found (late)"],
  ])("%j with %j is: %s", (states, reasons, words) => {
    expect(describeObservation({ states, reasons, verdict: "pending" })).toBe(words);
  });
});
