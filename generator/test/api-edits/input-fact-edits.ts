import { memberFile, type SpecDraft } from "../small-spec.js";
import { type ApiEdit, editsOf } from "./api-edit.js";

const input = (draft: SpecDraft, name: string) => memberFile(draft.describe.input, name);
const ask = (draft: SpecDraft, name: string) => memberFile(draft.inquiry.input, name);

/** Edits of what is said of inputs. */
export const inputFactEdits: readonly ApiEdit[] = editsOf([
  [
    "another flag",
    "input-flag-changed InquiryPriceRunInstances.input.InstanceName.flag input breaking cli",
    "input-flag-changed",
    (draft) => {
      ask(draft, "InstanceName").flag = "called";
    },
  ],
  [
    "a new value",
    "input-value-added InquiryPriceRunInstances.input.InstanceChargeType.values.CDHPAID input feature client,cli,mock",
    "input-value-removed",
    (draft) => {
      ask(draft, "InstanceChargeType").values?.push({ value: "CDHPAID" });
    },
  ],
  [
    "the first values",
    "input-values-stated InquiryPriceRunInstances.input.InstanceName.values input patch client,cli,mock",
    "input-values-dropped",
    (draft) => {
      ask(draft, "InstanceName").values = [{ value: "a" }];
    },
  ],
  [
    "another meaning of a value",
    "input-remarks-changed InquiryPriceRunInstances.input.InstanceChargeType.values.PREPAID input patch client,cli",
    "input-remarks-changed",
    (draft) => {
      ask(draft, "InstanceChargeType").values?.splice(0, 1, { value: "PREPAID", meaning: "Monthly." });
    },
  ],
  [
    "a value that another one asks for",
    "input-narrowed InquiryPriceRunInstances.input.UserData.requiredWhen input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      ask(draft, "UserData").requiredWhen = { InstanceChargeType: "PREPAID" };
    },
  ],
  [
    "a value of use with another one alone",
    "input-rules-changed InquiryPriceRunInstances.input.UserData.onlyFor input patch client,cli,mock",
    "input-rules-changed",
    (draft) => {
      ask(draft, "UserData").onlyFor = { InstanceChargeType: "PREPAID" };
    },
  ],
  [
    "one of several that must be there",
    "input-narrowed InquiryPriceRunInstances.input.ClientToken.alternativeTo input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      ask(draft, "ClientToken").alternativeTo = ["UserData"];
    },
  ],
  [
    "a default from another member",
    "input-default-stated InquiryPriceRunInstances.input.InstanceName.defaultFrom input patch client,cli,mock",
    "input-default-dropped",
    (draft) => {
      ask(draft, "InstanceName").defaultFrom = "ImageId";
    },
  ],
  [
    "a meaning of an empty text",
    "input-rules-changed InquiryPriceRunInstances.input.InstanceName.whenEmpty input patch client,cli,mock",
    "input-rules-changed",
    (draft) => {
      ask(draft, "InstanceName").whenEmpty = "default";
    },
  ],
  [
    "a number that is a region's",
    "input-rules-changed InquiryPriceRunInstances.input.InstanceCount.region input patch client,cli,mock",
    "input-rules-changed",
    (draft) => {
      ask(draft, "InstanceCount").region = "number";
    },
  ],
  [
    "a code for what breaks the limits",
    "input-code-changed InquiryPriceRunInstances.input.InstanceCount.breachCode input patch client,cli,mock",
    "input-code-changed",
    (draft) => {
      ask(draft, "InstanceCount").breachCode = "InvalidParameterValue";
    },
  ],
  [
    "a unit that depends on another member",
    "input-unit-stated InquiryPriceRunInstances.input.InstanceCount.unitBy input patch client,cli",
    "input-unit-dropped",
    (draft) => {
      const units = { PREPAID: "months", SPOTPAID: "hours" };
      ask(draft, "InstanceCount").unitBy = { member: "InstanceChargeType", units };
    },
  ],
  [
    "where a value is found",
    "input-remarks-changed InquiryPriceRunInstances.input.ImageId.refersTo input patch client,cli",
    "input-remarks-changed",
    (draft) => {
      ask(draft, "ImageId").refersTo = "DescribeInstances.InstanceSet.ImageId";
    },
  ],
  [
    "an input that came later",
    "input-since-changed InquiryPriceRunInstances.input.ImageId.since input patch client,cli",
    "input-since-changed",
    (draft) => {
      ask(draft, "ImageId").since = 2;
    },
  ],
  [
    "a lower maximum",
    "input-narrowed InquiryPriceRunInstances.input.InstanceCount.maximum input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      ask(draft, "InstanceCount").maximum = 50;
    },
  ],
  [
    "no maximum",
    "input-widened InquiryPriceRunInstances.input.InstanceName.maxLength input feature client,cli,mock",
    "input-narrowed",
    (draft) => {
      delete ask(draft, "InstanceName").maxLength;
    },
  ],
  [
    "a higher minimum",
    "input-narrowed InquiryPriceRunInstances.input.InstanceName.minLength input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      ask(draft, "InstanceName").minLength = 2;
    },
  ],
  [
    "a lower maximum to which larger values are lowered",
    "input-rules-changed DescribeInstances.input.Limit.maximum input patch client,cli,mock",
    "input-rules-changed",
    (draft) => {
      input(draft, "Limit").maximum = 50;
    },
  ],
  [
    "a maximum that is kept now",
    "input-narrowed DescribeInstances.input.Limit.overMaximum input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      input(draft, "Limit").overMaximum = "refused";
    },
  ],
  [
    "more items",
    "input-widened DescribeInstances.input.Filters.maxItems input feature client,cli,mock",
    "input-narrowed",
    (draft) => {
      input(draft, "Filters").maxItems = 20;
    },
  ],
  [
    "another pattern",
    "input-form-changed InquiryPriceRunInstances.input.ImageId.pattern input breaking client,cli,mock",
    "input-form-changed",
    (draft) => {
      ask(draft, "ImageId").pattern = "img-.*";
    },
  ],
  [
    "a pattern",
    "input-narrowed InquiryPriceRunInstances.input.InstanceName.pattern input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      ask(draft, "InstanceName").pattern = "[a-z]*";
    },
  ],
  [
    "a form",
    "input-narrowed InquiryPriceRunInstances.input.InstanceName.format input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      ask(draft, "InstanceName").format = "domain";
    },
  ],
  [
    "an exclusion",
    "input-narrowed DescribeInstances.input.Offset.exclusiveWith.InstanceIds input breaking client,cli,mock",
    "input-widened",
    (draft) => {
      input(draft, "Offset").exclusiveWith = { InstanceIds: "refused" };
    },
  ],
  [
    "an input that is ignored beside another",
    "input-rules-changed DescribeInstances.input.Offset.exclusiveWith.InstanceIds input patch client,cli,mock",
    "input-rules-changed",
    (draft) => {
      input(draft, "Offset").exclusiveWith = { InstanceIds: "wins" };
    },
  ],
  [
    "an input of which a part is enough",
    "input-widened InquiryPriceRunInstances.input.Placement.partial input feature client,cli,mock",
    "input-narrowed",
    (draft) => {
      ask(draft, "Placement").partial = [];
    },
  ],
  [
    "another default",
    "input-default-changed DescribeInstances.input.Limit.default input breaking client,cli,mock",
    "input-default-changed",
    (draft) => {
      input(draft, "Limit").default = 50;
    },
  ],
  [
    "a default that is not said any more",
    "input-default-dropped InquiryPriceRunInstances.input.InstanceCount.default input patch client,cli,mock",
    "input-default-stated",
    (draft) => {
      delete ask(draft, "InstanceCount").default;
    },
  ],
  [
    "a unit",
    "input-unit-stated DescribeInstances.input.Offset.unit input patch client,cli",
    "input-unit-dropped",
    (draft) => {
      input(draft, "Offset").unit = "bytes";
    },
  ],
  [
    "a deprecated input",
    "input-deprecated DescribeInstances.input.default.deprecated input feature client",
    "input-undeprecated",
    (draft) => {
      input(draft, "default").deprecated = "It does nothing.";
    },
  ],
  [
    "a sensitive input",
    "input-sensitive-changed InquiryPriceRunInstances.input.UserData.sensitive input patch client,cli,mock",
    "input-sensitive-changed",
    (draft) => {
      ask(draft, "UserData").sensitive = true;
    },
  ],
  [
    "another description of an input",
    "input-words-changed DescribeInstances.input.Limit.description input patch client,cli",
    "input-words-changed",
    (draft) => {
      input(draft, "Limit").description = "Rows.";
    },
  ],
  [
    "another sample",
    "input-sample-changed TerminateInstances.input.InstanceIds.example input patch cli",
    "input-sample-changed",
    ({ terminate }) => {
      memberFile(terminate.input, "InstanceIds").example = ["ins-5d8a23rs"];
    },
  ],
]);
