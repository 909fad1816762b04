import { expect, test } from "vitest";
import { memberFile, smallApi } from "../../../test/small-spec.js";
import { referenceEmitter } from "./reference.js";

function pagesOf(api = smallApi()): ReadonlyMap<string, string> {
  return new Map(
    referenceEmitter
      .emit(api)
      .map((document) => [
        document.path.replace("docs/reference/", ""),
        document.kind === "markdown" ? document.blocks.join("\n\n") : "",
      ]),
  );
}

const pages = pagesOf();
const linesOf = (path: string) => (pages.get(path) ?? "").split("\n");

test("there is a page for each action, type and code, and indexes", () => {
  expect([...pages.keys()]).toEqual([
    "index.md",
    "requests.md",
    "actions/instance/DescribeInstances.md",
    "actions/price/InquiryPriceRunInstances.md",
    "actions/instance/TerminateInstances.md",
    "types/index.md",
    ...["Filter", "Instance", "ItemPrice", "Placement", "Price", "Tag", "TagSpecification"].map((t) => `types/${t}.md`),
    "errors/index.md",
    "errors/AuthFailure-SignatureFailure.md",
    "errors/InternalError.md",
    "errors/RequestLimitExceeded.md",
    "errors/InvalidFilter.md",
    "errors/InvalidInstanceId-NotFound.md",
    "errors/ResourceInsufficient-ZoneSoldOut.md",
  ]);
});

test("an action's page has its facts, members, waiters, codes and examples", () => {
  expect(linesOf("actions/instance/TerminateInstances.md")).toEqual([
    "# TerminateInstances",
    "",
    "Gives instances back.",
    "",
    "What stands on their disks is lost.",
    "",
    "| Group | Instances |",
    "| --- | --- |",
    "| Kind | delete |",
    "| Method | `terminateInstances` |",
    "| Command | `terminate-instances` |",
    "| Rate limit | 10 a second |",
    "| Region | required |",
    "| Since | release 2 |",
    "| Manual | [https://www.tencentcloud.com/document/api/213/33234](https://www.tencentcloud.com/document/api/213/33234) |",
    "",
    '<ExplorerButton action="TerminateInstances" />',
    "",
    "## Input",
    "",
    "| Name | Type | Required | Description |",
    "| --- | --- | --- | --- |",
    "| `InstanceIds` | Array of String | yes | Ids of the instances to end. At most 100 items. |",
    "",
    "## Output",
    "",
    "The request id alone.",
    "",
    "## What is lost",
    "",
    "The instances, with what stands on their disks.",
    "",
    "## Waiting",
    "",
    "The work goes on after the answer.",
    "",
    "- `instancesTerminated`: polls [DescribeInstances](./DescribeInstances.md) until `InstanceState` is `TERMINATED` or gone.",
    "",
    "## Error codes",
    "",
    "| Code | Meaning | Retry |",
    "| --- | --- | --- |",
    "| [`InvalidInstanceId.NotFound`](../../errors/InvalidInstanceId-NotFound.md) | No instance has this id. | no |",
    "",
    "The [common codes](../../errors/index.md) may come too.",
    "",
    "## Example of the manual: End one instance",
    "",
    "Input, sent as a JSON body:",
    "",
    "```json",
    "{",
    '  "InstanceIds": [',
    '    "ins-r8hr2upy"',
    "  ]",
    "}",
    "```",
    "",
    "Output:",
    "",
    "```json",
    "{}",
    "```",
  ]);
});

test("an example of ours stands before the tables, as it is sent and with its answer's envelope", () => {
  const input = { InstanceIds: ["ins-r8hr2upy", "ins-5d8a23rs"] };
  const api = smallApi(({ terminate }) => {
    terminate.example = { title: "End two instances", encoding: "query", input, output: {} };
  });
  const lines = pagesOf(api).get("actions/instance/TerminateInstances.md")?.split("\n") ?? [];
  expect(lines.slice(lines.indexOf("## Example: End two instances"), lines.indexOf("## Input"))).toEqual([
    "## Example: End two instances",
    "",
    "Input, sent as a query string:",
    "",
    "```json",
    "{",
    '  "InstanceIds": [',
    '    "ins-r8hr2upy",',
    '    "ins-5d8a23rs"',
    "  ]",
    "}",
    "```",
    "",
    "As it is sent, without the signature:",
    "",
    "```http",
    "GET /?InstanceIds.0=ins-r8hr2upy&InstanceIds.1=ins-5d8a23rs HTTP/1.1",
    "Host: cvm.tencentcloudapi.com",
    "Content-Type: application/x-www-form-urlencoded",
    "X-TC-Action: TerminateInstances",
    "X-TC-Version: 2017-03-12",
    "X-TC-Region: ap-guangzhou",
    "```",
    "",
    "Answer:",
    "",
    "```json",
    "{",
    '  "Response": {',
    '    "RequestId": "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"',
    "  }",
    "}",
    "```",
    "",
  ]);
});

