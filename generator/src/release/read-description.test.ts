import { expect, test } from "vitest";
import { cliDescription } from "../../test/cli-description.js";
import { isCliDescription, readCliDescription } from "./read-description.js";

const read = () => readCliDescription(cliDescription);

test("an input states for each member whether it is required", () => {
  expect(read().actions["RunInstances"]?.input).toEqual([
    { name: "ImageId", type: "String", required: true },
    { name: "Count", type: "Integer", required: false },
    { name: "Size", type: "Integer", required: false },
    { name: "Budget", type: "Float", required: false },
    { name: "DryRun", type: "Boolean", required: false },
    { name: "StartTime", type: "Timestamp", required: false },
    { name: "EndTime", type: "Timestamp", required: false },
    { name: "Day", type: "Date", required: false },
    { name: "UserData", type: "Binary", required: false },
    { name: "Names", type: "Array of String", required: false },
    { name: "Place", type: "Placement", required: true },
    { name: "Tags", type: "Array of Tag", required: false },
  ]);
});

test("an output states for each member whether it may be null, and has no RequestId", () => {
  expect(read().actions["RunInstances"]?.output).toEqual([
    { name: "Ids", type: "Array of String", nullable: true },
    { name: "Total", type: "Integer", nullable: false },
  ]);
  expect(read().actions["Ping"]).toEqual({ input: [], output: [], deprecated: false });
});

test("objects that are no request and no response are types, and state what the description states", () => {
  expect(read().types).toEqual({
    Placement: [{ name: "Zone", type: "String", required: true }],
    Tag: [
      { name: "Key", type: "String", required: false, nullable: true },
      { name: "Value", type: "String" },
    ],
  });
});

test("an action that has been withdrawn is left out, one that is deprecated is not", () => {
  const { actions } = cliDescription;
  const withStatus = (status: string) => ({ ...cliDescription, actions: { Ping: { ...actions.Ping, status } } });
  expect(readCliDescription(withStatus("deprecated")).actions).toEqual({
    Ping: { input: [], output: [], deprecated: true },
  });
  expect(readCliDescription(withStatus("offline")).actions).toEqual({});
});

test("an answer may leave out what the description says is not always there; inputs know no such thing", () => {
  const member = { name: "Id", type: "string", member: "string", output_required: false };
  const objects = {
    Ask: { members: [member] },
    Answer: { members: [member, { ...member, name: "B", output_required: true }] },
  };
  const { actions, types } = readCliDescription({
    actions: { Ping: { input: "Ask", output: "Answer" } },
    objects: { ...objects, Row: { members: [member] } },
  });
  expect(actions["Ping"]).toEqual({
    input: [{ name: "Id", type: "String", required: false }],
    output: [
      { name: "Id", type: "String", nullable: false, mayBeMissing: true },
      { name: "B", type: "String", nullable: false, mayBeMissing: false },
    ],
  });
  expect(types).toEqual({ Row: [{ name: "Id", type: "String", mayBeMissing: true }] });
});

test("a type that is called as a scalar has another name, wherever it stands", () => {
  const rows = { name: "Rows", type: "list", member: "Object" };
  const { actions, types } = readCliDescription({
    actions: { Ping: { input: "Ask", output: "Answer" } },
    objects: { Ask: { members: [rows] }, Answer: { members: [] }, Object: { members: [] } },
  });
  expect(actions["Ping"]?.input).toEqual([{ name: "Rows", type: "Array of Object_", required: false }]);
  expect(types).toEqual({ Object_: [] });
});

test("a message without an object has no members", () => {
  const { actions } = cliDescription;
  expect(readCliDescription({ actions: { Ping: actions.Ping }, objects: {} })).toEqual({
    actions: { Ping: { input: [], output: [], deprecated: false } },
    types: {},
  });
});

test("it is known by its outline", () => {
  expect(isCliDescription(cliDescription)).toBe(true);
});

test.each([
  [null],
  ["text"],
  [[]],
  [{}],
  [{ actions: {} }],
  [{ actions: null, objects: {} }],
  [{ actions: {}, objects: null }],
  [{ actions: { Ping: {} }, objects: {} }],
  [{ actions: { Ping: { input: "A" } }, objects: {} }],
  [{ actions: { Ping: { output: "A" } }, objects: {} }],
  [{ actions: { Ping: null }, objects: {} }],
  [{ actions: { Ping: { input: "A", output: "A" }, Run: {} }, objects: {} }],
  [{ actions: {}, objects: { Tag: { members: [] }, Row: {} } }],
  [{ actions: {}, objects: { Tag: null } }],
  [{ actions: {}, objects: { Tag: { members: {} } } }],
])("%j is no such description", (json) => {
  expect(isCliDescription(json)).toBe(false);
});
