import { expect, test } from "vitest";
import { describeFile, inquiryFile, type LintRow, lintRow, terminateFile } from "../../test/lint-row.js";
import { memberFile } from "../../test/small-spec.js";

const file = "releases.json";
const third = { n: 3, date: "2022-01-01", time: "00:00:00" };

test.each<LintRow>([
  {
    title: "numbers go down to 1",
    change: ({ spec }) => spec.releases.json.releases.splice(1, 0, { ...third, n: 7 }),
    faults: [
      [file, "releases[0].n", "2", "numbers down to 1, newest first"],
      [file, "releases[1].n", "7", "numbers down to 1, newest first"],
    ],
  },
  {
    title: "what a release brings has a file",
    change: ({ spec }) =>
      spec.releases.json.releases.unshift({ ...third, newActions: ["RunInstances"], newTypes: ["Disk"] }),
    faults: [
      [file, "releases", "RunInstances", "a file in actions/"],
      [file, "releases", "Disk", "a file in types/"],
    ],
  },
  {
    title: "what a release takes away has none",
    change: ({ spec }) => spec.releases.json.releases.unshift({ ...third, deletedActions: ["TerminateInstances"] }),
    faults: [[terminateFile, "release", "2", "a release in releases.json that brings it"]],
  },
  {
    title: "what a later release takes away needs none",
    change: ({ spec }) => {
      spec.releases.json.releases[1]?.newActions?.push("RunInstances");
      spec.releases.json.releases.unshift({ ...third, deletedActions: ["RunInstances"] });
    },
    faults: [],
  },
  {
    title: "`release` is the one that brought it",
    change: ({ describe, type }) => {
      describe.release = 2;
      type("Tag").release = 2;
    },
    faults: [
      [describeFile, "release", "2", "1"],
      ["types/Tag.json", "release", "2", "1"],
    ],
  },
  {
    title: "`since` is the release that added the member",
    change: ({ describe, inquiry, type }) => {
      memberFile(describe.input, "Limit").since = 2;
      delete memberFile(inquiry.input, "ClientToken").since;
      memberFile(type("Instance").members, "ExpiredTime").since = 1;
    },
    faults: [
      [describeFile, "input.Limit.since", "2", "undefined"],
      [inquiryFile, "input.ClientToken.since", "undefined", "2"],
      ["types/Instance.json", "members.ExpiredTime.since", "1", "2"],
    ],
  },
  {
    title: "members that a release adds are there, in actions and in types",
    change: ({ spec }) =>
      spec.releases.json.releases.unshift({
        ...third,
        modifiedActions: {
          DescribeInstances: { newInputs: ["Zone"], newOutputs: ["Next"], modifiedInputs: ["Limit"] },
        },
        modifiedTypes: { Tag: { newMembers: ["Color"] } },
      }),
    faults: [
      [file, "releases", "DescribeInstances.input.Zone", "a member of the spec"],
      [file, "releases", "DescribeInstances.output.Next", "a member of the spec"],
      [file, "releases", "Tag.members.Color", "a member of the spec"],
    ],
  },
  {
    title: "members added to what is gone are not looked for",
    change: ({ spec }) =>
      spec.releases.json.releases.unshift({ ...third, modifiedActions: { RunInstances: { newInputs: ["Zone"] } } }),
    faults: [],
  },
])("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});
