import type { Operation } from "@tcrkit/client/schema";
import { expect, it } from "vitest";
import { tcr } from "../../../test/terminal.js";
import type { CommandHelp } from "../../contract.js";
import { renderCommandHelp } from "./command-help.js";

it("tells all that the spec knows", () => {
  const command = {
    name: "do-thing",
    action: "DoThing",
    localName: "doThing",
    group: "things",
    summary: "Does a thing.",
  };
  const operation: Operation = {
    name: "DoThing",
    kind: "execute",
    rateLimit: 20,
    region: "optional",
    input: [
      { name: "Name", type: "String", required: true },
      { name: "Rules", type: "Rule", list: 1, required: true },
      { name: "Mode", type: "Integer", default: 0, values: [0, 1] },
      { name: "Tags", type: "String", list: 1 },
      { name: "DryRun", type: "Boolean", default: false },
      { name: "Password", type: "String", sensitive: true },
    ],
    output: [
      { name: "Things", type: "Rule", list: 1, nullable: true },
      { name: "MadeAt", type: "Timestamp", nullable: true },
      { name: "Count", type: "Integer" },
    ],
    shapes: {
      Rule: [
        { name: "Key", type: "String", required: true },
        { name: "Enabled", type: "Boolean" },
        { name: "Next", type: "Rule", list: 1 },
      ],
    },
    waiters: [
      {
        name: "thingDone",
        when: { Mode: 1, DryRun: false },
        poll: "DescribeThing",
        input: {},
        state: "Status",
        success: ["Done"],
        failure: ["Failed"],
        absent: "pending",
      },
      {
        name: "thingGone",
        poll: "DescribeThings",
        input: {},
        items: "Things",
        state: "Status",
        success: [],
        failure: [],
        absent: "success",
      },
    ],
  };
  const types = {
    Rule: {
      summary: "A rule.",
      members: {
        Key: { type: "String", description: "By what.", values: ["`a`: By `a`."] },
        Enabled: { type: "Boolean", description: "Whether it holds.", limits: ["Default: `true`."] },
        Next: { type: "Array of Rule", description: "More of them." },
      },
    },
  };
  const help: CommandHelp = {
    details: "It goes on after the answer when `Mode` is `1`.",
    docs: "https://example.com/do-thing",
    input: {
      Name: { description: "Name of the thing, such as `a`.", limits: ["At most 10 characters."] },
      Rules: { description: "What holds for it." },
      Mode: { description: "How it is done.", limits: ["Default: `0`."], values: ["`0`: Slowly.", "`1`: Fast."] },
      Tags: { description: "Not together with `DryRun`." },
      DryRun: { description: "True only tries." },
      Password: { description: "Opens it." },
    },
    output: { Things: "What was done, all of it, one row for each `Rules` item.", Count: "How many." },
    errors: ["ResourceNotFound"],
    example: { Name: "it's", Rules: [{ Key: "a" }] },
  };
  const words = {
    ...help,
    types,
    errorMeanings: { ResourceNotFound: "There is no such thing as far as anybody knows." },
    errorInfo: (code: string) => (code === "ResourceNotFound" ? ({ category: "not-found" } as const) : undefined),
  };
  expect(renderCommandHelp(command, operation, words, 60)).toEqual([
    "tcr do-thing: Does a thing.",
    "",
    "It goes on after the answer when --mode is 1.",
    "",
    "Required:",
    "  --name STRING",
    "      Name of the thing, such as a. At most 10 characters.",
    "  --rules JSON (repeatable)",
    "      What holds for it.",
    '      JSON: [{"Key": string, "Enabled"?: true|false,',
    '      "Next"?: [{…}]}], or member by member:',
    "      --rules.0.key STRING (required)",
    "          By what.",
    "          a: By a.",
    "      --rules.0.enabled",
    "          Whether it holds. Default: true.",
    "      --rules.0.next JSON (repeatable)",
    "          More of them.",
    "",
    "Optional:",
    "  --mode INTEGER",
    "      How it is done. Default: 0.",
    "      0: Slowly.",
    "      1: Fast.",
    "  --tags STRING (repeatable)",
    "      Not together with --dry-run.",
    "  --dry-run",
    "      True only tries.",
    "  --password STRING",
    "      Opens it.",
    "      Secret. Keep it out of the command line: --password",
    "      alone takes TCR_PASSWORD, or asks on a terminal;",
    "      --password - reads stdin.",
    "",
    "Flags that commands have in common; more: tcr help flags",
    "  --region REGION   Region of the call, such as ap-guangzhou",
    "  --profile NAME    Profile whose credentials and settings",
    "                    hold",
    "  --output, -o json|yaml|ndjson|csv|table|text",
    "                    Form of the answer",
    "  --query JMESPATH  Shows a part of the answer",
    "  --wait            After the answer, wait until the work",
    "                    that the call started has ended",
    "  --input FILE|-    Parameters from a file of JSON or YAML,",
    "                    or from stdin",
    "  --skeleton        Print a template for --input instead of",
    "                    calling",
    "",
    "Example:",
    `  tcr do-thing --name 'it'\\''s' --rules '[{"Key":"a"}]'`,
    "",
    "Answer:",
    "  Things  Rule[] or null: What was done, all of it, one row",
    "          for each Rules item.",
    "  MadeAt  timestamp or null",
    "  Count   integer: How many.",
    "  More for a --query: tcr help Rule",
    "",
    "With --wait, until:",
    "  --mode 1 --no-dry-run: DescribeThing shows Status Done;",
    "  Failed is a failure",
    "  DescribeThings shows it no more",
    "",
    "Limits:",
    "  20 requests a second for an account and region.",
    "",
    "Errors, beside the common ones:",
    "  ResourceNotFound (exit 4): There is no such thing as far",
    "    as anybody knows.",
    "",
    "tcr help input tells how values are written. Parameters go",
    "by their names on the wire, too: --RegistryId.",
    "",
    "Manual: https://example.com/do-thing",
  ]);
});

