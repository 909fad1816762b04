import { expect, it } from "vitest";
import { TurnQueue } from "./turn-queue.js";

it.each([
  ["the first", 0, [1, 2]],
  ["one in the middle", 1, [0, 2]],
  ["the last", 2, [0, 1]],
])("lets %s leave and keeps the order of the others", (_, leaving, expected) => {
  const { queue, waiters, served } = queueOfThree();
  const waiter = waiters[leaving];
  if (waiter !== undefined) queue.remove(waiter);
  serveAll(queue);
  expect(served).toEqual(expected);
});

it("takes others after all have gone", () => {
  const { queue, served } = queueOfThree();
  serveAll(queue);
  expect(queue.first).toBeUndefined();
  queue.add(() => served.push(9));
  serveAll(queue);
  expect(served).toEqual([0, 1, 2, 9]);
});

function queueOfThree() {
  const queue = new TurnQueue();
  const served: number[] = [];
  const waiters = [0, 1, 2].map((number) => queue.add(() => served.push(number)));
  return { queue, waiters, served };
}

function serveAll(queue: TurnQueue): void {
  for (let waiter = queue.first; waiter !== undefined; waiter = queue.first) {
    queue.remove(waiter);
    waiter.go();
  }
}
