import { expect, it } from "vitest";
import { filterGroups } from "./filter-groups.js";

const groups = [
  { name: "image", title: "Images", actions: [{ name: "DescribeImages", summary: "Lists tags." }] },
  {
    name: "space",
    title: "Namespaces",
    actions: [
      { name: "CreateNamespace", summary: "Adds a namespace." },
      { name: "DeleteNamespace", summary: "Removes a namespace." },
    ],
  },
];

it.each([
  ["", ["DescribeImages", "CreateNamespace", "DeleteNamespace"]],
  ["namespace", ["CreateNamespace", "DeleteNamespace"]],
  [" REMOVES  space ", ["DeleteNamespace"]],
  ["images", ["DescribeImages"]],
  ["nothing", []],
])("%j finds %j", (text, names) => {
  expect(filterGroups(groups, text).flatMap(({ actions }) => actions.map(({ name }) => name))).toEqual(names);
});
