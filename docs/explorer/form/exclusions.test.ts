import { expect, it } from "vitest";
import type { FormField } from "./action-data.js";
import { exclusionOf } from "./exclusions.js";

const field: FormField = {
  ...{ name: "A", type: "String", description: "", limits: [] },
  exclusiveWith: { Refused: "refused", Winner: "wins", Loser: "yields" },
};

it.each([
  [{}, undefined],
  [{ A: 1, Loser: 1 }, undefined],
  [{ Refused: "" }, { by: "Refused", isRefused: true }],
  [{ Winner: 1 }, { by: "Winner", isRefused: false }],
  ["no object", undefined],
])("beside %o it is excluded by %o", (object, excluded) => {
  expect(exclusionOf(field, object)).toEqual(excluded);
});
