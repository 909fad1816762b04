import { expect, it } from "vitest";
import { jsonSpellings } from "./json-spellings.js";

it("spells JSON as programs do", () => {
  expect(jsonSpellings('{ "Name":"é",\n"List":[1,null,{"a":true}] }')).toEqual([
    '{"Name":"é","List":[1,null,{"a":true}]}',
    '{"Name": "é", "List": [1, null, {"a": true}]}',
    '{"Name":"\\u00e9","List":[1,null,{"a":true}]}',
    '{"Name": "\\u00e9", "List": [1, null, {"a": true}]}',
    '{\n  "Name": "é",\n  "List": [\n    1,\n    null,\n    {\n      "a": true\n    }\n  ]\n}',
    '{\n    "Name": "é",\n    "List": [\n        1,\n        null,\n        {\n            "a": true\n        }\n    ]\n}',
  ]);
});

it.each(["", "{", "undefined"])("has no spelling of %j, which is no JSON", (text) => {
  expect(jsonSpellings(text)).toEqual([]);
});
