import type { Credentials } from "@tcrkit/signer";
import { timeoutProblem } from "./base/deadline.js";
import { checkOptions, matching, type OptionChecks } from "./check-options.js";
import type { CallOptions, Language, RetryOptions } from "./contract.js";
import type { CredentialProvider } from "./credentials/provider.js";
import type { InputIssue } from "./errors/errors.js";
import type { Limiter } from "./limit/limiter.js";
import type { AttemptInterceptor, Interceptor } from "./observe/interceptor.js";
import type { Logger } from "./observe/logger.js";
import type { RetryPolicy } from "./retry/policy.js";
import type { Transport } from "./transports/transport.js";

/** How a client reaches the API. Every option has a default. */
export interface ClientOptions {
  /**
   * The key pair, or a provider that gives it for each call. Default on Node: what the official tools would find, see
   * `createDefaultChain`; elsewhere there is none.
   */
  readonly credentials?: Credentials | CredentialProvider | undefined;
  /** Region of every call that names none: `ap-guangzhou`. Default: none; an action that wants one then refuses the call. */
  readonly region?: string | undefined;
  /**
   * `nearest`: the general host, which serves the region nearest to the caller. `regional`: the region's own host, where it has one. Or a
   * host or http(s) address, with a port where needed. Default `nearest`. With the first two a financial region is reached on its own
   * host alone, and every other region without a host of its own on the general one.
   */
  readonly endpoint?: "nearest" | "regional" | (string & {}) | undefined;
  /** Hosts, by their exact names without ports, that may be reached by plain http besides this computer. Default: none. */
  readonly allowPlainHttp?: readonly string[] | undefined;
  /**
   * Milliseconds for a whole call: credentials, waiting for its turn, all attempts, pauses and bodies. `Infinity` for no limit.
   * Default 30,000.
   */
  readonly timeoutMs?: number | undefined;
  /** When a failed attempt is followed by another: limits, a policy of your own, or `false` for never. Default: three attempts. */
  readonly retry?: false | RetryOptions | RetryPolicy | undefined;
  /**
   * Keeps to the frequency limits that the API publishes for each action: requests wait their turn. One budget serves all clients of this
   * process that use one endpoint; a limiter of your own can share it with others. `false` sends at once. Default true, unless the
   * transport says `isInProcess`.
   */
  readonly rateLimit?: boolean | Limiter | undefined;
  /**
   * What is checked before anything is sent. `types`: missing, unknown and wrongly typed members. `strict`: documented values, patterns,
   * ranges and relations between members too. `false`: nothing. Default `types`.
   */
  readonly validation?: ValidationLevel | false | undefined;
  /** Language of the server's messages. Default: the server's. */
  readonly language?: Language | undefined;
  /** HTTP method. Default `POST`, with JSON where the signature is TC3; a GET takes at most 32 KB. */
  readonly method?: "POST" | "GET" | undefined;
  /** Default `TC3-HMAC-SHA256`. The other two are Signature v1. */
  readonly signatureMethod?: SignatureMethod | undefined;
  /** What carries the requests. Default: undici on Node, with connections that are kept alive; fetch elsewhere. */
  readonly transport?: Transport | undefined;
  /** Layers around every call; the first is the outermost. Default: none. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** Layers around every attempt, between signature and transport; the first is the outermost. Default: none. */
  readonly attemptInterceptors?: readonly AttemptInterceptor[] | undefined;
  /** Told what happens, without secrets: `console`, or any logger with its methods. Default: none. */
  readonly logger?: Logger | undefined;
  /** The clock, Unix milliseconds; waits count by it, too. Default `Date.now`, and for waits `performance.now`, which never jumps. */
  readonly now?: (() => number) | undefined;
  /** Randomness, from 0 to below 1: pauses between attempts and the nonces of Signature v1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

export type SignatureMethod = "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";

/** `types`: missing, unknown and wrongly typed members. `strict`: documented values, patterns, ranges and relations between members too. */
export type ValidationLevel = "types" | "strict";

/** What is wrong with the options of one call. */
export function checkCallOptions(options: object): InputIssue[] {
  return checkOptions(options, callChecks);
}

/** A header and its value: none of the client's own, and no line of more. */
const header = /^(?!(?:host|authorization|connection|expect):|content-|transfer-|x-tc-)[!-9;-~]+:[\t -~]*$/i;

function headersProblem(headers: unknown): string | undefined {
  const pairs = Object.entries(Object(headers) as object);
  return pairs.every((pair) => header.test(pair.join(":"))) ? undefined : "headers that are not the client's own";
}

/** Signals of other realms and of polyfills are as good. */
export const callChecks: OptionChecks<CallOptions> = {
  timeoutMs: timeoutProblem,
  region: matching(/^[\w-]{1,64}$/, "the name of a region, such as ap-guangzhou"),
  language: '"zh-CN" or "en-US"',
  signal: "an AbortSignal with addEventListener",
  retry: "false or an object",
  headers: headersProblem,
};
