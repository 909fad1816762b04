import { expect, it } from "vitest";
import { createTalk } from "./reporter.js";

it("writes no secret that it was told, but leaves short words alone", () => {
  let written = "";
  const talk = createTalk({
    write: (text) => {
      written += text;
    },
    isTTY: false,
    columns: undefined,
  });
  talk.keepSecret("hunter2");
  talk.keepSecret("a");
  talk.line("a password: hunter2, hunter2");
  expect(written).toBe("a password: ***, ***\n");
});
