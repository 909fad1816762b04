import { DEFAULT_START_MS } from "../base/clock.js";
import type { ContentPlan } from "../domain/populate/plan.js";
import type { Edition } from "../domain/services.js";
import type { Lifecycle } from "../state/lifecycle.js";
import { checkAllowedHost, checkAllowedOrigin } from "./allowed-callers.js";
import { parseCredentialsFile } from "./credentials-file.js";
import { type Flag, type FlagIo, readJsonFile, UsageError, wholeNumber } from "./flag.js";
import { defaults, type MockOptions } from "./options.js";
import { checkListenAddress } from "./reach.js";

/** What every face says of an option: help and parsing of tcr-mock, its call of `createMock`, and the README. */
export interface OptionRow<Value = unknown> {
  /** What it does: a clause without an end. */
  readonly words: string;
  /** The default of createMock, in words, where `defaults` does not hold it. */
  readonly default?: string;
  /** Flags of tcr-mock that set it, of which a command line may have one; none for what only a program can hand in. */
  readonly flags?: readonly Flag<Value>[];
  /** The option without which it means nothing, and which means nothing without it. */
  readonly goesWith?: keyof MockOptions;
  /** What tcr-mock takes without a flag, where that is not the default of createMock. */
  readonly commandDefault?: { readonly words: string; readonly value: (io: FlagIo, given: Given) => Value };
}

/** The options that a command line sets. */
export type Given = ReadonlySet<string>;

type OptionTable = { readonly [Name in keyof Required<MockOptions>]: OptionRow<MockOptions[Name]> };

