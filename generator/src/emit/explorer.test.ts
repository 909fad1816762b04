import { expect, test } from "vitest";
import { smallApi } from "../../test/small-spec.js";
import { explorerEmitter } from "./explorer.js";

const documents = new Map(
  explorerEmitter
    .emit(
      smallApi(({ describe }) => {
        describe.example = { title: "List", encoding: "json", input: { InstanceIds: ["ins-1"] }, output: {} };
      }),
    )
    .map((document) => [document.path.replace("docs/explorer/gen/", ""), "value" in document ? document.value : ""]),
);

/** As it is written. */
const written = (path: string) => JSON.parse(JSON.stringify(documents.get(path))) as Record<string, unknown>;

test("there is a file for each action, and a list of them by group", () => {
  expect([...documents.keys()]).toEqual([
    "groups.json",
    "actions/instance/DescribeInstances.json",
    "actions/price/InquiryPriceRunInstances.json",
    "actions/instance/TerminateInstances.json",
  ]);
  expect(documents.get("groups.json")).toMatchObject([
    {
      name: "instance",
      title: "Instances",
      actions: [{ name: "DescribeInstances" }, { name: "TerminateInstances", summary: "Gives instances back." }],
    },
    { name: "price", actions: [{ name: "InquiryPriceRunInstances" }] },
  ]);
});

test("an action has its input with limits in words, and without a default that is none", () => {
  expect(written("actions/instance/TerminateInstances.json")).toEqual({
    name: "TerminateInstances",
    group: "instance",
    summary: "Gives instances back.",
    kind: "delete",
    rateLimit: 10,
    region: "required",
    input: [
      {
        ...{ name: "InstanceIds", type: "String", list: 1, required: true, maxItems: 100 },
        description: "Ids of the instances to end.",
        limits: ["At most 100 items."],
      },
    ],
    shapes: {},
  });
});

test("it has its example, and the data types of its input alone", () => {
  const action = written("actions/instance/DescribeInstances.json");
  expect(action["example"]).toEqual({ InstanceIds: ["ins-1"] });
  expect(Object.keys(action["shapes"] as object)).toEqual(["Filter"]);
});