it("breaks an example that is wider than the screen into lines that a shell joins", async () => {
  const { stdout } = await tcr(["help", "describe-chart-download-info"]);
  expect(stdout).toEqual([
    "tcr describe-chart-download-info: Answers a presigned address from which a chart",
    "can be downloaded without further credentials.",
    "",
    "Required:",
    "  --registry-id STRING",
    "      Id of the instance, such as tcr-okmj78. Its name or domain does as well.",
    "  --namespace-name STRING",
    "      Name of the namespace.",
    "  --chart-name STRING",
    "      Name of the chart, without its namespace and version.",
    "  --chart-version STRING",
    "      Version of the chart package, such as 1.0.",
    "",
    "Flags that commands have in common; more: tcr help flags",
    "  --region REGION   Region of the call, such as ap-guangzhou",
    "  --profile NAME    Profile whose credentials and settings hold",
    "  --output, -o json|yaml|ndjson|csv|table|text",
    "                    Form of the answer",
    "  --query JMESPATH  Shows a part of the answer",
    "  --input FILE|-    Parameters from a file of JSON or YAML, or from stdin",
    "  --skeleton        Print a template for --input instead of calling",
    "",
    "Example:",
    "  tcr describe-chart-download-info \\",
    "    --registry-id tcr-okmj78 \\",
    "    --namespace-name charts \\",
    "    --chart-name redis \\",
    "    --chart-version 1.0",
    "",
    "Answer:",
    "  PreSignedDownloadURL  string: Address of the chart package in object storage;",
    "                        it carries its own credentials and expires.",
    "",
    "Limits:",
    "  20 requests a second for an account and region.",
    "  Needs a region: --region or TENCENTCLOUD_REGION.",
    "",
    "Errors, beside the common ones:",
    "  InternalError (exit 7): Something went wrong inside the service.",
    "  InvalidParameter (exit 2): A parameter is wrong in form, type or",
    "    combination.",
    "  ResourceNotFound (exit 4): What the request names does not exist.",
    "  UnsupportedOperation (exit 5): The operation is not supported here.",
    "",
    "tcr help input tells how values are written. Parameters go by their names on the",
    "wire, too: --RegistryId.",
    "",
    "Manual: https://www.tencentcloud.com/document/api/1051/50731",
  ]);
});

it("tells how pages are counted, and how many rows one has", async () => {
  const { stdout } = await tcr(["help", "describe-images"]);
  const start = stdout.indexOf("Paging:");
  expect(stdout.slice(start, stdout.indexOf("", start))).toEqual([
    "Paging:",
    "  --offset is the number of the page, from 1; --limit is how many rows a page",
    "  has (20 where left out, 100 at most).",
    "  The rows are in ImageInfoList; TotalCount counts those of all pages.",
  ]);
});

it("tells of which members a part of a structure is enough", async () => {
  const { stdout } = await tcr(["help", "modify-webhook-trigger"]);
  const start = stdout.indexOf("  --trigger JSON");
  expect(stdout.slice(start, start + 9)).toEqual([
    "  --trigger JSON",
    "      What changes of the trigger; its Id tells which one it is, and what is",
    "      left out stays. A part is enough, if it has Id.",
    '      JSON: {"Name"?: string, "Targets"?: [{"Address": string, "Headers"?:',
    '      [{"Key": string, "Values": [string]}]}], "EventTypes"?: [string],',
    '      "Condition"?: string, "Enabled"?: true|false, "Id": number,',
    '      "Description"?: string, "NamespaceId"?: number}, or member by member:',
    "      --trigger.name STRING",
    "          Name of the trigger, free to choose.",
  ]);
});

it("tells what the rows of an answer have, by their type", async () => {
  expect((await tcr(["help", "describe-images"])).stdout).toContain("  More for a --query: tcr help TcrImageInfo");
  for (const typed of ["TcrImageInfo", "Tcrimageinfo"]) {
    const { exitCode, stdout } = await tcr(["help", typed]);
    expect({ exitCode, lines: stdout.slice(0, 5) }).toEqual({
      exitCode: 0,
      lines: [
        "TcrImageInfo: A tag of an image repository and the artifact it points to.",
        "",
        "  Digest String",
        "      Digest of the image's manifest. Format: a digest such as sha256: and 64",
        "      hexadecimal digits.",
      ],
    });
  }
  expect((await tcr(["help", "NoSuchType"])).exitCode).toBe(2);
});

it.each([
  [
    "create-tag-retention-rule",
    "depending on Key. Unit: items where Key is latestPushedK, days where it is nDaysSinceLastPush.",
  ],
  [
    "create-instance",
    "--tag-specification.tags JSON (repeatable) (required) Cloud tags to put on the resource, or found on it. At most 10 items.",
  ],
  ["create-instance", "Required when --registry-charge-type is 1, and ignored otherwise."],
  ["create-service-account", "One of NamespaceList.Name as DescribeNamespaces answers it."],
  ["create-replication-instance", "Required unless --replication-region-name is there. Number of a region."],
  ["duplicate-image", "Default: that of --source-namespace. Empty: the same as left out."],
  ["describe-repositories", "Empty: all."],
  ["create-instance-token", "Only when --token-type is longterm."],
  ["describe-images", "null: A part of the tag is enough."],
])("of %s tells what members have to do with one another: %s", async (command, sentence) => {
  const { stdout } = await tcr(["help", command]);
  expect(stdout.join(" ").replaceAll(/\s+/g, " ")).toContain(sentence);
});
