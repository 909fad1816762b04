import { expect, test } from "vitest";
import { describeFile, inquiryFile, type LintRow, lintRow, terminateFile } from "../../test/lint-row.js";
import { changedSpec, loadSmallSpec, memberFile } from "../../test/small-spec.js";
import { lintSpec } from "./lint.js";

const small = loadSmallSpec();

const rows: readonly LintRow[] = [
  {
    title: "a file is called by what it holds",
    change: ({ spec }) => {
      for (const type of spec.types) if (type.json.name === "Tag") type.file = "types/Label.json";
    },
    faults: [["types/Label.json", "name", '"Tag"', "the file's name, Label"]],
  },
  {
    title: "folders are groups of service.json",
    change: ({ spec }) => {
      spec.service.json.groups.pop();
    },
    faults: [[inquiryFile, "", "the folder price", "a group of service.json"]],
  },
  {
    title: "no member and no code stands twice in its list",
    change: ({ spec, type, terminate }) => {
      type("Tag").members.push({ name: "Key", type: "String", nullable: false, required: true, description: "Again." });
      terminate.input.push({ ...memberFile(terminate.input, "InstanceIds"), description: "Again, as it were." });
      spec.errors.json.common.push({
        code: "InternalError",
        description: "Twice.",
        category: "server",
        retryable: true,
      });
    },
    faults: [
      [terminateFile, "input.InstanceIds", "the member twice", "each member once"],
      ["errors.json", "common.InternalError", "the code twice", "each code once"],
      ["types/Tag.json", "members.Key", "the member twice", "each member once"],
    ],
  },
  {
    title: "defaults and samples fit their member",
    change: ({ describe, inquiry }) => {
      memberFile(describe.input, "Limit").default = 101;
      memberFile(describe.input, "InstanceIds").example = ["ins-r8hr2upy", "r8hr2upy"];
      memberFile(inquiry.input, "InstanceChargeType").default = "HOURLY";
    },
    faults: [
      [describeFile, "input.InstanceIds.example[1]", '"r8hr2upy"', "a match of ins-[0-9a-z]{8}"],
      [describeFile, "input.Limit.default", "101", "at most 100"],
      [inquiryFile, "input.InstanceChargeType.default", '"HOURLY"', 'one of "PREPAID", "POSTPAID_BY_HOUR", "SPOTPAID"'],
    ],
  },
  {
    title: "a read that lists something says how its pages are counted",
    change: ({ describe }) => {
      delete describe.paging;
      describe.notes?.pop();
    },
    faults: [[describeFile, "paging", "nothing", "page, offset, or none with the reason"]],
  },
  {
    title: "an action that is no read may answer a list without pages",
    change: ({ terminate }) => {
      terminate.output.push({ name: "Ids", type: "Array of String", nullable: false, description: "Which went." });
      terminate.notes = [{ kind: "departure", path: "examples[0].output", text: "The example is older." }];
    },
    faults: [],
  },
  {
    title: "an action with an Offset says how its pages are counted, whatever it answers",
    change: ({ inquiry }) => {
      inquiry.input.push({ name: "Offset", type: "Integer", required: false, description: "Rows to leave out." });
      inquiry.notes?.push({ kind: "disagreement", path: "input.Offset", text: "It is new." });
    },
    faults: [[inquiryFile, "paging", "nothing", "page, offset, or none with the reason"]],
  },
  {
    title: "a read with an Offset has pages",
    change: ({ describe }) => {
      describe.paging = { style: "none", reason: "There are few." };
    },
    faults: [[describeFile, "paging.style", "none", "page or offset, since the input has Offset"]],
  },
  {
    title: "a read is not long-running",
    change: ({ inquiry }) => {
      inquiry.longRunning = false;
    },
    faults: [[inquiryFile, "longRunning", "it on a read", "it on other actions alone"]],
  },
  {
    title: "nor does a read have waiters",
    change: ({ inquiry }) => {
      inquiry.waiters = { none: "There is nothing to wait for." };
    },
    faults: [[inquiryFile, "longRunning", "it on a read", "it on other actions alone"]],
  },
  {
    title: "every other action says whether it is",
    change: ({ terminate }) => {
      delete terminate.longRunning;
    },
    faults: [[terminateFile, "longRunning", "nothing", "true or false"]],
  },
  {
    title: "a long-running action has waiters or a reason",
    change: ({ terminate }) => {
      delete terminate.waiters;
    },
    faults: [[terminateFile, "waiters", "nothing", 'waiters, or { "none": "the reason" }']],
  },
  {
    title: "an action that is not long-running has no waiters",
    change: ({ terminate }) => {
      terminate.longRunning = false;
    },
    faults: [[terminateFile, "waiters", "waiters", "none, since longRunning is false"]],
  },
  {
    title: "waiters of one name wait for one thing",
    change: ({ terminate }) => {
      const [waiter] = Array.isArray(terminate.waiters) ? terminate.waiters : [];
      terminate.waiters = waiter === undefined ? { none: "None." } : [waiter, { ...waiter, success: ["STOPPED"] }];
    },
    faults: [[terminateFile, "waiters", "instancesTerminated", `what ${terminateFile} says under this name`]],
  },
  {
    title: "members of one name may share a description",
    change: ({ terminate, describe }) => {
      memberFile(terminate.input, "InstanceIds").description = memberFile(describe.input, "InstanceIds").description;
    },
    faults: [],
  },
  {
    title: "descriptions and summaries of different names differ, whatever their case",
    change: ({ inquiry, type, spec }) => {
      type("Filter").summary = "LISTS instances.";
      memberFile(inquiry.input, "ImageId").description = "How many machines.";
      for (const error of spec.errors.json.service)
        if (error.code === "InvalidFilter") error.description = "No instance has this id.";
    },
    faults: [
      [
        inquiryFile,
        "input.InstanceCount.description",
        '"How many machines."',
        `other words than those of ImageId (${inquiryFile} input.ImageId.description)`,
      ],
      [
        "errors.json",
        "service.InvalidInstanceId.NotFound.description",
        '"No instance has this id."',
        "other words than those of InvalidFilter (errors.json service.InvalidFilter.description)",
      ],
      [
        "types/Filter.json",
        "summary",
        '"LISTS instances."',
        `other words than those of DescribeInstances (${describeFile} summary)`,
      ],
    ],
  },
];

test("the small spec has no faults", () => {
  expect(lintSpec(loadSmallSpec())).toEqual([]);
});

test.each([...small.actions, ...small.types].map(({ json }) => json.name))(
  "where the file of %s is broken, what refers to it is no fault of its own",
  (name) => {
    const spec = changedSpec((draft) => {
      draft.spec.actions = draft.spec.actions.filter(({ json }) => json.name !== name);
      draft.spec.types = draft.spec.types.filter(({ json }) => json.name !== name);
    });
    expect(lintSpec(spec, new Set([name]))).toEqual([]);
  },
);

test.each(rows)("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});

test("faults of many rules come back together, file by file", () => {
  const spec = changedSpec(({ spec, inquiry, terminate }) => {
    for (const type of spec.types) if (type.json.name === "Tag") type.file = "types/Label.json";
    inquiry.errors.push("NoSuchCode");
    inquiry.longRunning = true;
    delete terminate.waiters;
  });
  expect(lintSpec(spec).map(({ file, path }) => `${file} ${path}`)).toEqual([
    `${terminateFile} waiters`,
    `${inquiryFile} errors.NoSuchCode`,
    `${inquiryFile} longRunning`,
    "types/Label.json name",
  ]);
});
