import { createChoice, problemsOfGlobs } from "../../api/inventory/glob.js";
import { isTag, parseReference, type Reference } from "../../api/inventory/place.js";
import { isDigest } from "../../api/oci/digest.js";
import { problemsOfHost } from "../../api/registry-host.js";
import { tooManyWords, type Words } from "../../parse/read-words.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { quoteWhole } from "../../shell/printable.js";

/** What is to be copied, and to where. */
export interface CopyRequest {
  readonly source: Reference;
  readonly target: Reference;
  /** Whether a tag of a repository is to be copied. */
  readonly isChosen: (tag: string) => boolean;
  /** Hosts in the place of the public domains. */
  readonly sourceHost: string | undefined;
  readonly targetHost: string | undefined;
  readonly dryRun: boolean;
}

/** Reads the command line. @throws UsageError for what is missing, too much or wrong. */
export function readRequest({ operands, values, listOf }: Words): CopyRequest {
  const [from, to, ...more] = operands;
  const { SourceHost: sourceHost, TargetHost: targetHost, DryRun } = values;
  const [match, except] = [listOf("Match"), listOf("Except")];
  const source = from === undefined ? nowhere : parseReference(from, "copy");
  const target = to === undefined ? nowhere : parseReference(to, "copy");
  const isOne = source.tag !== undefined || source.digest !== undefined;
  const globs = { "--match": match, "--except": except, SOURCE: source.path === undefined ? [] : [source.path] };
  const problems = [
    ...(from === undefined ? [messages.noSource()] : to === undefined ? [messages.noTarget()] : []),
    ...tooManyWords(more, messages.tooMuch),
    ...problemsOfGlobs(globs),
    ...problemsOfHost("--source-host", sourceHost),
    ...problemsOfHost("--target-host", targetHost),
    ...(source.tag === undefined ? [] : problemsOfTag("SOURCE", source.tag)),
    ...(source.digest === undefined || isDigest(source.digest) ? [] : [messages.wrongDigest(source.digest)]),
    ...(isOne && isPattern(source.path ?? "") ? [messages.oneOfMany()] : []),
    ...(isOne && match.length + except.length > 0 ? [messages.oneTag()] : []),
    ...(source.digest !== undefined && target.tag === undefined && target !== nowhere ? [messages.needsTag()] : []),
    ...(target.digest === undefined ? [] : [messages.noDigest()]),
    ...(target.tag !== undefined && !isOne ? [messages.oneName(target.tag)] : []),
    ...(target.tag === undefined ? [] : problemsOfTag("TARGET", target.tag)),
    ...(isPattern(target.path ?? "") ? [messages.noPattern()] : []),
  ];
  if (problems.length > 0) throw new UsageError(problems, "copy");
  return { source, target, isChosen: createChoice(match, except), sourceHost, targetHost, dryRun: DryRun === "true" };
}

/** Whether a name may stand for several. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

const nowhere: Reference = { registry: "" };

function problemsOfTag(where: string, tag: string): readonly Problem[] {
  if (isTag(tag)) return [];
  return [where === "SOURCE" && isPattern(tag) ? messages.tagPattern(tag) : messages.wrongTag(where, tag)];
}

const messages = {
  noSource: (): Problem => ({
    what: "there is no source",
    hint: "tcr copy my-registry/team/web:v1 other-registry",
  }),
  noTarget: (): Problem => ({
    what: "there is no target",
    hint: "it comes second: tcr copy my-registry/team/web:v1 other-registry",
  }),
  tooMuch: "it copies from one place to another; a pattern needs quotes",
  tagPattern: (tag: string): Problem => ({
    what: `SOURCE: expected a tag, got the pattern ${quoteWhole(tag)}`,
    hint: `leave it out, and choose tags by --match ${tag}`,
  }),
  wrongTag: (where: string, tag: string): Problem => ({
    what: `${where}: expected a tag of at most 128 letters, digits and _ . -, got ${quoteWhole(tag)}`,
  }),
  wrongDigest: (digest: string): Problem => ({
    what: `SOURCE: expected a digest, sha256: and 64 hexadecimal digits, got ${quoteWhole(digest)}`,
  }),
  oneOfMany: (): Problem => ({ what: "SOURCE: a tag or a digest needs one repository, not a pattern of them" }),
  oneTag: (): Problem => ({ what: "--match and --except choose tags of a repository; SOURCE names one image" }),
  needsTag: (): Problem => ({
    what: "TARGET has no tag, and SOURCE is named by its digest",
    hint: "give the tag that the copy gets: my-registry/team/web:v1",
  }),
  noDigest: (): Problem => ({
    what: "TARGET has a digest",
    hint: "a copy keeps that of its source: give a tag, or neither",
  }),
  oneName: (tag: string): Problem => ({
    what: `TARGET has the tag ${quoteWhole(tag)}, and SOURCE has none`,
    hint: "a repository is copied with the names of its tags: leave the tag out",
  }),
  noPattern: (): Problem => ({
    what: "TARGET is a pattern",
    hint: "patterns choose what is copied; TARGET is one place",
  }),
};
