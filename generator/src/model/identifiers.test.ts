import { expect, test } from "vitest";
import { localName } from "./identifiers.js";

test.each([
  ["DescribeImages", "describeImages"],
  ["Delete", "delete_"],
  ["Import", "import_"],
  ["New", "new_"],
  ["Await", "await_"],
  ["Type", "type"],
  ["DeleteImage", "deleteImage"],
])("the action %s has the local name %s", (name, local) => {
  expect(localName(name)).toBe(local);
});
