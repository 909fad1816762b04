import { memberFile, type SpecDraft } from "../small-spec.js";
import { type ApiEdit, editsOf } from "./api-edit.js";

const input = (draft: SpecDraft, name: string) => memberFile(draft.describe.input, name);
const ask = (draft: SpecDraft, name: string) => memberFile(draft.inquiry.input, name);
const description = "What it is.";

/** Edits of the structure of inputs. */
export const inputEdits: readonly ApiEdit[] = editsOf([
  [
    "a new input",
    "input-added DescribeInstances.input.Zone input feature client,cli,mock",
    "input-removed",
    ({ describe }) => {
      describe.input.push({ name: "Zone", type: "String", required: false, description });
    },
  ],
  [
    "a new input to give",
    "input-required-added DescribeInstances.input.Zone input breaking client,cli,mock",
    "input-removed",
    ({ describe }) => {
      describe.input.push({ name: "Zone", type: "String", required: true, description });
    },
  ],
  [
    "an input less",
    "input-removed InquiryPriceRunInstances.input.StartDay input breaking client,cli,mock",
    "input-added",
    ({ inquiry }) => {
      inquiry.input = inquiry.input.filter(({ name }) => name !== "StartDay");
    },
  ],
  [
    "an input of another type",
    "input-type-changed DescribeInstances.input.default input breaking client,cli,mock",
    "input-type-changed",
    (draft) => {
      input(draft, "default").type = "Integer";
    },
  ],
  [
    "an input to give",
    "input-required DescribeInstances.input.default input breaking client,cli,mock",
    "input-optional",
    (draft) => {
      input(draft, "default").required = true;
    },
  ],
  [
    "an input to leave out",
    "input-optional InquiryPriceRunInstances.input.ImageId input feature client,cli,mock",
    "input-required",
    (draft) => {
      ask(draft, "ImageId").required = false;
    },
  ],
]);
