import { expect, test } from "vitest";
import { describeFile, type LintRow, lintRow, terminateFile } from "../../test/lint-row.js";
import { changedSpec, type SpecDraft } from "../../test/small-spec.js";
import { lintSpec } from "./lint.js";

const member = { type: "String", required: false, description: "A form of output." };

/** Calls TerminateInstances otherwise. What else the lint has to say of that is left out. */
function collisionsOf(name: string, change: (draft: SpecDraft) => void = () => {}) {
  const spec = changedSpec((draft) => {
    draft.terminate.name = name;
    change(draft);
  });
  return lintSpec(spec).flatMap(({ file, path, found, expected }) =>
    expected.startsWith("another name than") ? [`${file} ${path}: ${found}, ${expected}`] : [],
  );
}

test.each(["Call", "Paginate", "WaitFor", "Close", "Then", "ToJSON"])("no action is called %s", (name) => {
  const method = name.charAt(0).toLowerCase() + name.slice(1);
  expect(collisionsOf(name)).toEqual([`${terminateFile} name: the method ${method}, another name than the client has`]);
});

test.each(["ToString", "Constructor", "HasOwnProperty", "ValueOf"])("no action is called %s", (name) => {
  const method = name.charAt(0).toLowerCase() + name.slice(1);
  expect(collisionsOf(name)).toEqual([
    `${terminateFile} name: the method ${method}, another name than every object of JavaScript has`,
  ]);
});

test("no two actions differ by case alone, since their pages would be one on some disks", () => {
  expect(collisionsOf("DESCRIBEInstances")).toEqual([
    `${terminateFile} name: the command describe-instances, another name than DescribeInstances has`,
    `${terminateFile} name: the file DESCRIBEInstances, another name than DescribeInstances has, whatever the case`,
  ]);
});

test("nor do two types", () => {
  const faults = collisionsOf("TerminateInstances", ({ spec, type }) => {
    spec.types.push({ file: "types/TAG.json", json: { ...type("Tag"), name: "TAG" } });
  });
  expect(faults).toEqual(["types/TAG.json name: the file TAG, another name than Tag has, whatever the case"]);
});

test("a type that would be called as what an action has is called otherwise, and that name is taken", () => {
  const add = (draft: SpecDraft, name: string) =>
    draft.spec.types.push({ file: `types/${name}.json`, json: { ...draft.type("Tag"), name } });
  expect(collisionsOf("TerminateInstances", (draft) => add(draft, "DescribeInstancesRequest"))).toEqual([]);
  const both = collisionsOf("TerminateInstances", (draft) => {
    add(draft, "Operation");
    add(draft, "Operation_");
  });
  expect(both).toEqual(["types/Operation_.json name: the type Operation_, another name than Operation has"]);
});

test("an action whose types every API has, and one whose command the command line has, are told", () => {
  expect(collisionsOf("Common")).toEqual([
    `${terminateFile} name: the type CommonErrorCode, another name than a type of all APIs has`,
  ]);
  const reserve = ({ spec }: SpecDraft) => {
    spec.service.json.reservedCommands = ["sign"];
  };
  expect(collisionsOf("Sign", reserve)).toEqual([
    `${terminateFile} name: the command sign, another name than the command line has`,
  ]);
});

test.each(["index", "shared", "by-action", "codes", "errors", "types"])("no group is called %s", (name) => {
  const faults = collisionsOf("TerminateInstances", ({ spec }) => {
    spec.service.json.groups.push({ name, title: "Others", summary: "Other things." });
  });
  expect(faults).toEqual([
    `service.json groups.${name}: the file ${name}, another name than another generated file has, whatever the case`,
  ]);
});

test.each(["constructor", "toString", "hasOwnProperty"])("no member is called %s", (name) => {
  const add = ({ type }: SpecDraft) => type("Tag").members.push({ ...member, name, nullable: false });
  expect(collisionsOf("TerminateInstances", add)).toEqual([
    `types/Tag.json members.${name}: the member ${name}, another name than every object of JavaScript has`,
  ]);
});

const note = (path: string) => ({ kind: "disagreement" as const, path, text: "New." });

const rows: readonly LintRow[] = [
  {
    title: "a flag that the spec gives is none that the command line keeps for itself, turned off or not",
    change: ({ spec, describe }) => {
      spec.service.json.reservedFlags = ["output", "no-try"];
      describe.input.push({ ...member, name: "Form", flag: "output" });
      describe.input.push({ ...member, name: "DryRun", type: "Boolean", flag: "try", description: "Only a try." });
      describe.notes?.push(note("input.Form"), note("input.DryRun"));
    },
    faults: [
      [describeFile, "input.Form.flag", "the flag --output", "another name than the command line has"],
      [describeFile, "input.DryRun.flag", "the flag --no-try", "another name than the command line has"],
    ],
  },
  {
    title: "two parameters of an action have two flags",
    change: ({ describe }) => {
      describe.input.push({ ...member, name: "Form", flag: "form" });
      describe.input.push({ ...member, name: "Shape", flag: "form", description: "Another form." });
      describe.notes?.push(note("input.Form"), note("input.Shape"));
    },
    faults: [[describeFile, "input.Shape.flag", "the flag --form", "another name than Form has"]],
  },
  {
    title: "a parameter whose flag is taken, and that is given none, has another by itself",
    change: ({ spec, describe }) => {
      spec.service.json.reservedFlags = ["output"];
      describe.input.push({ ...member, name: "Output" });
      describe.input.push({ ...member, name: "output", description: "Another form." });
      describe.notes?.push(note("input.Output"), note("input.output"));
    },
    faults: [],
  },
];

test.each(rows)("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});
