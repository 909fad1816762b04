import { expect, it } from "vitest";
import { createReporter } from "./reporter.js";

it("writes no secret that it was told, but leaves short words alone", () => {
  let written = "";
  const reporter = createReporter({
    write: (text) => {
      written += text;
    },
    isTTY: false,
    columns: undefined,
  });
  reporter.keepSecret("hunter2");
  reporter.keepSecret("a");
  reporter.line("a password: hunter2, hunter2");
  expect(written).toBe("a password: ***, ***\n");
});
