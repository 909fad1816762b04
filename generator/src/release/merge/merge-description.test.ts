import { expect, test } from "vitest";
import { descriptionOf } from "../../../test/description-of.js";
import { schemas } from "../../../test/schemas.js";
import { changedSpec, memberFile, type SpecDraft } from "../../../test/small-spec.js";
import type { Spec } from "../../spec.js";
import type { MemberStructure } from "../../structure.js";
import { readCliDescription } from "../read-description.js";
import { structureOfSpec } from "../structure-of-spec.js";
import { checkDescription } from "./check-description.js";
import { mergeDescription } from "./merge-description.js";
import { formatMergeEvent } from "./merge-event.js";

const release = { n: 3, date: "2021-06-01", time: "10:00:00", isDayKnown: true };
const options = { release, group: "instance", remove: false, words: new Map() };

type Tables = Record<string, { input: MemberStructure[]; output: MemberStructure[] }>;
type Types = Record<string, MemberStructure[]>;

/** The small spec, but for the one scalar that the format lacks. */
function importable(change: (draft: SpecDraft) => void = () => {}): Spec {
  return changedSpec((draft) => {
    memberFile(draft.inquiry.input, "Labels").type = "String";
    change(draft);
  });
}

/** Merges what the spec has, after a change, as a description of it would come. */
function merge(change: (actions: Tables, types: Types) => void, spec = importable(), more: object = {}) {
  const { actions, types } = structuredClone(structureOfSpec(spec)) as unknown as { actions: Tables; types: Types };
  change(actions, types);
  const description = descriptionOf(spec.service.json, { actions, types });
  expect(checkDescription(description)).toEqual([]);
  const merged = mergeDescription(spec, readCliDescription(description), { ...options, ...more });
  return { ...merged, before: spec, lines: merged.events.map(formatMergeEvent) };
}

function actionIn(spec: Spec, name: string) {
  return spec.actions.find(({ json }) => json.name === name);
}

function typeIn(spec: Spec, name: string) {
  return spec.types.find(({ json }) => json.name === name)?.json;
}

function named(members: readonly { readonly name: string }[] = [], name: string) {
  return members.find((member) => member.name === name);
}

test("what is there already changes nothing", () => {
  const { spec, before, lines } = merge(() => {});
  expect(lines).toEqual([]);
  expect(spec).toEqual(before);
  expect(merge(() => {}, importable(), { group: "unsorted" }).spec).toEqual(before);
});

test("new actions, types and members come with placeholders, marked with what has still to be written", () => {
  const { spec, lines } = merge((actions, types) => {
    actions["ResetPassword"] = {
      input: [
        { name: "InstanceId", type: "String", required: true },
        { name: "Password", type: "String", required: false },
      ],
      output: [{ name: "Jobs", type: "Array of Job", nullable: true }],
    };
    types["Job"] = [{ name: "Id", type: "Integer", nullable: false, required: true }];
    actions["DescribeInstances"]?.input.splice(1, 0, { name: "Zone", type: "String", required: false });
  });
  expect(lines).toEqual([
    "+ DescribeInstances input.Zone: added (String, optional)",
    "+ ResetPassword: action added to actions/instance",
    "+ Job: type added to types",
  ]);
  expect(actionIn(spec, "ResetPassword")).toEqual({
    file: "actions/instance/ResetPassword.json",
    group: "instance",
    json: {
      $schema: "../../schema/action.schema.json",
      name: "ResetPassword",
      summary: "To be written: what ResetPassword does.",
      release: 3,
      kind: "update",
      rateLimit: 20,
      region: "required",
      input: [
        {
          name: "InstanceId",
          type: "String",
          required: true,
          description: "To be written: what InstanceId is.",
          curated: false,
          todo: ["description", "example"],
        },
        {
          name: "Password",
          type: "String",
          required: false,
          sensitive: true,
          description: "To be written: what Password is.",
          curated: false,
          todo: ["description", "sensitive"],
        },
      ],
      output: [
        {
          name: "Jobs",
          type: "Array of Job",
          nullable: true,
          description: "To be written: what Jobs is.",
          curated: false,
          todo: ["description"],
        },
      ],
      errors: ["InternalError"],
      examples: [],
      curated: false,
      todo: ["summary", "kind", "rateLimit", "region", "errors", "example", "examples", "longRunning", "waiters"],
    },
  });
  expect(typeIn(spec, "Job")).toMatchObject({
    release: 3,
    usedBy: ["ResetPassword"],
    members: [{ name: "Id", type: "Integer", nullable: false }],
  });
  // No request uses it, so its table does not say what is required.
  expect(named(typeIn(spec, "Job")?.members, "Id")).not.toHaveProperty("required");
  const input = actionIn(spec, "DescribeInstances")?.json.input;
  expect(input?.slice(0, 3).map(({ name, since }) => [name, since])).toEqual([
    ["InstanceIds", undefined],
    ["Zone", 3],
    ["Filters", undefined],
  ]);
  expect(spec.releases.json.releases[0]).toEqual({
    n: 3,
    date: "2021-06-01",
    time: "10:00:00",
    newActions: ["ResetPassword"],
    modifiedActions: { DescribeInstances: { newInputs: ["Zone"] } },
    newTypes: ["Job"],
  });
  expect(spec.actions.flatMap(({ json }) => schemas.check("action", withSchema(json)))).toEqual([]);
});

