import { type ApiChange, isWording } from "./api-change.js";
import { isMemberVerb, isPlainKind, type MemberVerb, type PlainKind } from "./change-kinds.js";

/** What happened, as it is read behind a place: "added (Boolean, optional)", "`20` became `50`". */
export function describeChange(change: ApiChange): string {
  const { kind } = change;
  const text = isPlainKind(kind) ? plainTexts[kind] : memberTexts[verbOf(kind)];
  return `${text}${describeValues(change)}`;
}

/** Which actions use the data type that changed, by direction; empty for everything else. */
export function describeUses({ usedBy }: ApiChange): string {
  const sides = [
    { verb: "sent by", names: usedBy.filter(({ side }) => side === "input").map(({ action }) => action) },
    { verb: "read from", names: usedBy.filter(({ side }) => side === "output").map(({ action }) => action) },
  ];
  return sides
    .filter(({ names }) => names.length > 0)
    .map(({ verb, names }) => `${verb} ${shortList(names)}`)
    .join("; ");
}

function verbOf(kind: string): MemberVerb {
  const verb = kind.slice(kind.indexOf("-") + 1);
  if (!isMemberVerb(verb)) throw new Error(`There is no kind of change ${kind}.`);
  return verb;
}

const memberTexts: Readonly<Record<MemberVerb, string>> = {
  added: "added",
  "required-added": "added",
  removed: "removed",
  "type-changed": "another type",
  required: "required now",
  optional: "optional now",
  nullable: "may be null now",
  "not-null": "never null now",
  "may-be-missing": "may be missing now",
  "always-there": "always there now",
  "value-added": "new value",
  "value-removed": "value removed",
  "values-stated": "values documented",
  "values-dropped": "values no longer documented",
  narrowed: "allows less",
  widened: "allows more",
  "rules-changed": "another rule",
  "form-changed": "another form",
  "code-changed": "another error code",
  "default-changed": "another default",
  "default-stated": "default documented",
  "default-dropped": "default no longer documented",
  "unit-changed": "another unit",
  "unit-stated": "unit documented",
  "unit-dropped": "unit no longer documented",
  deprecated: "deprecated",
  undeprecated: "no longer deprecated",
  "flag-changed": "another flag",
  "sensitive-changed": "another sensitivity",
  "words-changed": "other words",
  "remarks-changed": "other words",
  "since-changed": "another release that brought it",
  "sample-changed": "another sample",
};

const plainTexts: Readonly<Record<PlainKind, string>> = {
  "action-added": "new action",
  "action-removed": "action removed",
  "action-deprecated": "deprecated",
  "action-undeprecated": "no longer deprecated",
  "action-moved": "action moved to another group",
  "action-words-changed": "other words",
  "action-kind-changed": "another kind",
  "action-region-required": "region required now",
  "action-region-optional": "region no longer required",
  "action-region-changed": "region asked for otherwise",
  "action-frequency-changed": "another frequency limit",
  "action-error-added": "new error code",
  "action-error-removed": "error code removed",
  "action-paging-added": "comes in pages now",
  "action-paging-removed": "no longer comes in pages",
  "action-successors-changed": "other successors",
  "action-paging-items-changed": "pages of another list",
  "action-paging-changed": "pages otherwise",
  "action-waiter-added": "new waiter",
  "action-waiter-removed": "waiter removed",
  "action-waiter-poll-changed": "polls another action",
  "action-waiter-changed": "waits otherwise",
  "action-destructive-changed": "another loss",
  "action-long-running-changed": "work after the answer",
  "action-example-changed": "another example",
  "action-examples-changed": "other examples",
  "type-added": "new data structure",
  "type-removed": "data structure removed",
  "type-words-changed": "other words",
  "error-added": "new error code",
  "error-removed": "error code removed",
  "error-meaning-changed": "another meaning",
  "error-words-changed": "other words",
  "endpoint-added": "new endpoint",
  "endpoint-removed": "endpoint removed",
  "endpoint-changed": "another endpoint",
  "region-added": "new region",
  "region-removed": "region removed",
  "region-changed": "another number or short name",
  "group-added": "new group",
  "group-removed": "group removed",
  "group-words-changed": "other words",
  "service-version-changed": "another version of the API",
  "service-limit-changed": "another limit",
  "service-signature-changed": "signed otherwise",
  "service-protocol-changed": "another protocol",
  "service-words-changed": "other words",
};

/** Words are not repeated: both sentences side by side say less than the place. */
function describeValues(change: ApiChange): string {
  const { kind, from, to } = change;
  if (isWording(change) || /-(?:required|optional|nullable|not-null|may-be-missing|always-there)$/.test(kind))
    return "";
  if (from !== undefined && to !== undefined) return ` (${from} became ${to})`;
  const only = from ?? to;
  return only === undefined ? "" : ` (${only})`;
}

const shownNames = 4;

function shortList(names: readonly string[]): string {
  const rest = names.length - shownNames;
  return rest <= 0 ? names.join(", ") : `${names.slice(0, shownNames).join(", ")} and ${rest} more`;
}
