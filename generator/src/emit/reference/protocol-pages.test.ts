import { expect, test } from "vitest";
import { linesOf, pagesOf, part } from "../../../test/reference-pages.js";
import { type SpecDraft, smallApi } from "../../../test/small-spec.js";

const withExample = ({ describe }: SpecDraft) => {
  const input = { Filters: [{ Name: "zone", Values: ["a b", "c"] }], Limit: 5 };
  describe.example = { title: "List some", encoding: "json", input, output: { TotalCount: 0, InstanceSet: [] } };
};

test("the structure of a request has its methods with their content types, and both kinds of request", () => {
  const lines = linesOf(pagesOf(smallApi(withExample)), "requests.md");
  expect(lines).toEqual(
    expect.arrayContaining([
      "| `TC3-HMAC-SHA256` (recommended) | 3 | POST (recommended) | `application/json` |",
      "| `TC3-HMAC-SHA256` (recommended) | 3 | POST | `multipart/form-data`, for certain actions alone |",
      "POST / HTTP/1.1",
      "X-TC-Timestamp: UNIX_SECONDS",
      '{"Filters":[{"Name":"zone","Values":["a b","c"]}],"Limit":5}',
      "GET /?Filters.0.Name=zone&Filters.0.Values.0=a%20b&Filters.0.Values.1=c&Limit=5 HTTP/1.1",
    ]),
  );
});

test("common parameters have their need, place and secrets", () => {
  const api = smallApi(({ spec }) => {
    spec.service.json.commonParameters = [
      {
        version: 3,
        in: "header",
        parameters: [
          { name: "X-TC-Region", type: "String", required: "by-action", description: "Region of the call." },
          {
            name: "X-TC-Token",
            type: "String",
            required: false,
            sensitive: true,
            description: "Token, `X-TC-Region`.",
          },
        ],
      },
    ];
  });
  expect(part(pagesOf(api).get("common-parameters.md"), "## Signature v3")).toEqual([
    "## Signature v3",
    "They are headers of the request.",
    '<dl class="members">',
    '<div id="v3-X-TC-Region">',
    "<dt>",
    '[`X-TC-Region`](#v3-X-TC-Region) String <span class="optional">where the action wants a</span> [region](./regions.md)',
    "</dt>",
    "<dd>",
    "Region of the call.",
    "</dd>",
    "</div>",
    '<div id="v3-X-TC-Token">',
    "<dt>",
    '[`X-TC-Token`](#v3-X-TC-Token) String <span class="optional">optional</span>',
    "</dt>",
    "<dd>",
    "Token, [`X-TC-Region`](#v3-X-TC-Region). Sensitive: keep it out of logs.",
    "</dd>",
    "</div>",
    "</dl>",
  ]);
});

test("lists are shown by the example that is nested deepest, as a body and as a query", () => {
  const lines = part(pagesOf(smallApi(withExample)).get("lists.md"), "## Example");
  expect(lines).toEqual(
    expect.arrayContaining(["Filters.0.Name=zone", "Filters.0.Values.0=a%20b", "Filters.0.Values.1=c", "Limit=5"]),
  );
});

test("limits have sizes in bytes and in larger units, and the number of each action", () => {
  const lines = linesOf(pagesOf(), "limits.md");
  expect(lines).toEqual(
    expect.arrayContaining([
      "| GET | 32768 (32 KB) |",
      "| POST with signature v3 | 10485760 (10 MB) |",
      "| [TerminateInstances](./actions/instance/TerminateInstances.md) | 10 |",
    ]),
  );
});

test("regions have their titles, numbers and hosts; a host without a listed region stands apart", () => {
  const api = smallApi(({ spec }) => {
    const { json } = spec.service;
    json.regions = [
      { name: "ap-guangzhou", title: "South China (Guangzhou)", number: 1, alias: "gz" },
      { name: "ap-shanghai", title: "East China (Shanghai)" },
    ];
    json.endpoints.push({ host: "cvm.na-toronto.tencentcloudapi.com", title: "Toronto", region: "na-toronto" });
  });
  const lines = linesOf(pagesOf(api), "regions.md");
  expect(lines).toEqual(
    expect.arrayContaining([
      "| `ap-guangzhou` | South China (Guangzhou) | 1 | `gz` | `cvm.ap-guangzhou.tencentcloudapi.com` |",
      "| `ap-shanghai` | East China (Shanghai) |  |  | the general one |",
      "| `cvm.na-toronto.tencentcloudapi.com` | Toronto |",
      "- **inference**, `regions.ap-shanghai`: Served through the first host.",
    ]),
  );
});

test("the changelog has what each release brought and took away, with links to what is still there", () => {
  const api = smallApi(({ spec }) => {
    spec.releases.json.releases = [
      {
        n: 3,
        date: "2024-01-02",
        time: "03:04:05",
        newActions: ["DescribeInstances"],
        deletedActions: ["RunInstances"],
        successors: { RunInstances: ["TerminateInstances"] },
        modifiedActions: { DescribeInstances: { newInputs: ["Limit", "Gone"], modifiedOutputs: ["InstanceSet"] } },
        newTypes: ["Tag"],
        deletedTypes: ["Old"],
        modifiedTypes: { Price: { deletedMembers: ["Was"], newMembers: ["InstancePrice"] } },
      },
      { n: 2, date: "2023-01-02", time: "03:04:05", newActions: ["RunInstances", "TerminateInstances"] },
    ];
    spec.releases.json.notes = [{ kind: "inference", path: "releases.3.successors", text: "Ours." }];
  });
  const pages = pagesOf(api);
  const describe = "./actions/instance/DescribeInstances.md";
  const terminate = "[TerminateInstances](./actions/instance/TerminateInstances.md)";
  expect(part(pages.get("changelog.md"), "## Release 3")).toEqual([
    "## Release 3",
    "2024-01-02, 03:04:05",
    `- New actions: [DescribeInstances](${describe}).`,
    `- Withdrawn: <span id="withdrawn-RunInstances">\`RunInstances\`</span>; use ${terminate}.`,
    `- [DescribeInstances](${describe}): new input: [\`Limit\`](${describe}#input-Limit), \`Gone\`; changed output: [\`InstanceSet\`](${describe}#output-InstanceSet).`,
    "- New data types: [Tag](./types/Tag.md).",
    "- Data types that are gone: `Old`.",
    "- [Price](./types/Price.md): new members: [`InstancePrice`](./types/Price.md#member-InstancePrice); members that are gone: `Was`.",
    "**inference**: Ours.",
    "## Release 2",
    "2023-01-02, 03:04:05",
    `- New actions: \`RunInstances\`, ${terminate}.`,
  ]);
  expect(linesOf(pages, "index.md")).toContain(
    "- [`RunInstances`](./changelog.md#withdrawn-RunInstances), in release 3",
  );
});
