import { expect, it } from "vitest";
import { takeCallerLines } from "./caller-lines.js";

it("leaves an error as it is where the runtime cannot tell who called", () => {
  const { captureStackTrace } = Error;
  const error = new Error("mine");
  const { stack } = error;
  Reflect.deleteProperty(Error, "captureStackTrace");
  try {
    takeCallerLines(error);
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
  expect(error.stack).toBe(stack);
});
