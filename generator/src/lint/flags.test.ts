import { expect, test } from "vitest";
import { describeFile, type LintRow, lintRow } from "../../test/lint-row.js";

const flag = { name: "Output", type: "String", required: false, description: "A form of output." };

const rows: readonly LintRow[] = [
  {
    title: "a parameter has no flag that the command line keeps for itself",
    change: ({ spec, describe }) => {
      spec.service.json.reservedFlags = ["output", "no-dry-run"];
      describe.input.push(flag, { ...flag, name: "DryRun", type: "Boolean", description: "Only a try." });
      describe.notes?.push({ kind: "disagreement", path: "input.Output", text: "New." });
      describe.notes?.push({ kind: "disagreement", path: "input.DryRun", text: "New." });
    },
    faults: [
      [describeFile, "input.Output", "the flag --output", "a flag that reservedFlags of service.json does not have"],
      [
        describeFile,
        "input.DryRun",
        "the flag --no-dry-run",
        "a flag that reservedFlags of service.json does not have",
      ],
    ],
  },
  {
    title: "no two parameters of an action come to one flag",
    change: ({ describe }) => {
      describe.input.push(flag, { ...flag, name: "output", description: "Another form." });
      describe.notes?.push({ kind: "disagreement", path: "input.Output", text: "New." });
      describe.notes?.push({ kind: "disagreement", path: "input.output", text: "New." });
    },
    faults: [[describeFile, "input.output", "the flag --output", "another than Output has"]],
  },
];

test.each(rows)("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});
