import type { PackageName } from "./package-names.js";
import type { Severity } from "./severity.js";

/** Where a member stands: among the input or output of an action, or in a data type. */
export type MemberFamily = "input" | "output" | "member";

export type MemberVerb = keyof typeof memberVerbs;
export type PlainKind = keyof typeof plainKinds;
/** What a change is called, in JSON and in overrides; the names stay. */
export type ChangeKind = `${MemberFamily}-${MemberVerb}` | PlainKind;

/**
 * Which packages notice a change: those whose generated code differs by it in more than comments nobody sees.
 * The command line bundles the client's tables, so that whatever reaches them reaches both; types alone stay in the client.
 * The signer is made from nothing in the spec.
 */
const tables = {
  input: ["client", "cli", "mock"],
  output: ["client", "cli", "mock"],
  member: ["client", "cli", "mock"],
};
/** The types of answers; help tells it of data types. */
const types = { input: [], output: ["client", "mock"], member: ["client", "cli", "mock"] };
/** Docstrings and help. */
const words = { input: ["client", "cli"], output: ["client", "cli"], member: ["client", "cli"] };
/** What stands beside a description; help shows that of inputs and data types. */
const remarks = { input: ["client", "cli"], output: ["client"], member: ["client", "cli"] };
/** The release that brought it; help shows that of inputs. */
const origin = { input: ["client", "cli"], output: ["client"], member: ["client"] };
const docstrings = { input: ["client"], output: ["client"], member: ["client"] };
/** The mock answers codes, docstrings and help name them; no answer has one. */
const codes = { input: ["client", "cli", "mock"], output: [], member: ["client", "cli", "mock"] };
/** Help's sample call. */
const sample = { input: ["cli"], output: [], member: [] };

interface MemberRule {
  /** Severity where programs send the member. */
  readonly input: Severity;
  /** Severity where programs read the member. */
  readonly output: Severity;
  readonly reach: Readonly<Record<MemberFamily, readonly string[]>>;
}

/** What can happen to a member. A member of a data type that is sent and read has the worse of both severities. */
export const memberVerbs = {
  added: { input: "feature", output: "feature", reach: tables },
  "required-added": { input: "breaking", output: "feature", reach: tables },
  removed: { input: "breaking", output: "breaking", reach: tables },
  "type-changed": { input: "breaking", output: "breaking", reach: tables },
  required: { input: "breaking", output: "patch", reach: tables },
  optional: { input: "feature", output: "breaking", reach: tables },
  nullable: { input: "feature", output: "breaking", reach: tables },
  "not-null": { input: "breaking", output: "patch", reach: tables },
  "may-be-missing": { input: "patch", output: "breaking", reach: types },
  "always-there": { input: "patch", output: "patch", reach: types },
  "value-added": { input: "feature", output: "feature", reach: tables },
  "value-removed": { input: "breaking", output: "patch", reach: tables },
  // The first documented values of a member, or no more of them: it takes what it took.
  "values-stated": { input: "patch", output: "patch", reach: tables },
  "values-dropped": { input: "patch", output: "patch", reach: tables },
  // Minimum, maximum, lengths and what excludes what: the client refuses what breaks them.
  narrowed: { input: "breaking", output: "patch", reach: tables },
  widened: { input: "feature", output: "patch", reach: tables },
  // What happens to a value that is too large, empty, or of no use beside another, was not said, or is no more.
  "rules-changed": { input: "patch", output: "patch", reach: tables },
  // Programs that look for the old code find it no more.
  "code-changed": { input: "patch", output: "patch", reach: codes },
  // A pattern or format became another: some values may be refused now.
  "form-changed": { input: "breaking", output: "patch", reach: tables },
  // A default is what the server assumes: what is left out means something else.
  "default-changed": { input: "breaking", output: "patch", reach: tables },
  "default-stated": { input: "patch", output: "patch", reach: tables },
  "default-dropped": { input: "patch", output: "patch", reach: tables },
  // A number means something else. Units stand in docstrings and help, and tables are shown by them.
  "unit-changed": { input: "breaking", output: "breaking", reach: words },
  "unit-stated": { input: "patch", output: "patch", reach: words },
  "unit-dropped": { input: "patch", output: "patch", reach: words },
  deprecated: { input: "feature", output: "feature", reach: docstrings },
  undeprecated: { input: "patch", output: "patch", reach: docstrings },
  // Scripts type it.
  "flag-changed": { input: "breaking", output: "patch", reach: { input: ["cli"], output: [], member: [] } },
  "sensitive-changed": { input: "patch", output: "patch", reach: tables },
  "words-changed": { input: "patch", output: "patch", reach: words },
  "remarks-changed": { input: "patch", output: "patch", reach: remarks },
  "since-changed": { input: "patch", output: "patch", reach: origin },
  "sample-changed": { input: "patch", output: "patch", reach: sample },
} as const satisfies Readonly<Record<string, MemberRule>>;