function withSchema(json: object): object {
  return { $schema: "action.schema.json", ...json };
}

test("a group that service.json lacks is the one of unsorted actions", () => {
  const add = (actions: Tables) => {
    actions["Ping"] = { input: [], output: [] };
  };
  const { spec, before } = merge(add, importable(), { group: "unsorted" });
  expect(actionIn(spec, "Ping")?.file).toBe("actions/unsorted/Ping.json");
  expect(spec.service.json.groups).toEqual([
    ...before.service.json.groups,
    expect.objectContaining({ name: "unsorted", curated: false, todo: ["actions"] }),
  ]);
});

test("a changed member keeps its words; values that no longer fit have to be looked at", () => {
  const { spec, lines } = merge((actions) => {
    const limit = actions["DescribeInstances"]?.input.findIndex(({ name }) => name === "Limit") ?? -1;
    actions["DescribeInstances"]?.input.splice(limit, 1, { name: "Limit", type: "String", required: true });
  });
  expect(lines).toEqual([
    "~ DescribeInstances input.Limit.type: Integer became String",
    "~ DescribeInstances input.Limit.required: false became true",
    "+ DescribeInstances notes: examples[0].input.Limit, where an example is older than the release",
  ]);
  expect(named(actionIn(spec, "DescribeInstances")?.json.input, "Limit")).toEqual({
    name: "Limit",
    type: "String",
    required: true,
    default: 20,
    minimum: 1,
    maximum: 100,
    overMaximum: "lowered",
    description: "Rows a page.",
    curated: false,
    todo: ["default", "example"],
  });
});

test("the order of a table is the description's", () => {
  const { spec, lines } = merge((_, types) => types["Tag"]?.reverse());
  expect(lines).toEqual(["~ Tag members: another order"]);
  expect(typeIn(spec, "Tag")?.members.map(({ name }) => name)).toEqual(["Value", "Key"]);
  expect(spec.releases.json.releases).toHaveLength(2);
});

test("a note of disagreement keeps what it explains, present or absent", () => {
  const spec = importable(({ type, describe }) => {
    const text = "The description lacks it, and the manual has it.";
    type("Tag").notes = [{ kind: "disagreement", path: "members.Key.nullable", text }];
    describe.notes?.push(
      { kind: "disagreement", path: "input.default", text },
      { kind: "disagreement", path: "output", text: "The description has Left, the manual has not." },
    );
  });
  const change = (actions: Tables, types: Types) => {
    types["Tag"]?.splice(0, 1, { name: "Key", type: "String", required: true, nullable: true });
    actions["DescribeInstances"]?.input.pop();
    actions["DescribeInstances"]?.output.push({ name: "Left", type: "Integer", nullable: false });
  };
  const merged = merge(change, spec, { remove: true });
  expect(merged.spec).toEqual(spec);
  expect(merged.lines).toEqual([
    "= DescribeInstances input.default: not in the description; kept by a note of disagreement",
    "= Tag members.Key: nullable false here, true in the description; kept by a note of disagreement",
  ]);
});

