import { memberFile, type SpecDraft } from "../small-spec.js";
import { type ApiEdit, editsOf } from "./api-edit.js";

const member = (draft: SpecDraft, type: string, name: string) => memberFile(draft.type(type).members, name);
const description = "What it is.";

/** Edits of data types: sent, read, or both. */
export const typeEdits: readonly ApiEdit[] = editsOf([
  [
    "a new data type",
    "type-added Disk none feature client,cli,mock",
    "type-removed",
    ({ spec, type }) => {
      spec.types.push({ file: "types/Disk.json", json: { ...type("Tag"), name: "Disk", usedBy: [] } });
    },
  ],
  [
    "another summary of a data type",
    "type-words-changed Tag.summary both patch client,cli",
    "type-words-changed",
    ({ type }) => {
      type("Tag").summary = "A mark.";
    },
  ],
  [
    "a member to give of a type that is sent",
    "member-required-added Filter.members.Exact input breaking client,cli,mock",
    "member-removed",
    ({ type }) => {
      type("Filter").members.push({ name: "Exact", type: "Boolean", required: true, nullable: false, description });
    },
  ],
  [
    "a new member of a type that is sent",
    "member-added Filter.members.Exact input feature client,cli,mock",
    "member-removed",
    ({ type }) => {
      type("Filter").members.push({ name: "Exact", type: "Boolean", required: false, nullable: false, description });
    },
  ],
  [
    "a new member of a type that is read",
    "member-added Instance.members.Uuid output feature client,cli,mock",
    "member-removed",
    ({ type }) => {
      type("Instance").members.push({ name: "Uuid", type: "String", nullable: true, description });
    },
  ],
  [
    "a member to give of a type that is sent and read",
    "member-required-added Tag.members.Scope both breaking client,cli,mock",
    "member-removed",
    ({ type }) => {
      type("Tag").members.push({ name: "Scope", type: "String", required: true, nullable: false, description });
    },
  ],
  [
    "a member to leave out of a type that is sent",
    "member-optional Filter.members.Values input feature client,cli,mock",
    "member-required",
    (draft) => {
      member(draft, "Filter", "Values").required = false;
    },
  ],
  [
    "a member to leave out of a type that is sent and read",
    "member-optional Tag.members.Value both breaking client,cli,mock",
    "member-required",
    (draft) => {
      member(draft, "Tag", "Value").required = false;
    },
  ],
  [
    "a value less that is read",
    "member-value-removed Instance.members.InstanceState.values.PENDING output patch client,cli,mock",
    "member-value-added",
    (draft) => {
      member(draft, "Instance", "InstanceState").values?.shift();
    },
  ],
  [
    "a member that is never null",
    "member-not-null Instance.members.ExpiredTime output patch client,cli,mock",
    "member-nullable",
    (draft) => {
      member(draft, "Instance", "ExpiredTime").nullable = false;
    },
  ],
  [
    "a member that an answer may leave out",
    "member-may-be-missing Instance.members.InstanceState output breaking client,cli,mock",
    "member-always-there",
    (draft) => {
      member(draft, "Instance", "InstanceState").mayBeMissing = true;
    },
  ],
  [
    "a code for what breaks the limits of a member",
    "member-code-changed Filter.members.Values.breachCode input patch client,cli,mock",
    "member-code-changed",
    (draft) => {
      member(draft, "Filter", "Values").breachCode = "InvalidFilter";
    },
  ],
  [
    "another meaning of a value that is read",
    "member-remarks-changed Instance.members.InstanceState.values.PENDING output patch client,cli",
    "member-remarks-changed",
    (draft) => {
      member(draft, "Instance", "InstanceState").values?.splice(0, 1, { value: "PENDING", meaning: "It starts." });
    },
  ],
  [
    "a member that came later",
    "member-since-changed Filter.members.Name.since input patch client",
    "member-since-changed",
    (draft) => {
      member(draft, "Filter", "Name").since = 2;
    },
  ],
  [
    "a deprecated member",
    "member-deprecated Filter.members.Name.deprecated input feature client",
    "member-undeprecated",
    (draft) => {
      member(draft, "Filter", "Name").deprecated = "It does nothing.";
    },
  ],
  [
    "another description of a member",
    "member-words-changed Filter.members.Name.description input patch client,cli",
    "member-words-changed",
    (draft) => {
      member(draft, "Filter", "Name").description = "Its name.";
    },
  ],
]);
