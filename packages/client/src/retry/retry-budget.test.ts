import { expect, it } from "vitest";
import { createRetryBudget } from "./retry-budget.js";

const take = (budget: { take: () => boolean }, times: number) => Array.from({ length: times }, budget.take);

it("lets through as many repeats as it holds, and no more", () => {
  expect(take(createRetryBudget(2), 3)).toEqual([true, true, false]);
});

it("gives a repeat back for five calls that succeed at once", () => {
  const budget = createRetryBudget(1);
  take(budget, 1);
  for (let call = 0; call < 4; call++) budget.giveBack(1);
  expect(budget.take()).toBe(false);
  budget.giveBack(1);
  expect(budget.take()).toBe(true);
});

it("gives back what a successful repeat took", () => {
  const budget = createRetryBudget(1);
  take(budget, 1);
  budget.giveBack(2);
  expect(budget.take()).toBe(true);
});

it("never holds more than at first", () => {
  const budget = createRetryBudget(1);
  for (let call = 0; call < 100; call++) budget.giveBack(3);
  expect(take(budget, 2)).toEqual([true, false]);
});

it("never ends when it is infinite", () => {
  const budget = createRetryBudget(Number.POSITIVE_INFINITY);
  expect(take(budget, 1_000)).not.toContain(false);
});
