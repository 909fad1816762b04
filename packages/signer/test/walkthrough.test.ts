import { expect, it, vi } from "vitest";

it("runs the walkthrough, whose every signature is verified", async () => {
  const print = vi.spyOn(console, "log").mockImplementation(() => {});
  // A variable, since TypeScript knows no types of it.
  const walkthrough = "../examples/walkthrough.mjs";
  await import(walkthrough);
  const lines = print.mock.calls.map(([line]) => String(line));
  print.mockRestore();
  expect(lines.at(-1)).toContain("6 requests signed, 6 verified, 0 wrong.");
  expect(lines.filter((line) => line.includes("the same as in the manual"))).toHaveLength(3);
});
