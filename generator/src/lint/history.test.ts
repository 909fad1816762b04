import { expect, test } from "vitest";
import { describeFile, type LintRow, lintRow } from "../../test/lint-row.js";
import { memberFile } from "../../test/small-spec.js";

const expected = "a later release that says so, or a note of kind disagreement";
const from = "a difference from history/2020-05-21.json:";
const third = { n: 3, date: "2022-01-01", time: "00:00:00" };

function disagreement(path: string) {
  return { kind: "disagreement", path, text: "The older description has it otherwise." } as const;
}

/** What release 2 brought, where the description of that time counts. */
const ofReleaseTwo: LintRow["faults"] = [
  ["actions/instance/TerminateInstances.json", "", `${from} TerminateInstances: action added`, expected],
  [
    "actions/price/InquiryPriceRunInstances.json",
    "input.ClientToken",
    `${from} InquiryPriceRunInstances input.ClientToken: added (String, optional)`,
    expected,
  ],
  ["types/Instance.json", "members.ExpiredTime", `${from} Instance members.ExpiredTime: added (Timestamp)`, expected],
];

test.each<LintRow>([
  {
    title: "what an earlier description has otherwise is a fault",
    change: ({ describe, type }) => {
      memberFile(describe.input, "Filters").required = true;
      memberFile(describe.input, "Offset").type = "String";
      memberFile(describe.input, "Offset").default = "0";
      memberFile(type("ItemPrice").members, "UnitPrice").nullable = false;
    },
    faults: [
      [
        describeFile,
        "input.Filters.required",
        `${from} DescribeInstances input.Filters.required: false became true`,
        expected,
      ],
      [
        describeFile,
        "input.Offset.type",
        `${from} DescribeInstances input.Offset.type: Integer became String`,
        expected,
      ],
      [
        "types/ItemPrice.json",
        "members.UnitPrice.nullable",
        `${from} ItemPrice members.UnitPrice.nullable: true became false`,
        expected,
      ],
    ],
  },
  {
    title: "so is a member more or less",
    change: ({ describe }) => {
      memberFile(describe.input, "default").name = "Defaults";
    },
    faults: [
      [describeFile, "input.Defaults", `${from} DescribeInstances input.Defaults: added (Boolean, optional)`, expected],
      [describeFile, "input.default", `${from} DescribeInstances input.default: removed (Boolean, optional)`, expected],
    ],
  },
  {
    title: "so is an action that no release brought",
    change: ({ spec }) => {
      delete spec.history[0]?.json.actions["DescribeInstances"];
    },
    faults: [[describeFile, "", `${from} DescribeInstances: action added`, expected]],
  },
  {
    title: "so is an action that no release took away",
    change: ({ spec }) => {
      Object.assign(spec.history[0]?.json.actions ?? {}, { RunInstances: { input: [], output: [] } });
    },
    faults: [["releases.json", "", `${from} RunInstances: action removed`, expected]],
  },
  {
    title: "a note of kind disagreement explains a difference",
    change: ({ describe, type }) => {
      memberFile(describe.input, "Filters").required = true;
      memberFile(describe.input, "default").name = "Defaults";
      describe.notes?.push(disagreement("input.Filters.required"), disagreement("input"));
      describe.notes?.push({ kind: "departure", path: "examples[0].input", text: "No filters." });
      delete describe.examples[0]?.input["Filters"];
      memberFile(type("Tag").members, "Value").nullable = true;
      type("Tag").notes = [disagreement("members.Value")];
    },
    faults: [],
  },
  {
    title: "a note of another kind or place does not",
    change: ({ type }) => {
      memberFile(type("Tag").members, "Value").nullable = true;
      type("Tag").notes = [
        disagreement("members.Key"),
        { kind: "inference", path: "members.Value", text: "We think so." },
      ];
    },
    faults: [
      ["types/Tag.json", "members.Value.nullable", `${from} Tag members.Value.nullable: false became true`, expected],
    ],
  },
  {
    title: "a later release explains what it names",
    change: ({ describe, spec }) => {
      memberFile(describe.input, "default").required = true;
      spec.releases.json.releases.unshift({
        ...third,
        modifiedActions: { DescribeInstances: { modifiedInputs: ["default"] } },
      });
      describe.notes?.push({ kind: "departure", path: "examples[0].input", text: "No default." });
    },
    faults: [],
  },
  {
    title: "and what it brings and takes away",
    change: ({ spec, describe, type }) => {
      const [only] = spec.history;
      const [newest] = spec.releases.json.releases;
      if (only === undefined || newest === undefined) return;
      Object.assign(only.json.actions, { RunInstances: { input: [], output: [] } });
      Object.assign(only.json.types, { Disk: [] });
      delete only.json.types["Filter"];
      type("Filter").release = 2;
      memberFile(describe.output, "TotalCount").nullable = true;
      memberFile(type("Instance").members, "InstanceState").nullable = true;
      Object.assign(newest, {
        deletedActions: ["RunInstances"],
        newTypes: ["Filter"],
        deletedTypes: ["Disk"],
        modifiedActions: { ...newest.modifiedActions, DescribeInstances: { modifiedOutputs: ["TotalCount"] } },
        modifiedTypes: { Instance: { newMembers: ["ExpiredTime"], modifiedMembers: ["InstanceState"] } },
      });
    },
    faults: [],
  },
  {
    title: "without a description nothing is compared",
    change: ({ spec, describe }) => {
      spec.history = [];
      memberFile(describe.output, "TotalCount").nullable = true;
    },
    faults: [],
  },
  {
    title: "only the newest description counts, and releases after it",
    change: ({ spec }) => {
      const [only] = spec.history;
      if (only !== undefined) only.json.date = "2021-03-02";
    },
    faults: ofReleaseTwo,
  },
  {
    title: "a release of the same day is in the description already",
    change: ({ spec }) => {
      const [only] = spec.history;
      if (only !== undefined) only.json.date = "2021-03-01";
    },
    faults: ofReleaseTwo,
  },
])("$title", (row) => {
  const { actual, expected: faults } = lintRow(row);
  expect(actual).toEqual(faults);
});
