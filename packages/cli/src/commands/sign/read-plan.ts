import { service as ownService } from "@tcrkit/client/schema";
import { flagOf } from "../../parse/names.js";
import type { Options } from "../../parse/options.js";
import { readWords } from "../../parse/read-words.js";
import { resolveSettings } from "../../settings/resolve-settings.js";
import { orList, type Problem, UsageError } from "../../shell/errors.js";
import type { Shell } from "../../shell/shell.js";
import { declaration, methods, signatureMethods } from "./declaration.js";
import { signText } from "./messages.js";
import { readBody } from "./read-body.js";

/** The request that is to be signed. */
export interface Plan {
  readonly service: string;
  /** `https://tcr.tencentcloudapi.com` */
  readonly origin: string;
  readonly host: string;
  readonly method: (typeof methods)[number];
  readonly action: string;
  readonly version: string;
  readonly region: string | undefined;
  /** Parameters as JSON. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signatureMethod: SignatureMethod;
  /** Names the method in the request, even where it is what the server assumes. */
  readonly sendsSignatureMethod: boolean;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly nonce: number;
}

export type SignatureMethod = (typeof signatureMethods)[number];

export interface Asked {
  readonly plan: Plan;
  readonly options: Options;
  readonly isCurl: boolean;
}

const longSpellings: ReadonlyMap<string, string> = new Map(
  declaration.flags.flatMap(({ name, aliases = [] }) => aliases.map((alias) => [alias, flagOf(name)] as const)),
);

/** @throws UsageError with everything that is wrong. */
export async function readPlan(argv: readonly string[], shell: Shell): Promise<Asked> {
  const { headers, rest, problems } = takeHeaders(argv.map((word) => longSpellings.get(word) ?? word));
  const { operands, options, values } = readWords(declaration, rest);
  const read = readValues(values, shell.now());
  const all = [...operands.map(signText.operand), ...problems, ...listProblems(read)];
  if (all.length > 0 || !isWhole(read)) throw new UsageError(all, "sign");
  const { url, ...known } = read;
  const body = await readBody(values["Body"] ?? "{}", shell);
  const region = (await resolveSettings(options, shell)).region?.value;
  const sendsSignatureMethod = values["SendSignatureMethod"] === "true";
  const plan = { ...known, sendsSignatureMethod, origin: url.origin, host: url.host, region, body, headers };
  return { plan, options, isCurl: values["Curl"] === "true" };
}

/** The headers of a command line, and what else stands there. */
export interface HeadersTaken {
  readonly headers: Readonly<Record<string, string>>;
  readonly rest: readonly string[];
  readonly problems: readonly Problem[];
}

/** Takes each `--header 'NAME: VALUE'`; their values are not shown. */
function takeHeaders(argv: readonly string[]): HeadersTaken {
  const headers: Record<string, string> = {};
  const rest: string[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word !== "--header" && !word.startsWith("--header=")) {
      rest.push(word);
      continue;
    }
    const text = word === "--header" ? (argv[++index] ?? "") : word.slice("--header=".length);
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) problems.push(signText.wrong("--header", "NAME: VALUE"));
    else headers[name] = value;
  }
  return { headers, rest, problems };
}

/** What flags say; undefined, or not a number, for what they do not say as they should. */
interface ValuesRead {
  readonly service: string;
  readonly url: URL | undefined;
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly method: (typeof methods)[number] | undefined;
  readonly signatureMethod: SignatureMethod | undefined;
  readonly timestamp: number;
  readonly nonce: number;
}

type WholeValues = { readonly [Name in keyof ValuesRead]: Exclude<ValuesRead[Name], undefined> };

function readValues(values: Readonly<Record<string, string | undefined>>, nowMs: number): ValuesRead {
  const service = values["Service"] ?? ownService.name;
  return {
    service,
    url: tryUrl(values["Host"] ?? `${service}.tencentcloudapi.com`),
    action: values["Action"] || undefined,
    version: values["Version"] ?? (service === ownService.name ? ownService.version : undefined),
    method: oneOf(values["Method"] ?? "POST", methods),
    signatureMethod: signatureMethodOf(values["SignatureMethod"]),
    timestamp: wholeNumber(values["Timestamp"]) ?? Math.floor(nowMs / 1000),
    // The API wants it to differ within a second.
    nonce: wholeNumber(values["Nonce"]) ?? (nowMs % 1_000_000) + 1,
  };
}

function tryUrl(host: string): URL | undefined {
  try {
    const url = new URL(host.includes("://") ? host : `https://${host}`);
    return /^https?:$/.test(url.protocol) && url.pathname === "/" && url.username === "" ? url : undefined;
  } catch {
    return undefined;
  }
}

function oneOf<T extends string>(text: string, all: readonly T[]): T | undefined {
  return all.find((one) => one.toLowerCase() === text.toLowerCase());
}

function signatureMethodOf(text = "TC3"): SignatureMethod | undefined {
  if (text.toUpperCase() === "TC3") return "TC3-HMAC-SHA256";
  return oneOf(text, signatureMethods);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

function listProblems({ action, version, url, method, signatureMethod, timestamp, nonce }: ValuesRead): Problem[] {
  const { missing, wrong, actionHint, versionHint } = signText;
  return [
    ...(action === undefined ? [missing("--action", actionHint)] : []),
    ...(version === undefined ? [missing("--version", versionHint)] : []),
    ...(url === undefined ? [wrong("--host", "a host, or an http(s) address without a path")] : []),
    ...(method === undefined ? [wrong("--method", orList(methods))] : []),
    ...(signatureMethod === undefined ? [wrong("--signature-method", orList(signatureMethods))] : []),
    ...(Number.isNaN(timestamp) ? [wrong("--timestamp", "Unix seconds")] : []),
    ...(Number.isNaN(nonce) || nonce < 1 ? [wrong("--nonce", "a whole number from 1")] : []),
  ];
}

function isWhole(read: ValuesRead): read is WholeValues {
  return Object.values(read).every((value) => value !== undefined);
}
