import { expect, test } from "vitest";
import { describeFile, inquiryFile, type LintRow, lintRow, terminateFile } from "../../test/lint-row.js";

const aWaiter = {
  name: "instancesTerminated",
  poll: "DescribeInstances",
  input: {},
  items: "InstanceSet",
  state: "InstanceState",
  success: ["TERMINATED"],
  failure: [],
  absent: "success",
} as const;

const rows: readonly LintRow[] = [
  {
    title: "types exist",
    change: ({ describe }) => {
      describe.output.push({ name: "Extra", type: "Array of Extra", nullable: false, description: "More." });
      describe.notes?.push({ kind: "departure", path: "examples[0].output", text: "Extra is missing." });
      describe.notes?.push({ kind: "disagreement", path: "output.Extra", text: "Newer than the description." });
    },
    faults: [[describeFile, "output.Extra.type", "Extra", "a scalar, or a type that types/ has"]],
  },
  {
    title: "error codes exist",
    change: ({ inquiry }) => inquiry.errors.push("NoSuchCode.Here"),
    faults: [[inquiryFile, "errors.NoSuchCode.Here", "NoSuchCode.Here", "a code of errors.json"]],
  },
  {
    title: "paging names members",
    change: ({ describe }) => {
      describe.paging = { style: "offset", offset: "From", limit: "Size", items: "Rows", total: "All", first: 0 };
    },
    faults: [
      [describeFile, "paging.offset", "From", "a member of input"],
      [describeFile, "paging.limit", "Size", "a member of input"],
      [describeFile, "paging.items", "Rows", "a member of output"],
      [describeFile, "paging.total", "All", "a member of output"],
    ],
  },
  {
    title: "a list may have no total",
    change: ({ describe }) => {
      if (describe.paging?.style === "offset") delete describe.paging.total;
    },
    faults: [],
  },
  {
    title: "a waiter's items are a list of the answer",
    change: ({ terminate }) => {
      terminate.waiters = [{ ...aWaiter, success: [], failure: [], items: "Rows", state: "TotalCount" }];
    },
    faults: [[terminateFile, "waiters[0].items", "Rows", "a member of the output of DescribeInstances"]],
  },
  {
    title: "a waiter polls an action of the spec",
    change: ({ terminate }) => {
      terminate.waiters = [{ ...aWaiter, success: [], failure: [], poll: "DescribeNothing" }];
    },
    faults: [[terminateFile, "waiters[0].poll", "DescribeNothing", "an action of the spec"]],
  },
  {
    title: "a waiter names members of both actions",
    change: ({ terminate }) => {
      terminate.waiters = [
        {
          ...aWaiter,
          success: [],
          failure: [],
          when: { DryRun: true },
          input: { InstanceIds: ["input.Ids"], Zone: "z" },
          match: { Id: "output.Id" },
          state: "State",
          newestBy: "Number",
          hopeless: { codes: ["NoSuchCode"] },
          reason: "Placement.Reason",
        },
      ];
    },
    faults: [
      [terminateFile, "waiters[0].when", "DryRun", "a member of the action's input"],
      [terminateFile, "waiters[0].input", "Zone", "a member of the input of DescribeInstances"],
      [terminateFile, "waiters[0].match", "Id", "a member of Instance"],
      [terminateFile, "waiters[0].state", "State", "a member of Instance"],
      [terminateFile, "waiters[0].hopeless.codes", "NoSuchCode", "an error code of DescribeInstances"],
      [terminateFile, "waiters[0].newestBy", "Number", "a member of Instance"],
      [terminateFile, "waiters[0].reason", "Reason", "a member of Placement"],
      [terminateFile, "waiters[0].input", "input.Ids", "a member of the action's input"],
      [terminateFile, "waiters[0].match", "output.Id", "a member of the action's output"],
    ],
  },
  {
    title: "a waiter may read the state of the answer itself",
    change: ({ terminate }) => {
      const { items: _, ...ofAnswer } = aWaiter;
      terminate.waiters = [{ ...ofAnswer, success: [], failure: [], state: "TotalCount", reason: "State" }];
    },
    faults: [[terminateFile, "waiters[0].reason", "State", "a member of the output of DescribeInstances"]],
  },
  {
    title: "a waiter's reason may stand inside another member, and nothing inside a scalar",
    change: ({ terminate }) => {
      const waiter = { ...aWaiter, success: ["TERMINATED"], failure: [] };
      terminate.waiters = [
        { ...waiter, name: "one", reason: "Placement.Zone" },
        { ...waiter, name: "other", reason: "InstanceId.Zone" },
      ];
    },
    faults: [[terminateFile, "waiters[1].reason", "Zone", "a member of String"]],
  },
  {
    title: "usedBy names just the actions that use the type, directly or inside another",
    change: ({ type }) => {
      type("Tag").usedBy = ["InquiryPriceRunInstances", "TerminateInstances", "RunInstances"];
    },
    faults: [
      ["types/Tag.json", "usedBy.RunInstances", "RunInstances", "an action of the spec"],
      ["types/Tag.json", "usedBy", "no DescribeInstances", "DescribeInstances, which uses the type"],
      ["types/Tag.json", "usedBy.TerminateInstances", "TerminateInstances", "an action that uses the type"],
    ],
  },
];

test.each(rows)("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});
