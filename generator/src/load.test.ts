import { expect, test } from "vitest";
import { smallSpecDir } from "../test/folders.js";
import { schemas } from "../test/schemas.js";
import { readTree, smallSpecFile, tempSpec } from "../test/temp-folder.js";
import { lintSpec } from "./lint/lint.js";
import { loadSpec } from "./load.js";

const describeFile = "actions/instance/DescribeInstances.json";

test("faults of the schemas, of the syntax and of all files come together, each with its file", () => {
  const dir = tempSpec({
    [describeFile]: '{ "name": "DescribeInstances", }',
    "types/Tag.json": smallSpecFile("types/Tag.json", (json) => {
      json["color"] = "red";
    }),
    "errors.json": undefined,
  });
  const { spec, faults, broken } = loadSpec(dir, schemas);
  expect(spec).toBeUndefined();
  expect(faults).toEqual([
    { file: "errors.json", path: "", found: "no such file", expected: "a readable file" },
    { file: describeFile, path: "", found: expect.stringMatching(/^SyntaxError: /), expected: "valid JSON" },
    {
      file: "types/Tag.json",
      path: "",
      found: 'the key "color"',
      expected: "only the keys that the schema names",
    },
  ]);
  expect(broken).toEqual(new Set(["errors", "DescribeInstances", "Tag"]));
});

test("the small spec fits the schemas", () => {
  expect(loadSpec(smallSpecDir, schemas).faults).toEqual([]);
});

const specFiles = Object.keys(readTree(smallSpecDir)).filter((file) => /^(actions|types)\//.test(file));

test.each(specFiles)("where %s is broken, what refers to it is no fault of its own", (file) => {
  const { spec, faults, broken } = loadSpec(tempSpec({ [file]: "broken" }), schemas);
  expect(faults.map((fault) => fault.file)).toEqual([file]);
  expect(spec && lintSpec(spec, broken)).toEqual([]);
});

test("files are read in the order of their names, and what is no JSON file is left alone", () => {
  const { spec } = loadSpec(tempSpec({ "types/.Tag.json.swp": "", "types/README.md": "# Types" }), schemas);
  expect(spec?.types.map(({ file }) => file)).toEqual(specFiles.filter((file) => file.startsWith("types/")));
});