/** Every option of `createMock`, and with it most of tcr-mock, in the order of README and help. */
export const optionTable: OptionTable = {
  edition: {
    words:
      "whose rules hold: `intl`; `domestic`, which adds what that edition has besides, and the tag service: for Terraform; or `lenient`, the same, where unknown parameters are ignored and values need not be documented ones",
    flags: [{ flag: "--edition", takes: "NAME", parse: parseEdition }],
  },
  seed: {
    words: "the source of ids: the same seed and the same requests give the same bytes",
    flags: [{ flag: "--seed", takes: "TEXT", parse: (text) => text }],
    commandDefault: { words: "another one each time", value: ({ randomSeed }) => randomSeed() },
  },
  startAtMs: {
    words: "where the clock starts, which dates everything; each request moves it on by a second",
    default: new Date(DEFAULT_START_MS).toISOString().slice(0, 10),
    commandDefault: {
      words: "today, unless `--seed` is given",
      value: ({ now }, given) => (given.has("seed") ? undefined : now()),
    },
  },
  lifecycle: {
    default: `\`{ reads: ${defaults.lifecycle.reads} }\``,
    words:
      "when a transient state, such as Deploying, ends: `{ reads }`, after so many reads, or `{ clockMs }`, after so long on the mock's clock; none is skipped",
    flags: [
      {
        flag: "--lifecycle",
        takes: "HOW",
        words: `when a transient state, such as Deploying, ends: reads:N, after so many reads, or clock:SECONDS, after so long on the mock's clock; none is skipped (default: reads:${defaults.lifecycle.reads})`,
        parse: parseLifecycle,
      },
      {
        flag: "--reads",
        takes: "N",
        words: "the same as --lifecycle reads:N",
        parse: (text) => ({ reads: wholeNumber("--reads", text, 1, MAX_READS) }),
      },
    ],
  },
  dataDir: {
    words: "a folder that keeps the state: an answered change outlives even `kill -9`",
    default: "memory, which holds 1 GiB of blobs",
    flags: [{ flag: "--data", takes: "DIR", parse: (text) => text }],
  },
  onNotice: {
    words:
      "called with a line on what should be known: that the disk of the data folder is full, that other computers reach the mock",
    default: "nobody",
    commandDefault: { words: "a line on stderr", value: noticeOf },
  },
  snapshot: {
    words: "starts with what `mock.snapshot()` or `GET /_tcrkit/snapshot` gave; a filled data folder goes before it",
    default: "nothing",
    flags: [{ flag: "--snapshot", takes: "FILE", parse: (text, io) => readJsonFile("--snapshot", text, io) }],
  },
  seedExamples: {
    words: "starts with what the examples of the reference and of the manual name, something for each action",
    flags: [{ flag: "--seed-examples", parse: () => true }],
  },
  content: {
    words: "starts with what a plan names: the one of `mock.populate(plan)`, as JSON in a file",
    default: "nothing",
    // The mock checks the plan.
    flags: [
      {
        flag: "--content",
        takes: "FILE",
        parse: async (text, io) => (await readJsonFile("--content", text, io)) as ContentPlan,
      },
    ],
  },
  nullForEmpty: { words: "answers null for empty lists and texts, wherever the manual allows it" },
  throttle: {
    words: "holds clients to the frequency limits of the manual",
    flags: [{ flag: "--no-throttle", words: "drops the frequency limits of the manual", parse: () => false }],
    commandDefault: { words: "`true`", value: () => true },
  },
  credentials: {
    words: "the key pairs that the mock knows, each `{ secretId, secretKey, token?, account? }`",
    default: "`exampleCredentials`",
    flags: [
      {
        flag: "--credentials",
        takes: "FILE",
        words: `JSON: {"secretId", "secretKey", "token"?, "account"?}, or a list of these (default: the public example key)`,
        parse: async (text, io) => parseCredentialsFile(await readJsonFile("--credentials", text, io)),
      },
    ],
  },
  strict: {
    words:
      "refuses what official clients do against the manual: a Host signed without its port, a foreign service in the credential scope, content types that do not go with signature and method, a v1 signature without a Nonce, small hexadecimal digits in a query, hosts of another product or zone, a Boolean that the manual does not list",
    flags: [{ flag: "--strict", parse: () => true }],
  },
  spareOtherTags: { words: "deleting a tag leaves the other tags of its digest" },
  registryAuth: {
    words: "whether clients of the registry log in: `token`, or `none`, which lets everybody do everything",
    flags: [{ flag: "--registry-auth", takes: "HOW", parse: parseRegistryAuth }],
  },
  registryInstance: {
    words: "name or id of the instance whose registry answers where the host names none",
    default: "the only one",
    flags: [{ flag: "--registry-instance", takes: "NAME", parse: (text) => text }],
  },
  enforcePublicAccess: {
    words:
      "public access and allowlist of an instance hold for clients of its registry: closed, or with no policy for their address, it refuses them",
    flags: [{ flag: "--enforce-public-access", parse: () => true }],
  },
  now: { words: "Unix milliseconds, for checking signatures", default: "`Date.now`" },
  monotonicNow: { words: "monotonic milliseconds, for the frequency limits", default: "`performance.now`" },
  sleep: { words: "waits for a fault's latency", default: "a timer" },
  webhooks: {
    words: "`allowAnyHost` calls other computers too; `deliver`, `backOffMs` and `timeoutMs` say how calls are made",
    default: "this computer alone",
    flags: [
      {
        flag: "--webhooks-any-host",
        words: "calls webhooks on other computers too, not on this one alone",
        parse: () => ({ allowAnyHost: true }),
      },
    ],
  },
  allowedOrigins: {
    words:
      "pages of other computers that may use the mock over its port, by their origin; pages of this one may always",
    default: "none",
    flags: [
      {
        flag: "--allow-origin",
        takes: "ORIGIN",
        isRepeatable: true,
        parse: oneOf("--allow-origin", checkAllowedOrigin),
      },
    ],
  },
  allowedHosts: {
    words:
      "names by which pages, and callers of `/_tcrkit/`, may reach the mock besides this computer's own; programs reach the API by any",
    default: "none",
    flags: [
      { flag: "--allow-host", takes: "HOST", isRepeatable: true, parse: oneOf("--allow-host", checkAllowedHost) },
    ],
  },
  listenAddress: {
    words:
      "the IP address to listen on, `0.0.0.0` and `::` for all; the admin API and the example key stay for callers on loopback alone",
    flags: [{ flag: "--listen", takes: "ADDRESS", parse: parseListenAddress }],
  },
  tlsCert: {
    words: "a certificate in PEM, with its chain, in a file: serves https instead of http",
    default: "none",
    goesWith: "tlsKey",
    flags: [{ flag: "--tls-cert", takes: "FILE", parse: (text) => text }],
  },
  tlsKey: {
    words: "the certificate's private key in PEM, in a file",
    default: "none",
    goesWith: "tlsCert",
    flags: [{ flag: "--tls-key", takes: "FILE", parse: (text) => text }],
  },
  allowRemoteAdmin: {
    words: "callers of other computers, too, may use `/_tcrkit/` and the example key",
    flags: [{ flag: "--allow-remote-admin", parse: () => true }],
  },
  onRequest: {
    words: "called with each request, once it is answered",
    default: "nobody",
    flags: [{ flag: "--quiet", words: "writes no line on stderr for each request", parse: () => undefined }],
    commandDefault: { words: "a line on stderr", value: ({ log }) => log },
  },
};

