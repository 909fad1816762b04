import { expect, test } from "vitest";
import { describeFile, inquiryFile, type LintRow, lintRow, terminateFile } from "../../test/lint-row.js";
import { memberFile } from "../../test/small-spec.js";

const rows: readonly LintRow[] = [
  {
    title: "members that exclude each other say so both",
    change: ({ inquiry }) => {
      memberFile(inquiry.input, "UserData").exclusiveWith = { ImageId: "refused", Nothing: "wins" };
    },
    faults: [
      [
        inquiryFile,
        "input.UserData.exclusiveWith.ImageId",
        "refused",
        "a sibling whose exclusiveWith names UserData in turn",
      ],
      [
        inquiryFile,
        "input.UserData.exclusiveWith.Nothing",
        "wins",
        "a sibling whose exclusiveWith names UserData in turn",
      ],
    ],
  },
  {
    title: "members that exclude each other agree on which one wins",
    change: ({ inquiry }) => {
      memberFile(inquiry.input, "UserData").exclusiveWith = { ImageId: "wins" };
      memberFile(inquiry.input, "ImageId").exclusiveWith = { UserData: "wins" };
    },
    faults: [
      [
        inquiryFile,
        "input.ImageId.exclusiveWith.UserData",
        "wins",
        "what UserData says of ImageId: wins there, yields here",
      ],
      [
        inquiryFile,
        "input.UserData.exclusiveWith.ImageId",
        "wins",
        "what ImageId says of UserData: wins there, yields here",
      ],
    ],
  },
  {
    title: "one that wins over another and one that yields to it agree",
    change: ({ inquiry }) => {
      memberFile(inquiry.input, "UserData").exclusiveWith = { ImageId: "wins" };
      memberFile(inquiry.input, "ImageId").exclusiveWith = { UserData: "yields" };
    },
    faults: [],
  },
  {
    title: "what may come in part is of a data type, and a part needs members that it has",
    change: ({ inquiry }) => {
      memberFile(inquiry.input, "TagSpecification").partial = ["Tags", "Rack"];
      memberFile(inquiry.input, "ImageId").partial = [];
    },
    faults: [
      [inquiryFile, "input.ImageId.partial", "String", "it on a member of a data type alone"],
      [inquiryFile, "input.TagSpecification.partial", "Rack", "a member of TagSpecification"],
      [inquiryFile, "examples[0].input.TagSpecification[0]", "no Rack, and no note", "the members of the table"],
    ],
  },
  {
    title: "a part of a type that there is not is no fault besides",
    change: ({ inquiry }) => {
      inquiry.input.push({ name: "Extra", type: "Extra", required: false, partial: ["Key"], description: "More." });
      inquiry.notes?.push({ kind: "disagreement", path: "input.Extra", text: "It is new." });
    },
    faults: [[inquiryFile, "input.Extra.type", "Extra", "a scalar, or a type that types/ has"]],
  },
  {
    title: "an action that deletes or does several things says what is lost",
    change: ({ terminate, inquiry }) => {
      delete terminate.destructive;
      inquiry.kind = "execute";
      inquiry.longRunning = false;
    },
    faults: [
      [terminateFile, "destructive", "nothing", "false, or what is lost"],
      [inquiryFile, "destructive", "nothing", "false, or what is lost"],
    ],
  },
  {
    title: "a read destroys nothing",
    change: ({ describe }) => {
      describe.destructive = false;
    },
    faults: [[describeFile, "destructive", "it on a read", "it on other actions alone"]],
  },
  {
    title: "an action that takes nothing away says so, and is done",
    change: ({ terminate }) => {
      terminate.destructive = false;
    },
    faults: [],
  },
  {
    title: "what it destroys with is an input, with a value of its type",
    change: ({ terminate }) => {
      terminate.destructive = { loses: "All.", when: { Force: true }, unless: { InstanceIds: "none" } };
    },
    faults: [
      [terminateFile, "destructive.when.Force", "Force", "a member of the action's input"],
      [terminateFile, "destructive.unless.InstanceIds", '"none"', "an array"],
    ],
  },
  {
    title: "what shows the loss is a read, by members that there are",
    change: ({ terminate }) => {
      terminate.destructive = {
        loses: "All.",
        also: [{ when: { Force: true }, text: "At once." }],
        looks: [
          { action: "DescribeNothing", input: { Id: "input.InstanceIds" }, counts: "things" },
          { action: "TerminateInstances", input: { InstanceIds: "input.InstanceIds" }, counts: "things" },
          { action: "DescribeInstances", input: { Ids: "input.Id" }, members: ["Colour"] },
        ],
      };
    },
    faults: [
      [terminateFile, "destructive.also[0].when.Force", "Force", "a member of the action's input"],
      [terminateFile, "destructive.looks[0].action", "DescribeNothing", "an action of the spec"],
      [
        terminateFile,
        "destructive.looks[1].action",
        "TerminateInstances",
        "a read of a list with a total, or of all rows at once",
      ],
      [terminateFile, "destructive.looks[2].input", "Ids", "a member of the input of DescribeInstances"],
      [terminateFile, "destructive.looks[2].input", "Id", "a member of the action's input"],
      [terminateFile, "destructive.looks[2].members", "Colour", "a member of Instance"],
    ],
  },
  {
    title: "what shows the loss is found among rows by members of theirs",
    change: ({ terminate }) => {
      const input = { InstanceIds: "input.InstanceIds" };
      terminate.destructive = {
        loses: "All.",
        looks: [
          {
            action: "DescribeInstances",
            input,
            match: { Colour: "red", InstanceId: "ins-input.Id" },
            members: ["Tags"],
          },
          { action: "InquiryPriceRunInstances", input: { ImageId: "img" }, match: { Price: 1 }, members: ["Price"] },
          { action: "InquiryPriceRunInstances", input: { ImageId: "img" }, items: "Prices", members: ["Price"] },
          { action: "InquiryPriceRunInstances", input: { ImageId: "img" }, counts: "prices" },
          { action: "TerminateInstances", input, members: ["Price"] },
        ],
      };
    },
    faults: [
      [terminateFile, "destructive.looks[0].match", "Id", "a member of the action's input"],
      [terminateFile, "destructive.looks[0].match", "Colour", "a member of Instance"],
      [terminateFile, "destructive.looks[1].match", "Price", "a member of a row"],
      [terminateFile, "destructive.looks[2].items", "Prices", "a list in the output of InquiryPriceRunInstances"],
      [
        terminateFile,
        "destructive.looks[3].action",
        "InquiryPriceRunInstances",
        "a read of a list with a total, or of all rows at once",
      ],
      [terminateFile, "destructive.looks[4].action", "TerminateInstances", "a read"],
    ],
  },
  {
    title: "what shows the loss shows members at any depth, and nothing sensitive",
    change: ({ terminate, type }) => {
      memberFile(type("Tag").members, "Value").sensitive = true;
      const input = { InstanceIds: "input.InstanceIds" };
      const members = ["Placement.Zone", "Placement.Rack", "InstanceId.Length", "Tags.Key", "Tags.Value", "Tags"];
      terminate.destructive = { loses: "All.", looks: [{ action: "DescribeInstances", input, members }] };
    },
    faults: [
      [terminateFile, "destructive.looks[0].members", "Rack", "a member of Placement"],
      [terminateFile, "destructive.looks[0].members", "Length", "a member of String"],
      [terminateFile, "destructive.looks[0].members", "Value", "what is not sensitive"],
      [terminateFile, "destructive.looks[0].members", "Tags", "what is not sensitive"],
    ],
  },
  {
    title: "the limits of a page stand once",
    change: ({ describe }) => {
      delete memberFile(describe.input, "Limit").default;
      if (describe.paging?.style === "offset") describe.paging.maxLimit = 50;
    },
    faults: [
      [describeFile, "paging.defaultLimit", "neither", "it, or default of input.Limit, and one alone"],
      [describeFile, "paging.maxLimit", "both", "it, or maximum of input.Limit, and one alone"],
    ],
  },
];

test.each(rows)("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});
