import { expect, test } from "vitest";
import { linesOf, pagesOf, part } from "../../../test/reference-pages.js";
import { smallApi } from "../../../test/small-spec.js";

test("an error's page has its cause, what to do, an answer, and what the client makes of it", () => {
  const page = pagesOf().get("errors/InternalError.md");
  expect(part(page, "# Internal<wbr>Error", "## Documented for")).toEqual([
    "# Internal<wbr>Error",
    "**Cause.** The service failed.",
    '<dl class="facts">',
    ...fact("Category", "server"),
    ...fact("Kind", "common: any action may answer it"),
    ...fact("Retry", "the same request may succeed a little later"),
    ...fact("Client", "Sends a read again after a pause. It never repeats a change, which may have taken effect."),
    ...fact("Error class", "`TcrApiError`"),
    ...fact("Exit code", "7"),
    "</dl>",
    "## What to do",
    "Send the same request a little later; before repeating a change, read whether it took effect. If it keeps failing, report the request id.",
    "## Answer",
    "```json",
    "{",
    '  "Response": {',
    '    "Error": {',
    '      "Code": "InternalError",',
    '      "Message": "The service failed."',
    "    },",
    '    "RequestId": "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"',
    "  }",
    "}",
    "```",
    "The status of HTTP is 200. `Message` is in the server's words, which may change: programs go by `Code`.",
    '<ErrorButton code="InternalError" />',
  ]);
  expect(part(page, "## Documented for")).toContain("- [DescribeInstances](../actions/instance/DescribeInstances.md)");
});

test.each([
  ["AuthFailure-SignatureFailure", "Does not repeat the request.", "3"],
  ["RequestLimitExceeded", "Waits, then sends the request again, whatever the action: nothing was done.", "6"],
  ["InvalidInstanceId-NotFound", "Does not repeat the request.", "4"],
])("%s tells whether the client repeats, and the exit code", (code, client, exitCode) => {
  const lines = linesOf(pagesOf(), `errors/${code}.md`);
  expect(lines.some((line) => line.startsWith(client))).toBe(true);
  expect(lines).toContain(exitCode);
});

test("a remedy of the code's own stands before that of its category, and what is ours is told", () => {
  const api = smallApi(({ spec }) => {
    Object.assign(spec.errors.json.common[1] ?? {}, { remedy: "Ask DescribeInstances first." });
    spec.errors.json.notes = [
      { kind: "inference", path: ".", text: "Categories are ours." },
      { kind: "disagreement", path: "common.InternalError", text: "One table lacks it." },
    ];
  });
  const page = pagesOf(api).get("errors/InternalError.md");
  expect(part(page, "## What to do", "## Answer")).toEqual([
    "## What to do",
    "Ask [DescribeInstances](../actions/instance/DescribeInstances.md) first.",
  ]);
  expect(part(page, "## What is inferred")).toEqual([
    "## What is inferred",
    "- Categories are ours.",
    "- What to do is our advice.",
    "## Notes",
    "- **disagreement**, `common.InternalError`: One table lacks it.",
  ]);
});

test("the codes are listed with their categories, and one that no action documents says so", () => {
  const pages = pagesOf();
  expect(linesOf(pages, "errors/index.md")).toContain(
    '[<code>Invalid<wbr>Filter</code>](./InvalidFilter.md) <span class="category">parameter, no retry</span>',
  );
  expect(linesOf(pages, "errors/RequestLimitExceeded.md")).toContain("No action's own table names it.");
});

function fact(name: string, value: string): string[] {
  return ["<div>", `<dt>${name}</dt>`, "<dd>", value, "</dd>", "</div>"];
}

test("a code of authentication leads to the signature debugger, by a load of its own, where the docs have one", () => {
  const pages = pagesOf(
    smallApi(({ spec }) => {
      Object.assign(spec["service"].json, { guides: { signatureDebugger: "/debugger.html" } });
    }),
  );
  const advice = /^Paste the request into the \[signature debugger\]\(\/debugger\.html\)\{target="_self"\}/;
  expect(linesOf(pages, "errors/AuthFailure-SignatureFailure.md").some((line) => advice.test(line))).toBe(true);
  expect(linesOf(pages, "errors/InternalError.md").some((line) => advice.test(line))).toBe(false);
  expect(linesOf(pagesOf(), "errors/AuthFailure-SignatureFailure.md").join("\n")).not.toContain("debugger");
});
