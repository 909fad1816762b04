import { expect, it } from "vitest";
import { createContext } from "../../../test/contexts.js";
import { tc3Post } from "../../../test/requests.js";
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

it("records an excerpt of a name that is very long", async () => {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const context = await runPipeline(services, tc3Post("A".repeat(5000)));
  expect(recordOf(context).action).toHaveLength(100);
});