interface PlainRule {
  readonly severity: Severity;
  readonly reach: readonly PackageName[];
}

const everywhere = ["client", "cli", "mock"] as const;
/** The mock does its work, and waits for none. */
const waiting = ["client", "cli"] as const;

/** Everything else that can change. */
export const plainKinds = {
  "action-added": { severity: "feature", reach: everywhere },
  "action-removed": { severity: "breaking", reach: everywhere },
  "action-deprecated": { severity: "feature", reach: ["client", "cli"] },
  "action-undeprecated": { severity: "patch", reach: ["client", "cli"] },
  // The group is part of an import path of the client.
  "action-moved": { severity: "breaking", reach: everywhere },
  // What is told of an action that is gone.
  "action-successors-changed": { severity: "patch", reach: ["client", "cli"] },
  "action-words-changed": { severity: "patch", reach: ["client", "cli"] },
  // The API behaves as before; what we knew of it was wrong.
  "action-kind-changed": { severity: "patch", reach: everywhere },
  "action-region-required": { severity: "breaking", reach: everywhere },
  "action-region-optional": { severity: "feature", reach: everywhere },
  "action-region-changed": { severity: "patch", reach: everywhere },
  "action-frequency-changed": { severity: "patch", reach: everywhere },
  "action-error-added": { severity: "feature", reach: everywhere },
  // Programs read codes: one that no answer has any more breaks none.
  "action-error-removed": { severity: "patch", reach: everywhere },
  "action-paging-added": { severity: "feature", reach: everywhere },
  "action-paging-removed": { severity: "breaking", reach: everywhere },
  // Another list of items, of another type.
  "action-paging-items-changed": { severity: "breaking", reach: everywhere },
  "action-paging-changed": { severity: "patch", reach: everywhere },
  "action-waiter-added": { severity: "feature", reach: waiting },
  "action-waiter-removed": { severity: "breaking", reach: waiting },
  // Another action is polled, with another input and output.
  "action-waiter-poll-changed": { severity: "breaking", reach: waiting },
  "action-waiter-changed": { severity: "patch", reach: waiting },
  // Confirmations and the reference.
  "action-destructive-changed": { severity: "patch", reach: ["client", "cli"] },
  "action-long-running-changed": { severity: "patch", reach: waiting },
  // The OpenAPI document has the curated one, the mock the inputs of those of the manual.
  "action-example-changed": { severity: "patch", reach: ["client"] },
  "action-examples-changed": { severity: "patch", reach: ["mock"] },
  "type-added": { severity: "feature", reach: everywhere },
  "type-removed": { severity: "breaking", reach: everywhere },
  "type-words-changed": { severity: "patch", reach: ["client", "cli"] },
  "error-added": { severity: "feature", reach: everywhere },
  "error-removed": { severity: "patch", reach: everywhere },
  "error-meaning-changed": { severity: "patch", reach: everywhere },
  "error-words-changed": { severity: "patch", reach: ["cli"] },
  "endpoint-added": { severity: "feature", reach: everywhere },
  "endpoint-removed": { severity: "breaking", reach: everywhere },
  "endpoint-changed": { severity: "patch", reach: everywhere },
  "region-added": { severity: "feature", reach: everywhere },
  "region-removed": { severity: "breaking", reach: everywhere },
  "region-changed": { severity: "patch", reach: everywhere },
  "group-added": { severity: "feature", reach: everywhere },
  "group-removed": { severity: "breaking", reach: everywhere },
  "group-words-changed": { severity: "patch", reach: ["client", "cli"] },
  "service-version-changed": { severity: "breaking", reach: everywhere },
  "service-limit-changed": { severity: "patch", reach: everywhere },
  // The client and the mock sign and verify by hand; the mock takes the pairs of the table, and the command line tells the methods.
  "service-signature-changed": { severity: "patch", reach: everywhere },
  "service-protocol-changed": { severity: "patch", reach: ["client"] },
  "service-words-changed": { severity: "patch", reach: ["client"] },
} as const satisfies Readonly<Record<string, PlainRule>>;

export function isMemberVerb(text: string): text is MemberVerb {
  return Object.hasOwn(memberVerbs, text);
}

export function isPlainKind(text: string): text is PlainKind {
  return Object.hasOwn(plainKinds, text);
}
