import { type Publication, publish, published } from "./published.js";

/** A description, and what has to become of it. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly group?: string;
  /** The place that a refusal names; undefined where it becomes packages. */
  readonly refused?: string;
}

const things = [published("Things", "[Thing]"), published("TotalCount", "int64")];
const thing = {
  Thing: [published("Id"), published("Name", "string", { value_allowed_null: true, output_required: false })],
};
const plain: Publication = { actions: { ListThings: { output: things } }, types: thing };

/** Descriptions as products have them, and as none should. */
export const rows: readonly Row[] = [
  become("a small one", plain),
  become("parameters that are called as flags of the command line", {
    actions: {
      SearchThings: {
        input: [
          ...["Filter", "Query", "Timeout", "Input", "Profile", "Output", "Endpoint", "RoleArn", "timeout"].map(
            (name) => published(name),
          ),
          published("Debug", "bool"),
          published("ParamFilter"),
          published("UUI"),
          published("Uui"),
        ],
      },
    },
  }),
  become("an offset on an action that reads nothing", {
    actions: { ExportThings: { input: [published("Offset", "int64"), published("Limit", "int64")], output: things } },
    types: thing,
  }),
  become("types that nothing uses, that are empty, that use themselves and one another", {
    actions: {
      GetTree: {
        input: [published("Empty", "Empty")],
        output: [published("Root", "Node"), published("Empty", "Empty")],
      },
    },
    types: {
      Empty: [],
      Node: [published("Children", "[Node]"), published("Other", "Leaf")],
      Leaf: [published("Back", "Node")],
      Unused: [published("Id")],
      UnusedToo: [published("Other", "Unused")],
    },
  }),
  become("names with underscores", {
    actions: {
      Get_Thing: {
        input: [published("Thing_Id", "string", { required: true })],
        output: [published("The_Thing", "A_Thing")],
      },
    },
    types: { A_Thing: [published("Id_", "string")] },
  }),
  become("types that are called as what is generated", {
    actions: {
      ListThings: {
        input: [published("Operation", "Operation", { required: true }), published("Object", "Object")],
        output: [
          published("Shapes", "[Shape]"),
          published("Index", "Index"),
          published("Error", "ListThingsErrorCode"),
        ],
      },
    },
    types: {
      ...Object.fromEntries(
        [
          "Shape",
          "Index",
          "Record",
          "Promise",
          "ListThingsRequestType",
          "ListThingsErrorCode",
          "TypesByAction",
          "ErrorResponse",
        ].map((name) => [name, [published("Id", "int64")]]),
      ),
      Operation: [published("Shape", "Shape"), published("Record", "Record"), published("Any", "[TypesByAction]")],
      Object: [published("Promise", "Promise"), published("Error", "ErrorResponse")],
    },
  }),
  become("what a description states beyond structure", {
    actions: {
      DescribeOldThings: {
        status: "deprecated",
        document: "Lists things. {{ 7 * 191 }} */",
        input: [
          published("Offset", "int64", { example: "0" }),
          published("Limit", "int64", { example: "20", document: "At most 100." }),
          published("ThingId", "string", { required: true, example: "thing-`1`" }),
        ],
        output: things,
      },
      GetFederationToken: { output: [published("Credentials", "Credentials"), published("DownloadUrl")] },
      BatchDeleteThings: { input: [published("Ids", "[string]", { required: true, example: '["a"]' })] },
      ValidateThing: {
        input: [published("Tag", "Tag")],
        output: [published("Tags", "[Tag]", { output_required: false })],
      },
      WithdrawnThings: { status: "offline" },
    },
    types: {
      ...thing,
      Credentials: [published("TmpSecretId"), published("TmpSecretKey"), published("Token")],
      Tag: [
        published("Key", "string", { required: true, value_allowed_null: true, output_required: false }),
        published("Value", "string", { required: false, output_required: true }),
      ],
    },
  }),
  become("a chain of types", chainOfTypes(100)),
  become("a name of code", { ...plain, metadata: { serviceNameEN: "{{ 7 * 191 }} <b> */ `Odd` \u0024{1}" } }),
  { name: "a byte order mark", text: `\uFEFF${JSON.stringify(publish(plain))}` },
  { name: "a group", text: JSON.stringify(publish(plain)), group: "thing-lists" },
  refuse("two actions that differ by case", "DescribeVpc", { actions: { DescribeVPC: {}, DescribeVpc: {} } }),
  refuse("two types that differ by case", "THING", { ...plain, types: { ...thing, THING: [] } }),
  refuse("an action that a client has a method for", "Close", { actions: { Close: {} } }),
  refuse("an action that every object has a method for", "ToString", { actions: { ToString: {} } }),
  refuse("an action that the command line has a command for", "Login", { actions: { Login: {} } }),
  refuse("an input that every object has", "input.constructor", {
    actions: { ListThings: { input: [published("constructor")] } },
  }),
  refuse("a type's member that every object has", "members.toString", {
    ...plain,
    types: { Thing: [published("toString")] },
  }),
  refuse("a long chain of types", "types/T100.json", chainOfTypes(3000)),
  refuse("a long name", "actions.LLL", { actions: { ["L".repeat(300)]: {} } }),
  refuse("a short name that is none", "metadata.serviceShortName", { ...plain, metadata: { serviceShortName: "" } }),
  refuse("a product that would be a path", "name", { ...plain, metadata: { serviceShortName: "../odd" } }),
  refuse("a version that is none", "version", { ...plain, metadata: { apiVersion: "next" } }),
  refuse("a number for a yes", "objects.ListThingsRequest.members.Id.required", {
    actions: { ListThings: { input: [published("Id", "string", { required: 1 })] } },
  }),
  refuse("a member of a type that is not there", "objects.ListThingsRequest.members.Id.member", {
    actions: { ListThings: { input: [published("Id", "Nothing")] } },
  }),
  {
    name: "a group that files are called as",
    text: JSON.stringify(publish(plain)),
    group: "index",
    refused: "groups.index",
  },
  { name: "a group that would be a path", text: JSON.stringify(publish(plain)), group: "../index", refused: "groups" },
  { name: "no JSON", text: "<html>", refused: "expected a JSON file" },
  { name: "nothing", text: "", refused: "expected a JSON file" },
  { name: "another JSON", text: "[1]", refused: "the file" },
];

/** A type that holds a type, and so on. */
function chainOfTypes(length: number): Publication {
  const typeAt = (n: number) => [published("Next", n === length - 1 ? "string" : `T${n + 1}`)];
  return {
    actions: { GetFirst: { output: [published("First", "T0")] } },
    types: Object.fromEntries(Array.from({ length }, (_, n) => [`T${n}`, typeAt(n)])),
  };
}

function become(name: string, publication: Publication): Row {
  return { name, text: JSON.stringify(publish(publication)) };
}

function refuse(name: string, place: string, publication: Publication): Row {
  return { ...become(name, publication), refused: place };
}
