import { expect, test } from "vitest";
import { printEmitted } from "../../test/printed-files.js";
import { memberFile, smallApi } from "../../test/small-spec.js";
import { emitters } from "./emitters.js";

const api = smallApi(({ inquiry, type }) => {
  memberFile(inquiry.input, "InstanceName").format = "date";
  memberFile(type("Placement").members, "Zone").format = "digest";
  memberFile(type("Price").members, "InstancePrice").format = "url";
});
const { lines, declaration } = await printEmitted(emitters, api);

test.each(["client", "mock"])("the %s has the rule of each format that inputs have", (name) => {
  expect(lines(`packages/${name}/src/gen/formats.ts`)).toEqual([
    'import type { FormatRule } from "../contract.js";',
    "",
    "/** What a text of an input in each format is. */",
    'export const formatRules: Readonly<Record<"date" | "digest", FormatRule>> = {',
    '  date: { expected: "a day such as 2024-05-01", pattern: "\\\\d{4}-\\\\d{2}-\\\\d{2}" },',
    "  digest: {",
    '    expected: "a digest such as sha256: and 64 hexadecimal digits",',
    '    pattern: "sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}",',
    "  },",
    "};",
  ]);
});

test("the CLI has a text in each format", () => {
  const examples = declaration("packages/cli/src/gen/formats.ts", "formatExamples");
  expect(examples).toContain('  domain: "example.com",');
  expect(examples).toContain('  cidr: "10.0.0.0/24",');
});
