import { expect, test } from "vitest";
import { printDocComment } from "./doc-comment.js";

test("one sentence stays on the line of the comment", () => {
  expect(printDocComment({ text: ["Lists instances."] })).toBe("Lists instances.");
});

test("paragraphs and tags are set apart by blank lines", () => {
  const tags = [
    { name: "deprecated", text: "Use another." },
    { name: "see", text: "https://example.com" },
  ];
  expect(printDocComment({ text: ["First.", "- a\n- b"], tags })).toBe(
    ["", "First.", "", "- a\n- b", "", "@deprecated Use another.", "@see https://example.com"].join("\n"),
  );
});

test("a tag alone has no blank line before it", () => {
  expect(printDocComment({ text: [], tags: [{ name: "see", text: "https://example.com" }] })).toBe(
    "@see https://example.com",
  );
});

test("nothing is an empty comment", () => {
  expect(printDocComment({ text: [] })).toBe("");
});

test("what would end the comment early is broken, in text and in tags", () => {
  const tags = [{ name: "deprecated", text: "No */ more." }];
  expect(printDocComment({ text: ["Cron: `*/5 */2`."], tags })).toBe(
    ["", "Cron: `*\\/5 *\\/2`.", "", "@deprecated No *\\/ more."].join("\n"),
  );
});
