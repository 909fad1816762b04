import { createChoice, problemsOfGlobs } from "../../api/inventory/glob.js";
import { type Place, parsePlace } from "../../api/inventory/place.js";
import { tooManyWords, type Words } from "../../parse/read-words.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { quoteWhole } from "../../shell/printable.js";
import type { Criteria } from "./plan.js";

/** What is to be pruned, and by what. */
export interface PruneRequest extends Omit<Criteria, "isImmutable"> {
  readonly instance: string;
  /** Undefined for all. */
  readonly namespace: string | undefined;
  readonly repository: string | undefined;
  readonly dryRun: boolean;
}

/** Reads the command line. Ages count back from `nowMs`. @throws UsageError for what is missing, too much or wrong. */
export function readRequest({ operands, values, listOf }: Words, nowMs: number): PruneRequest {
  const { KeepLast, OlderThan, DryRun } = values;
  const [match, except] = [listOf("Match"), listOf("Except")];
  const [text, ...more] = operands;
  const ageMs = OlderThan === undefined ? undefined : parseAge(OlderThan);
  const { instance = "", namespace, repository, tag, digest }: Place = parsePlace(text, "prune");
  const patterns = { "--match": match, "--except": except, PLACE: [namespace, repository].filter(isThere) };
  const problems = [
    ...(instance === "" ? [messages.noPlace()] : []),
    ...tooManyWords(more, messages.tooMuch),
    ...(tag === undefined && digest === undefined ? [] : [messages.oneImage()]),
    ...(KeepLast === undefined || /^\d{1,6}$/.test(KeepLast) ? [] : [messages.wrongCount(KeepLast)]),
    ...(OlderThan === undefined || ageMs !== undefined ? [] : [messages.wrongAge(OlderThan)]),
    ...problemsOfGlobs(patterns),
    ...(instance === "" || KeepLast !== undefined || OlderThan !== undefined || match.length > 0
      ? []
      : [messages.noCriterion()]),
  ];
  if (problems.length > 0) throw new UsageError(problems, "prune");
  return {
    instance,
    namespace,
    repository,
    keepLast: Number(KeepLast ?? 0),
    beforeMs: ageMs === undefined ? Number.POSITIVE_INFINITY : nowMs - ageMs,
    isChosen: createChoice(match, except),
    dryRun: DryRun === "true",
  };
}

const unitsMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `12h`, `30d`, `8w`: milliseconds; undefined for anything else. */
function parseAge(text: string): number | undefined {
  const [, count, unit = ""] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unitsMs[unit] ?? Number.NaN);
}

function isThere(text: string | undefined): text is string {
  return text !== undefined;
}

const messages = {
  noPlace: (): Problem => ({ what: "an instance is missing", hint: "tcr prune my-registry/team --keep-last 10" }),
  tooMuch: "it prunes one place; a pattern needs quotes",
  oneImage: (): Problem => ({
    what: "the place names one image",
    hint: "`tcr delete-image` deletes it; a place here is INSTANCE/NAMESPACE/REPOSITORY at most",
  }),
  wrongCount: (text: string): Problem => ({ what: `--keep-last: expected a whole number, got ${quoteWhole(text)}` }),
  wrongAge: (text: string): Problem => ({
    what: `--older-than: expected an age such as 12h, 30d or 8w, got ${quoteWhole(text)}`,
  }),
  noCriterion: (): Problem => ({
    what: "nothing says what is to go",
    hint: "give --keep-last, --older-than or --match '**' for everything",
  }),
};
