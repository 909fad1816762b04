import type { Credentials } from "@tcrkit/signer";
import type { Language } from "./contract.js";
import type { Transport } from "./transports/transport.js";

/** How a client reaches the API. Every option but `credentials` has a default. */
export interface ClientOptions {
  /** The key pair, or a function that gives it for each call. */
  readonly credentials: Credentials | (() => Credentials | Promise<Credentials>);
  /** Region of every call that names none: `ap-guangzhou`. Default: none; an action that wants one then refuses the call. */
  readonly region?: string | undefined;
  /** Host, or http(s) address, with a port where needed. Default: the general host; for a financial region its own. */
  readonly endpoint?: string | undefined;
  /** Milliseconds for a whole call, its body included; `Infinity` for no limit. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Language of the server's messages. Default: the server's. */
  readonly language?: Language | undefined;
  /** HTTP method. Default `POST`, with JSON where the signature is TC3; a GET takes at most 32 KB. */
  readonly method?: "POST" | "GET" | undefined;
  /** Default `TC3-HMAC-SHA256`. The other two are Signature v1. */
  readonly signatureMethod?: SignatureMethod | undefined;
  /** What carries the requests. Default: undici with connections that are kept alive. */
  readonly transport?: Transport | undefined;
  /** The clock, Unix milliseconds. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Randomness, from 0 to below 1: the nonces of Signature v1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

export type SignatureMethod = "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";