/** The port of tcr-mock where none is given. */
export const DEFAULT_PORT = 5301;

/** What tcr-mock alone takes. */
export const commandFlags = {
  port: {
    flag: "--port",
    takes: "N",
    words: `port to listen on; 0 takes a free one (default: ${DEFAULT_PORT})`,
    parse: (text: string) => wholeNumber("--port", text, 0, 65_535),
  },
  for: {
    flag: "--for",
    takes: "TOOL",
    words: "with env: prints the variables of that tool alone; terraform",
    parse: parseTool,
  },
  help: { flag: "--help", words: "this text", parse: () => true },
} satisfies Readonly<Record<string, Flag<unknown>>>;

/** The default of createMock, as README and help print it. */
export function defaultOf(name: string, row: OptionRow): string {
  if (row.default !== undefined) return row.default;
  const known: Readonly<Record<string, unknown>> = defaults;
  return `\`${JSON.stringify(known[name])}\``;
}

/** A seed that nobody has given is not worth a word. */
function noticeOf({ notice }: FlagIo, given: Given): MockOptions["onNotice"] {
  return (line, about) => {
    if (about !== "seed" || given.has("seed")) notice(line);
  };
}

const MAX_READS = 1_000_000;

const editions: readonly Edition[] = ["intl", "domestic", "lenient"];

function parseEdition(text: string): Edition {
  const edition = editions.find((name) => name === text);
  if (edition !== undefined) return edition;
  throw new UsageError(`--edition: expected ${editions.join(", ")}, got ${JSON.stringify(text)}`);
}

/** A tool that has variables of its own. */
export type Tool = "terraform";

function parseTool(text: string): Tool {
  if (text === "terraform") return text;
  throw new UsageError(`--for: expected terraform, got ${JSON.stringify(text)}`);
}

function parseListenAddress(text: string): string {
  const fault = checkListenAddress(text);
  if (fault !== undefined) throw new UsageError(`--listen: ${fault}`);
  return text;
}

function parseRegistryAuth(text: string): "token" | "none" {
  if (text === "token" || text === "none") return text;
  throw new UsageError(`--registry-auth: expected token or none, got ${JSON.stringify(text)}`);
}

/** Parses a list of one text, which `check` finds nothing wrong with. */
function oneOf(flag: string, check: (text: string) => string | undefined): (text: string) => readonly string[] {
  return (text) => {
    const fault = check(text);
    if (fault !== undefined) throw new UsageError(`${flag}: ${fault}`);
    return [text];
  };
}

function parseLifecycle(text: string): Lifecycle {
  const [, kind, count = ""] = /^(reads|clock):(.*)$/.exec(text) ?? [];
  if (kind === "reads") return { reads: wholeNumber("--lifecycle reads", count, 1, MAX_READS) };
  if (kind === "clock") return { clockMs: 1000 * wholeNumber("--lifecycle clock", count, 0, 999_999_999) };
  throw new UsageError(`--lifecycle: expected reads:N or clock:SECONDS, got ${JSON.stringify(text)}`);
}
