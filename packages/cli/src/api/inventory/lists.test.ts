import { expect, it } from "vitest";
import { createLimit } from "./lists.js";

it("lets so much through at once, in turn, and goes on after a failure", async () => {
  const limit = createLimit(2);
  const log: string[] = [];
  let running = 0;
  const work = (name: string) =>
    limit(async () => {
      running++;
      log.push(`${name}: ${running}`);
      await Promise.resolve();
      running--;
      if (name === "b") throw new Error("b");
      return name;
    });
  const results = await Promise.allSettled(["a", "b", "c", "d", "e"].map(work));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(log.map((line) => line[0])).toEqual(["a", "b", "c", "d", "e"]);
  expect(Math.max(...log.map((line) => Number(line.slice(3))))).toBe(2);
});
