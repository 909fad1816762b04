import { expect, test } from "vitest";
import { linesOf, pagesOf, part } from "../../../test/reference-pages.js";
import { memberFile, smallApi } from "../../../test/small-spec.js";

const pages = pagesOf();
const terminatePage = "actions/instance/TerminateInstances.md";
const describePage = "actions/instance/DescribeInstances.md";

test("an action's page has its facts, members, waiters, codes and examples", () => {
  expect(part(pages.get(terminatePage), "# TerminateInstances")).toEqual([
    "# TerminateInstances",
    "Gives instances back.",
    "What stands on their disks is lost.",
    '<dl class="facts">',
    ...fact("Group", "Instances"),
    ...fact("Kind", "delete"),
    ...fact("Method", "`terminateInstances`"),
    ...fact("Command", "`terminate-instances`"),
    ...fact("Rate limit", "[10 a second](../../limits.md)"),
    ...fact("Region", "[required](../../regions.md)"),
    ...fact("Since", "[release 2](../../changelog.md#release-2)"),
    ...fact(
      "Manual",
      "[https://www.tencentcloud.com/document/api/213/33234](https://www.tencentcloud.com/document/api/213/33234)",
    ),
    "</dl>",
    '<ExplorerButton action="TerminateInstances" />',
    "## Input",
    '<dl class="members">',
    '<div id="input-InstanceIds">',
    "<dt>",
    '[`InstanceIds`](#input-InstanceIds) Array of String <span class="required">required</span>',
    "</dt>",
    "<dd>",
    "Ids of the instances to end. At most 100 items.",
    "</dd>",
    "</div>",
    "</dl>",
    "## Output",
    "The [request id](../../responses.md) alone.",
    "## What is lost",
    "The instances, with what stands on their disks.",
    "## Waiting",
    "The work goes on after the answer.",
    "- `instancesTerminated`: polls [DescribeInstances](./DescribeInstances.md) until [`InstanceState`](./DescribeInstances.md#output-InstanceSet.InstanceState) is `TERMINATED` or gone.",
    "## Error codes",
    '<dl class="members errors">',
    '<div id="error-InvalidInstanceId.NotFound">',
    "<dt>",
    '[<code>Invalid<wbr>Instance<wbr>Id.<wbr>Not<wbr>Found</code>](../../errors/InvalidInstanceId-NotFound.md) <span class="category">not-found, no retry</span>',
    "</dt>",
    "<dd>",
    "No instance has this id.",
    "</dd>",
    "</div>",
    "</dl>",
    "The [common codes](../../errors/index.md) may come too.",
    "## Example of the manual: End one instance",
    "Input, sent as a JSON body:",
    "```json",
    "{",
    '  "InstanceIds": [',
    '    "ins-r8hr2upy"',
    "  ]",
    "}",
    "```",
    "Output:",
    "```json",
    "{}",
    "```",
  ]);
});

test("an example of ours stands before the tables: as code in each language, as it is sent and with its answer's envelope", () => {
  const input = { InstanceIds: ["ins-r8hr2upy", "ins-5d8a23rs"] };
  const api = smallApi(({ terminate }) => {
    terminate.example = { title: "End two instances", encoding: "query", input, output: {} };
  });
  const lines = part(pagesOf(api).get(terminatePage), "## Example: End two instances", "## Input");
  expect(lines.filter((line) => line.startsWith("```"))).toEqual([
    ...[
      "ts [TypeScript]",
      "sh [Command line]",
      "js [Node SDK]",
      "python [Python SDK]",
      "go [Go SDK]",
      "java [Java SDK]",
    ].flatMap((info) => [`\`\`\`${info}`, "```"]),
    ...["```json", "```", "```http", "```", "```json", "```"],
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'const tcr = new TcrClient({ region: "ap-guangzhou" });',
      "  --instance-ids ins-r8hr2upy ins-5d8a23rs",
    ]),
  );
  expect(lines.slice(lines.indexOf("As it is sent, without the signature:"))).toEqual([
    "As it is sent, without the signature:",
    "```http",
    "GET /?InstanceIds.0=ins-r8hr2upy&InstanceIds.1=ins-5d8a23rs HTTP/1.1",
    "Host: cvm.tencentcloudapi.com",
    "Content-Type: application/x-www-form-urlencoded",
    "X-TC-Action: TerminateInstances",
    "X-TC-Version: 2017-03-12",
    "X-TC-Region: ap-guangzhou",
    "```",
    "Answer:",
    "```json",
    "{",
    '  "Response": {',
    '    "RequestId": "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"',
    "  }",
    "}",
    "```",
  ]);
});

