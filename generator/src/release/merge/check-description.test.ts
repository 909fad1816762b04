import { expect, test } from "vitest";
import { cliDescription } from "../../../test/cli-description.js";
import { checkDescription } from "./check-description.js";

const ping = { input: "PingRequest", output: "PingRequest" };

function description(objects: object, actions: object = { Ping: ping }, more: object = {}) {
  return {
    metadata: { serviceShortName: "cvm", apiVersion: "2017-03-12" },
    actions,
    objects: { PingRequest: { members: [] }, ...objects },
    ...more,
  };
}

function row(member: object) {
  return description({ Row: { members: [{ name: "Id", type: "string", member: "string", ...member }] } });
}

test("a description of every kind of member is one", () => {
  expect(checkDescription(cliDescription)).toEqual([]);
});

test.each<[string, unknown, string, string, string]>([
  ["a list", [], "", "[]", "an object"],
  ["another version of the format", description({}, undefined, { version: "2.0" }), "version", '"2.0"', '"1.0"'],
  [
    "no service",
    description({}, undefined, { metadata: { apiVersion: "2017-03-12" } }),
    "metadata.serviceShortName",
    "nothing",
    "a text",
  ],
  ["no actions", { ...description({}), actions: [] }, "actions", "[]", "an object of actions by name"],
  ["no objects", { ...description({}), objects: 1 }, "objects", "1", "an object of objects by name"],
  ["no action", description({}, {}), "actions", "{}", "at least one action"],
  [
    "an action that would be a path",
    description({}, { "../Ping": ping }),
    "actions.../Ping",
    '"../Ping"',
    "a name that begins with a capital: letters, digits and _, at most 120 of them",
  ],
  ...["ping", "1Ping", "Ping-2", "Pi ng", "Ping."].map((name): [string, unknown, string, string, string] => [
    `an action called ${name}`,
    description({}, { [name]: ping }),
    `actions.${name}`,
    JSON.stringify(name),
    "a name that begins with a capital: letters, digits and _, at most 120 of them",
  ]),
  ...["row", "../Row", "Row/"].map((name): [string, unknown, string, string, string] => [
    `an object called ${name}`,
    description({ [name]: { members: [] } }),
    `objects.${name}`,
    JSON.stringify(name),
    "a name that begins with a capital: letters, digits and _, at most 120 of them",
  ]),
  ...["1d", "-Id", "Id.Name", "Id-"].map((name): [string, unknown, string, string, string] => [
    `a member called ${name}`,
    row({ name }),
    "objects.Row.members[0].name",
    JSON.stringify(name),
    "a name of letters, digits and _, at most 120 of them",
  ]),
  [
    "a message that is not there",
    description({}, { Ping: { ...ping, output: "PingResponse" } }),
    "actions.Ping.output",
    '"PingResponse"',
    "the name of one of its objects",
  ],
  ["an object without members", description({ Row: {} }), "objects.Row.members", "nothing", "a list of members"],
  [
    "a type with the name of a scalar, beside the one that it would become",
    description({ Object: { members: [] }, Object_: { members: [] } }),
    "objects.Object",
    '"Object"',
    "another name than that of a scalar, or no Object_ beside it",
  ],
  [
    "a long name",
    description({ [`R${"o".repeat(120)}`]: { members: [] } }),
    `objects.R${"o".repeat(120)}`,
    `"R${"o".repeat(75)}...`,
    "a name that begins with a capital: letters, digits and _, at most 120 of them",
  ],
  ["a status that is no text", description({}, { Ping: { ...ping, status: 1 } }), "actions.Ping.status", "1", "a text"],
  ["a documentation that is no text", row({ document: 1 }), "objects.Row.members.Id.document", "1", "a text"],
  [
    "a word for whether it is there",
    row({ output_required: "no" }),
    "objects.Row.members.Id.output_required",
    '"no"',
    "true or false",
  ],
  [
    "a nameless member",
    row({ name: "" }),
    "objects.Row.members[0].name",
    '""',
    "a name of letters, digits and _, at most 120 of them",
  ],
  [
    "an unknown kind",
    row({ type: "map" }),
    "objects.Row.members.Id.type",
    '"map"',
    "one of string, int, float, bool, binary, object, list",
  ],
  [
    "an unknown object",
    row({ type: "object", member: "Tag" }),
    "objects.Row.members.Id.member",
    '"Tag"',
    "a scalar of the format, or one of its objects",
  ],
  [
    "a list for a message",
    description({}, { Ping: { ...ping, input: ["PingRequest"] } }),
    "actions.Ping.input",
    '["PingRequest"]',
    "the name of one of its objects",
  ],
  [
    "a list for a member's name",
    row({ name: ["Id"] }),
    "objects.Row.members[0].name",
    '["Id"]',
    "a name of letters, digits and _, at most 120 of them",
  ],
  [
    "a list for an object",
    row({ type: "object", member: ["PingRequest"] }),
    "objects.Row.members.Id.member",
    '["PingRequest"]',
    "a scalar of the format, or one of its objects",
  ],
  [
    "an empty version of the API",
    description({}, undefined, { metadata: { serviceShortName: "cvm", apiVersion: "" } }),
    "metadata.apiVersion",
    '""',
    "a text",
  ],
  ["an object that is nothing", description({ Row: null }), "objects.Row.members", "nothing", "a list of members"],
  ["a word for a Boolean", row({ required: "yes" }), "objects.Row.members.Id.required", '"yes"', "true or false"],
])("%s is a fault with its place", (_, json, path, found, expected) => {
  expect(checkDescription(json)).toEqual([{ path, found, expected }]);
});

test("what was found is told in eighty characters", () => {
  const found = (length: number) =>
    checkDescription(description({}, undefined, { version: "2".repeat(length) })).map((fault) => fault.found);
  expect(found(78)).toEqual([`"${"2".repeat(78)}"`]);
  expect(found(79)).toEqual([`"${"2".repeat(76)}...`]);
});

test.each(["Ping", "P", "Ping2", "ListGCJobs"])("an action may be called %s", (name) => {
  expect(checkDescription(description({}, { [name]: ping }))).toEqual([]);
});

test.each(["id", "I", "Id2", "ID"])("a member may be called %s", (name) => {
  expect(checkDescription(row({ name }))).toEqual([]);
});

test("a member may have words and an example", () => {
  expect(checkDescription(row({ document: "The id.", example: "ins-1" }))).toEqual([]);
});

test("a member that stands twice is told once", () => {
  const id = { name: "Id", type: "int", member: "int64" };
  expect(checkDescription(description({ Row: { members: [id, id] } }))).toEqual([
    { path: "objects.Row.members.Id", found: "the member twice", expected: "each member once" },
  ]);
});
