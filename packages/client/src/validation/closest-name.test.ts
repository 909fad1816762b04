import { expect, it } from "vitest";
import { closestName } from "./closest-name.js";

const known = ["RegistryId", "NamespaceName", "RepositoryName", "Limit"];

it.each([
  ["registryId", "RegistryId"],
  ["RegistyId", "RegistryId"],
  ["NamespaceNames", "NamespaceName"],
  ["limits", "Limit"],
  ["Colour", undefined],
  ["", undefined],
  ["x".repeat(1e6), undefined],
])("%.20s is close to %s", (name, expected) => {
  expect(closestName(name, known)).toBe(expected);
});