test.each([
  [
    { by: "client", why: "Limit: expected an integer, got a string" },
    "The client refuses it before it is sent: Limit: expected an integer, got a string.",
  ],
  [
    { by: "mock", code: "InternalError", why: "It is not there." },
    "The emulator, with what our examples need, answers [InternalError](../../errors/InternalError.md): It is not there.",
  ],
] as const)("an example of the manual says what differs from ours, and who refuses it: %#", (refused, sentence) => {
  const api = smallApi(({ terminate }) => {
    terminate.example = { title: "End one", encoding: "json", input: { InstanceId: "ins-r8hr2upy" }, output: {} };
    Object.assign(terminate.examples[0] ?? {}, { refused });
  });
  expect(part(pagesOf(api).get(terminatePage), "## Example of the manual: End one instance")[1]).toBe(
    `Unlike ours, it sends \`InstanceIds\` and leaves out \`InstanceId\`. ${sentence}`,
  );
});

test.each([
  [
    describePage,
    "[`Offset`](#input-Offset) counts rows to skip; [`Limit`](#input-Limit) is the size of a page, 20 where it is left out and 100 at most. The rows come in [`InstanceSet`](#output-InstanceSet); `paginate.describeInstances` walks all pages.",
  ],
  [describePage, "Input, sent as a [query](../../lists.md):"],
  [describePage, "- `output.InstanceSet[]`: The rows lack ExpiredTime."],
  [
    "actions/price/InquiryPriceRunInstances.md",
    '[`InstanceChargeType`](#input-InstanceChargeType) String <span class="optional">optional</span>',
  ],
])("%s has the line %s", (path, line) => {
  expect(linesOf(pages, path)).toContain(line);
});

test("pages, failures, empty inputs and what would be read as HTML have their words", () => {
  const api = smallApi(({ describe, terminate }) => {
    describe.paging = { style: "page", offset: "Offset", limit: "Limit", items: "InstanceSet", first: 1 };
    memberFile(describe.input, "Limit").description = "Rows <of> a | page.";
    const [waiter] = Array.isArray(terminate.waiters) ? terminate.waiters : [];
    if (waiter !== undefined) Object.assign(waiter, { success: ["OK", ""], failure: ["BROKEN"], absent: "pending" });
    terminate.input = [];
  });
  const changed = pagesOf(api);
  const describeLines = linesOf(changed, describePage);
  const terminateLines = linesOf(changed, terminatePage);
  expect(describeLines).toContain(
    "[`Offset`](#input-Offset) counts pages, the first is 1; [`Limit`](#input-Limit) is the size of a page, 20 where it is left out and 100 at most. The rows come in [`InstanceSet`](#output-InstanceSet); `paginate.describeInstances` walks all pages.",
  );
  expect(describeLines).toContain(
    "Rows &lt;of&gt; a &#124; page. Default: `20`. From 1 to 100; a larger value is lowered.",
  );
  expect(terminateLines).toContain("None but the [common parameters](../../common-parameters.md).");
  expect(terminateLines).toContain(
    "- `instancesTerminated`: polls [DescribeInstances](./DescribeInstances.md) until [`InstanceState`](./DescribeInstances.md#output-InstanceSet.InstanceState) is `OK` or empty; `BROKEN` is a failure.",
  );
});

function fact(name: string, value: string): string[] {
  return ["<div>", `<dt>${name}</dt>`, "<dd>", value, "</dd>", "</div>"];
}
