import { expect, test } from "vitest";
import { describeFile, inquiryFile, type LintRow, lintRow, terminateFile } from "../../test/lint-row.js";
import { memberFile } from "../../test/small-spec.js";

const rows: readonly LintRow[] = [
  {
    title: "relations that fit are no fault",
    change: ({ describe, inquiry, type }) => {
      memberFile(inquiry.input, "UserData").requiredWhen = { InstanceChargeType: "PREPAID" };
      memberFile(inquiry.input, "InstanceName").defaultFrom = "ImageId";
      memberFile(inquiry.input, "InstanceName").whenEmpty = "default";
      memberFile(describe.input, "InstanceIds").whenEmpty = "all";
      memberFile(describe.input, "InstanceIds").refersTo = "DescribeInstances.InstanceSet.InstanceId";
      memberFile(describe.output, "TotalCount").onlyFor = { default: true };
      memberFile(type("Placement").members, "ProjectId").region = "number";
    },
    faults: [],
  },
  {
    title: "a condition names another member, with a value of its type and among its values",
    change: ({ describe, inquiry }) => {
      memberFile(inquiry.input, "UserData").requiredWhen = { UserData: "x", InstanceChargeType: "FREE" };
      memberFile(inquiry.input, "InstanceName").onlyFor = { InstanceCount: "one" };
      memberFile(describe.output, "TotalCount").onlyFor = { InstanceSet: true };
    },
    faults: [
      [describeFile, "output.TotalCount.onlyFor.InstanceSet", "InstanceSet", "a member of the action's input"],
      [inquiryFile, "input.InstanceName.onlyFor.InstanceCount", '"one"', "an integer"],
      [inquiryFile, "input.UserData.requiredWhen.UserData", "UserData", "another member beside it"],
      [
        inquiryFile,
        "input.UserData.requiredWhen.InstanceChargeType",
        '"FREE"',
        'one of "PREPAID", "POSTPAID_BY_HOUR", "SPOTPAID"',
      ],
    ],
  },
  {
    title: "of members that stand for one another each names all others, and none is required",
    change: ({ inquiry }) => {
      memberFile(inquiry.input, "UserData").alternativeTo = ["InstanceName", "ImageId"];
      memberFile(inquiry.input, "InstanceName").alternativeTo = ["UserData"];
      memberFile(inquiry.input, "ImageId").alternativeTo = ["UserData", "InstanceName"];
    },
    faults: [
      ...[
        ["InstanceName", "UserData"],
        ["ImageId", "InstanceName"],
        ["UserData", "InstanceName"],
      ].map(
        ([of, name]) =>
          [
            inquiryFile,
            `input.${of}.alternativeTo.${name}`,
            `${name}`,
            `a sibling whose alternativeTo names ${of} and the others in turn`,
          ] as const,
      ),
      [inquiryFile, "input.ImageId.alternativeTo", "it on a required member", "it on an optional one"],
    ],
  },
  {
    title: "what must be there needs no condition",
    change: ({ terminate }) => {
      memberFile(terminate.input, "InstanceIds").onlyFor = { InstanceIds: "a" };
    },
    faults: [
      [terminateFile, "input.InstanceIds.onlyFor.InstanceIds", "InstanceIds", "another member beside it"],
      [terminateFile, "input.InstanceIds.onlyFor", "it on a required member", "it on an optional one"],
    ],
  },
  {
    title: "how something is sent is not said of an output",
    change: ({ describe }) => {
      memberFile(describe.output, "TotalCount").whenEmpty = "all";
      memberFile(describe.output, "TotalCount").breachCode = "FailedOperation";
    },
    faults: [
      [describeFile, "output.TotalCount.whenEmpty", "it on an output", "it on what is sent alone"],
      [describeFile, "output.TotalCount.breachCode", "it on an output", "it on what is sent alone"],
      [describeFile, "output.TotalCount.whenEmpty", "Integer", "it on a String or an array"],
      [describeFile, "output.TotalCount.breachCode", "FailedOperation", "a code of errors.json"],
    ],
  },
  {
    title: "what a value comes from is there, and of its type",
    change: ({ inquiry }) => {
      memberFile(inquiry.input, "UserData").defaultFrom = "Nothing";
      memberFile(inquiry.input, "InstanceName").defaultFrom = "InstanceCount";
      memberFile(inquiry.input, "InstanceCount").refersTo = "TerminateInstances.Count";
      memberFile(inquiry.input, "ClientToken").refersTo = "DescribeInstances.InstanceSet.Tags";
    },
    faults: [
      [
        inquiryFile,
        "input.InstanceCount.refersTo",
        "TerminateInstances.Count",
        "what an action of the kind read answers",
      ],
      [inquiryFile, "input.InstanceName.defaultFrom", "InstanceCount, of the type Integer", "a String"],
      [inquiryFile, "input.ClientToken.refersTo", "DescribeInstances.InstanceSet.Tags, of the type Tag", "a String"],
      [inquiryFile, "input.UserData.defaultFrom", "Nothing", "another member beside it"],
    ],
  },
  {
    title: "a region's number is an Integer, its name a String",
    change: ({ inquiry }) => {
      memberFile(inquiry.input, "InstanceName").region = "number";
      memberFile(inquiry.input, "InstanceCount").region = "name";
    },
    faults: [
      [inquiryFile, "input.InstanceCount.region", "Integer", "it on a String"],
      [inquiryFile, "input.InstanceName.region", "String", "it on an Integer"],
    ],
  },
  {
    title: "a unit depends on the documented values of a member beside it, and there is no other",
    change: ({ inquiry }) => {
      const units = { PREPAID: "months", FREE: "days" };
      memberFile(inquiry.input, "InstanceCount").unit = "days";
      memberFile(inquiry.input, "InstanceCount").unitBy = { member: "InstanceChargeType", units };
      memberFile(inquiry.input, "InstanceName").unitBy = { member: "Nothing", units };
    },
    faults: [
      [inquiryFile, "input.InstanceCount.unitBy", "the unit days besides", "one of the two"],
      [inquiryFile, "input.InstanceCount.unitBy", "FREE", "a documented value of InstanceChargeType"],
      [inquiryFile, "input.InstanceName.unitBy", "Nothing", "another member beside it"],
    ],
  },
];

test.each(rows)("$title", (row) => {
  const { actual, expected } = lintRow(row);
  const lines = (faults: readonly object[]) => faults.map((fault) => JSON.stringify(fault)).toSorted();
  expect(lines(actual)).toEqual(lines(expected));
});