test.each([
  [
    "actions/instance/DescribeInstances.md",
    "| `Filters` | Array of [Filter](../../types/Filter.md) | no | Conditions that an instance meets. At most 10 items. Not together with `InstanceIds`. |",
  ],
  [
    "actions/instance/DescribeInstances.md",
    "| `InstanceSet` | Array of [Instance](../../types/Instance.md) | One row an instance. |",
  ],
  [
    "actions/instance/DescribeInstances.md",
    "`Offset` counts rows to skip; `Limit` is the size of a page, 20 where it is left out and 100 at most. The rows come in `InstanceSet`; `paginate.describeInstances` walks all pages.",
  ],
  ["actions/instance/DescribeInstances.md", "Input, sent as a query string:"],
  ["actions/instance/DescribeInstances.md", "- `output.InstanceSet[]`: The rows lack ExpiredTime."],
  [
    "actions/price/InquiryPriceRunInstances.md",
    "| `InstanceChargeType` | String | no | How the machines are paid for. Default: `POSTPAID_BY_HOUR`. Values: `PREPAID`: By the month. `POSTPAID_BY_HOUR`: By the hour. `SPOTPAID` |",
  ],
  [
    "actions/price/InquiryPriceRunInstances.md",
    "| `ClientToken` | String | no | Makes a repeated call harmless. **Deprecated.** Prices need no token. At most 64 characters. Since release 2 of the API. |",
  ],
  ["types/Placement.md", "| `ProjectId` | Integer | no | Project that owns it. Default: `0`. |"],
  ["types/Placement.md", "- [InquiryPriceRunInstances](../actions/price/InquiryPriceRunInstances.md)"],
  ["types/Price.md", "| `InstancePrice` | [ItemPrice](./ItemPrice.md) | What the machines cost. |"],
  ["types/index.md", "| [Tag](./Tag.md) | A key with a value. |"],
  ["errors/InternalError.md", "| Retry | the same request may succeed a little later |"],
  ["errors/InternalError.md", "- [DescribeInstances](../actions/instance/DescribeInstances.md)"],
  ["errors/RequestLimitExceeded.md", "No action's own table names it."],
  ["errors/index.md", "| [`InvalidFilter`](./InvalidFilter.md) | No filter has this name. | parameter | no |"],
  [
    "index.md",
    "Rents virtual machines by the hour or by the month. Version 2017-03-12: 3 actions, [7 data types](./types/index.md), [6 error codes](./errors/index.md). [Requests](./requests.md) tells hosts, signatures and regions.",
  ],
  ["requests.md", "| `TC3-HMAC-SHA256` (recommended) | 3 | POST (recommended) | `application/json` |"],
  ["requests.md", "| `TC3-HMAC-SHA256` (recommended) | 3 | POST | `multipart/form-data`, for certain actions alone |"],
  ["index.md", "| [TerminateInstances](./actions/instance/TerminateInstances.md) | Gives instances back. | 10 |"],
])("%s has the line %s", (path, line) => {
  expect(linesOf(path)).toContain(line);
});

test("every link of every page leads to a page", () => {
  const broken = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/\]\((\.[^)#]*)/g)]
      .map(([, target = ""]) => new URL(target, `file:///${path}`).pathname.slice(1))
      .filter((target) => !pages.has(target)),
  );
  expect(broken).toEqual([]);
});

test("pages, failures, empty inputs and what would be read as HTML or as a column have their words", () => {
  const api = smallApi(({ describe, terminate }) => {
    describe.paging = { style: "page", offset: "Offset", limit: "Limit", items: "InstanceSet", first: 1 };
    memberFile(describe.input, "Limit").description = "Rows <of> a | page.";
    const [waiter] = Array.isArray(terminate.waiters) ? terminate.waiters : [];
    if (waiter !== undefined) Object.assign(waiter, { success: ["OK", ""], failure: ["BROKEN"], absent: "pending" });
    terminate.input = [];
  });
  const changed = pagesOf(api);
  const describeLines = changed.get("actions/instance/DescribeInstances.md")?.split("\n");
  const terminateLines = changed.get("actions/instance/TerminateInstances.md")?.split("\n");
  expect(describeLines).toContain(
    "`Offset` counts pages, the first is 1; `Limit` is the size of a page, 20 where it is left out and 100 at most. The rows come in `InstanceSet`; `paginate.describeInstances` walks all pages.",
  );
  expect(describeLines).toContain(
    "| `Limit` | Integer | no | Rows &lt;of&gt; a &#124; page. Default: `20`. From 1 to 100; a larger value is lowered. |",
  );
  expect(terminateLines).toContain("None but the common parameters.");
  expect(terminateLines).toContain(
    "- `instancesTerminated`: polls [DescribeInstances](./DescribeInstances.md) until `InstanceState` is `OK` or empty; `BROKEN` is a failure.",
  );
});