const shrink = (actions: Tables, types: Types) => {
  delete actions["TerminateInstances"];
  actions["DescribeInstances"]?.input.splice(1, 1);
  types["Instance"]?.splice(5, 1);
};

test("what the description lacks is told, and stays where it stands", () => {
  const { spec, before, lines } = merge(shrink);
  expect(spec).toEqual(before);
  expect(lines).toEqual([
    "= DescribeInstances input.Filters: not in the description; kept, as --remove was not given",
    "= TerminateInstances: action not in the description; kept, as --remove was not given",
    "= Instance members.Tags: not in the description; kept, as --remove was not given",
  ]);
});

test("asked for, it goes, with what referred to it; examples that still show it get a note", () => {
  const { spec, lines } = merge(shrink, importable(), { remove: true });
  expect(lines).toEqual([
    "- DescribeInstances input.Filters: removed",
    "- TerminateInstances: action removed",
    "- Instance members.Tags: removed",
    "+ DescribeInstances notes: examples[0].input.Filters, where an example is older than the release",
    "+ DescribeInstances notes: examples[0].output.InstanceSet[].Tags, where an example is older than the release",
  ]);
  expect(actionIn(spec, "TerminateInstances")).toBeUndefined();
  expect(named(actionIn(spec, "DescribeInstances")?.json.input, "InstanceIds")).not.toHaveProperty("exclusiveWith");
  expect(typeIn(spec, "Tag")?.usedBy).toEqual(["InquiryPriceRunInstances"]);
  expect(typeIn(spec, "Filter")?.usedBy).toEqual([]);
  expect(spec.releases.json.releases[0]).toMatchObject({
    deletedActions: ["TerminateInstances"],
    modifiedActions: { DescribeInstances: { deletedInputs: ["Filters"] } },
    modifiedTypes: { Instance: { deletedMembers: ["Tags"] } },
  });
});

test("a note goes with the departure that it explained", () => {
  const { spec, lines } = merge((_, types) => types["Instance"]?.splice(6, 1), importable(), { remove: true });
  expect(lines).toEqual([
    "- Instance members.ExpiredTime: removed",
    "- DescribeInstances notes: examples[0].output.InstanceSet[], which has nothing to explain any more",
  ]);
  expect(actionIn(spec, "DescribeInstances")?.json.notes?.map(({ kind }) => kind)).toEqual(["inference"]);
});

test("so does a note about a member that is gone", () => {
  const spec = importable(({ type }) => {
    const text = "We take it for one word.";
    type("Tag").notes = [{ kind: "inference", path: "members.Value.pattern", text }];
    memberFile(type("Tag").members, "Value").pattern = "[a-z]*";
  });
  const { spec: merged, lines } = merge((_, types) => types["Tag"]?.pop(), spec, { remove: true });
  expect(lines.slice(0, 2)).toEqual([
    "- Tag members.Value: removed",
    "- Tag notes: members.Value.pattern, which has nothing to explain any more",
  ]);
  expect(typeIn(merged, "Tag")).not.toHaveProperty("notes");
});

test("a list that becomes one to page through has that still to be said", () => {
  const { spec } = merge((actions) => {
    actions["InquiryPriceRunInstances"]?.output.push({ name: "Prices", type: "Array of Price", nullable: false });
  });
  expect(actionIn(spec, "InquiryPriceRunInstances")?.json).toMatchObject({ curated: false, todo: ["paging"] });
});
