import { expect, it } from "vitest";
import { createContext } from "../../../test/contexts.js";
import { tc3Post } from "../../../test/requests.js";
import type { Persistence } from "../../state/persistence.js";
import { pipeline, runPipeline } from "./pipeline.js";
import { recordOf } from "./recorded-request.js";

it("has its steps in order", () => {
  expect(pipeline.map(({ name }) => name)).toEqual([
    "parse",
    "size",
    "identify",
    "chooseFaults",
    "authenticate",
    "region",
    "throttle",
    "beforeHandler",
    "validate",
    "dispatch",
    "handle",
    "afterHandler",
    "commit",
    "respond",
    "persisted",
    "onResponse",
  ]);
});

it("answers and records a fault of its own as an InternalError", async () => {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const clock = {
    ...services.clock,
    advance: () => {
      throw new Error("broken clock");
    },
  };
  const context = await runPipeline(
    { ...services, clock: Object.assign(Object.create(services.clock), clock) },
    tc3Post("DescribeRegions"),
  );
  expect(context.response?.body).toContain('"Code":"InternalError"');
  expect(context.response?.body).not.toContain("broken clock");
  expect(recordOf(context).fault).toContain("broken clock");
});

it("answers once a step has done what it waits for", async () => {
  const { services } = createContext(tc3Post("DescribeRegions"));
  let flush = (): void => {};
  const persistence = { flushed: () => new Promise<void>((resolve) => (flush = resolve)) } as Persistence;
  const answered: string[] = [];
  const running = runPipeline({ ...services, persistence }, tc3Post("DescribeRegions"));
  const answer = running.then(() => answered.push("answered"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(answered).toEqual([]);
  flush();
  await answer;
  expect(answered).toEqual(["answered"]);
});

it("answers a step that fails later as any that fails", async () => {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const persistence = { flushed: () => Promise.reject(new Error("disk full")) } as unknown as Persistence;
  const context = await runPipeline({ ...services, persistence }, tc3Post("DescribeRegions"));
  expect(context.response?.body).toContain('"Code":"InternalError"');
});

it("records an excerpt of a name that is very long", async () => {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const context = await runPipeline(services, tc3Post("A".repeat(5000)));
  expect(recordOf(context).action).toHaveLength(100);
});
