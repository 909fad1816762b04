import { memberFile, type SpecDraft } from "../small-spec.js";
import { type ApiEdit, editsOf } from "./api-edit.js";

const output = (draft: SpecDraft, name: string) => memberFile(draft.describe.output, name);
const description = "What it is.";

/** Edits of outputs. */
export const outputEdits: readonly ApiEdit[] = editsOf([
  [
    "a new output",
    "output-added DescribeInstances.output.Next output feature client,cli,mock",
    "output-removed",
    ({ describe }) => {
      describe.output.push({ name: "Next", type: "String", nullable: true, description });
    },
  ],
  [
    "an output that came later",
    "output-since-changed DescribeInstances.output.TotalCount.since output patch client",
    "output-since-changed",
    (draft) => {
      output(draft, "TotalCount").since = 2;
    },
  ],
  [
    "where a value of an output is found",
    "output-remarks-changed InquiryPriceRunInstances.output.Price.refersTo output patch client",
    "output-remarks-changed",
    ({ inquiry }) => {
      memberFile(inquiry.output, "Price").refersTo = "DescribeInstances.InstanceSet.InstanceId";
    },
  ],
  [
    "a deprecated output",
    "output-deprecated DescribeInstances.output.TotalCount.deprecated output feature client",
    "output-undeprecated",
    (draft) => {
      output(draft, "TotalCount").deprecated = "Count the rows.";
    },
  ],
  [
    "an output less",
    "output-removed InquiryPriceRunInstances.output.Price output breaking client,cli,mock",
    "output-added",
    ({ inquiry }) => {
      inquiry.output.pop();
    },
  ],
  [
    "an output of another type",
    "output-type-changed DescribeInstances.output.TotalCount output breaking client,cli,mock",
    "output-type-changed",
    (draft) => {
      output(draft, "TotalCount").type = "String";
    },
  ],
  [
    "an output that may be null",
    "output-nullable DescribeInstances.output.TotalCount output breaking client,cli,mock",
    "output-not-null",
    (draft) => {
      output(draft, "TotalCount").nullable = true;
    },
  ],
  [
    "an output that an answer may leave out",
    "output-may-be-missing DescribeInstances.output.TotalCount output breaking client,mock",
    "output-always-there",
    (draft) => {
      output(draft, "TotalCount").mayBeMissing = true;
    },
  ],
  [
    "another description of an output",
    "output-words-changed DescribeInstances.output.TotalCount.description output patch client,cli",
    "output-words-changed",
    (draft) => {
      output(draft, "TotalCount").description = "Rows.";
    },
  ],
  [
    "a unit of an output",
    "output-unit-stated DescribeInstances.output.TotalCount.unit output patch client,cli",
    "output-unit-dropped",
    (draft) => {
      output(draft, "TotalCount").unit = "bytes";
    },
  ],
]);
