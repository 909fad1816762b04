import { expect, it } from "vitest";
import { nextNumber } from "./counters.js";
import { createStore } from "./store.js";

it("counts from 1, for each instance and each name by itself", () => {
  const store = createStore();
  const next = (instanceId: string, name: string) => nextNumber(store, instanceId, name);
  expect([next("tcr-a", "gcJobs"), next("tcr-a", "gcJobs"), next("tcr-a", "gcJobs")]).toEqual([1, 2, 3]);
  expect([next("tcr-a", "images/ns/app"), next("tcr-b", "gcJobs")]).toEqual([1, 1]);
  expect(next("tcr-a", "gcJobs")).toBe(4);
});

it("gives a number anew whose transaction is taken back", () => {
  const store = createStore();
  nextNumber(store, "tcr-a", "gcJobs");
  store.commit();
  nextNumber(store, "tcr-a", "gcJobs");
  store.rollback();
  expect(nextNumber(store, "tcr-a", "gcJobs")).toBe(2);
});
