import { expect, test } from "vitest";
import { describeFile, inquiryFile, type LintRow, lintRow, terminateFile } from "../../test/lint-row.js";

const discount = "examples[0].output.Price.BandwidthPrice.Discount";
const rows = "examples[0].output.InstanceSet";
const lacking = "no ExpiredTime, and no note";

function note(path: string) {
  return { kind: "departure", path, text: "So it stands there." } as const;
}

test.each<LintRow>([
  {
    title: "a departure without a note is a fault",
    change: ({ inquiry }) => {
      delete inquiry.notes;
    },
    faults: [[inquiryFile, discount, "null, and no note", "a value"]],
  },
  {
    title: "a departure of the curated example is a fault as well",
    change: ({ terminate }) => {
      terminate.example = { title: "End none", encoding: "json", input: {}, output: {} };
    },
    faults: [[terminateFile, "example.input", "no InstanceIds, and no note", "the members of the table"]],
  },
  {
    title: "a note without a departure is a fault",
    change: ({ inquiry }) => inquiry.notes?.push(note("examples[0].input.ImageId")),
    faults: [[inquiryFile, "examples[0].input.ImageId", "a note of a departure", "a departure there, or no note"]],
  },
  {
    title: "so is one that leads nowhere, and once is enough",
    change: ({ inquiry }) => inquiry.notes?.push(note("examples[0].input.Nothing")),
    faults: [[inquiryFile, "examples[0].input.Nothing", "a note of a departure", "a departure there, or no note"]],
  },
  {
    title: "two notes of one departure are a fault",
    change: ({ inquiry }) => inquiry.notes?.push(note(discount)),
    faults: [[inquiryFile, discount, "2 notes", "one note for a departure"]],
  },
  {
    title: "a note of one row leaves the other row without one",
    change: ({ describe }) => {
      describe.notes = [note(`${rows}[1]`)];
    },
    faults: [[describeFile, `${rows}[0]`, lacking, "the members of the table"]],
  },
  {
    title: "each row may have its own note",
    change: ({ describe }) => {
      describe.notes = [note(`${rows}[0]`), note(`${rows}[1]`)];
    },
    faults: [],
  },
  {
    title: "a note of every row and one of a single row are one too many for it",
    change: ({ describe }) => describe.notes?.push(note(`${rows}[1]`)),
    faults: [[describeFile, `${rows}[1]`, "2 notes", "one note for a departure"]],
  },
  {
    title: "[] stands for any index, also beside an index and inside other rows",
    change: ({ describe }) => {
      for (const row of (describe.examples[0]?.output["InstanceSet"] ?? []) as { Tags: unknown }[]) {
        row.Tags = [
          { Key: "a", Value: 1 },
          { Key: "b", Value: 2 },
        ];
      }
      describe.notes?.push(
        note(`${rows}[0].Tags[].Value`),
        note(`${rows}[1].Tags[0].Value`),
        note(`${rows}[].Tags[1].Value`),
      );
    },
    faults: [[describeFile, `${rows}[0].Tags[1].Value`, "2 notes", "one note for a departure"]],
  },
  {
    title: "notes of other kinds lead to something in their file",
    change: ({ describe, type, spec }) => {
      describe.notes?.push({ kind: "inference", path: "input.Limit.overMaximum", text: "We think so." });
      describe.notes?.push({ kind: "inference", path: "input.Offset.maximum", text: "There is none." });
      type("Tag").notes = [{ kind: "disagreement", path: "members.Name", text: "There is none." }];
      spec.errors.json.notes = [{ kind: "inference", path: "common.InternalError.retryable", text: "We think so." }];
      spec.releases.json.notes = [{ kind: "inference", path: ".", text: "All of it." }];
    },
    faults: [
      [describeFile, "notes", "input.Offset.maximum", "a path that leads to something in the file"],
      ["types/Tag.json", "notes", "members.Name", "a path that leads to something in the file"],
    ],
  },
])("$title", (row) => {
  const { actual, expected } = lintRow(row);
  expect(actual).toEqual(expected);
});
