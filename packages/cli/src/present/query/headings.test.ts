import { expect, it } from "vitest";
import { headingsOf } from "./headings.js";

it.each([
  ["Registries[].[RegistryId, Status]", ["RegistryId", "Status"]],
  [
    "Registries[?Status=='a,b]'].[RegistryId, Tags[0].Key, join(', ', Names)]",
    ["RegistryId", "Tags[0].Key", "join(', ', Names)"],
  ],
  ['Registries | [].[`[1,2]`, "a]"]', ["`[1,2]`", '"a]"']],
  ["[TotalCount, RequestId]", ["TotalCount", "RequestId"]],
  ["Registries[].[RegistryId]", []],
  ["Registries[]", []],
  ["Registries[0]", []],
  ["Registries[].[RegistryId, Status] | [0]", []],
  ["Registries[].{Id: RegistryId}", []],
  ["sort_by(Registries[].[A, B], &[0])", []],
])("%s", (query, headings) => {
  expect(headingsOf(query)).toEqual(headings);
});
