import { createHmac } from "node:crypto";
import { operations } from "@tcrkit/client/operations";
import { exampleCredentials } from "@tcrkit/mock";
import { flattenParams, signTc3 } from "@tcrkit/signer";
import { sampleInput } from "../src/sample-input.js";
import type { Random } from "./random.js";

/** A request before it becomes bytes. */
export interface Message {
  method: string;
  target: string;
  /** In the order in which they are sent; a name may come twice. */
  headers: [name: string, value: string][];
  body: Buffer;
}

export type Form = "json" | "tc3-get" | "v1-get" | "v1-post";

export interface Draft {
  readonly form: Form;
  readonly action: string;
  /** The parameters as JSON text, which need not be JSON any more. */
  readonly json: Buffer;
  /** What is sent in a query or a form. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

const actions = Object.keys(operations) as (keyof typeof operations)[];
const credentials = exampleCredentials;
const VERSION = "2019-09-24";
const REGION = "ap-guangzhou";

/** Drafts a call of any action. Names of things that are there let it reach deep. */
export function draftRequest(random: Random, there: Readonly<Record<string, unknown>>): Draft {
  const form = random.pick<Form>(["json", "json", "json", "tc3-get", "v1-get", "v1-post"]);
  const action = random.pick(actions);
  const isDeep = action !== "DeleteInstance" && random.chance(0.7);
  const sample = sampleInput(operations[action]);
  const names = Object.keys(sample).filter((name) => isDeep && Object.hasOwn(there, name));
  const input = { ...sample, ...Object.fromEntries(names.map((name) => [name, there[name]])) };
  const pairs = form === "json" ? [] : flattenParams(input);
  return { form, action, json: Buffer.from(JSON.stringify(input)), pairs };
}

/** Signs a draft as a client would, whatever has become of its parameters. */
export function signDraft({ form, action, json, pairs }: Draft, host: string): Message {
  const timestamp = Math.floor(Date.now() / 1000);
  if (form === "json" || form === "tc3-get") {
    const method = form === "json" ? "POST" : "GET";
    const contentType = form === "json" ? "application/json" : "application/x-www-form-urlencoded";
    const query = form === "json" ? "" : serializeQuery(pairs);
    const body = form === "json" ? json : Buffer.alloc(0);
    const common = { "X-TC-Action": action, "X-TC-Version": VERSION, "X-TC-Region": REGION };
    const { headers } = signTc3(
      { method, host, query, headers: { "Content-Type": contentType, ...common }, body },
      { credentials, service: "tcr", timestamp },
    );
    const named = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "host");
    return { method, target: query === "" ? "/" : `/?${query}`, headers: [["Host", host], ...named], body };
  }
  const method = form === "v1-get" ? "GET" : "POST";
  const query = signedQuery(method, host, [...pairs, ["Action", action], ["Timestamp", String(timestamp)]]);
  const headers: [string, string][] = [["Host", host]];
  if (method === "GET") return { method, target: `/?${query}`, headers, body: Buffer.alloc(0) };
  headers.push(["Content-Type", "application/x-www-form-urlencoded"]);
  return { method, target: "/", headers, body: Buffer.from(query) };
}

/** Signature v1 of whatever names and values: our own signer refuses to sign strange ones. */
function signedQuery(method: string, host: string, pairs: Draft["pairs"]): string {
  const common = {
    Version: VERSION,
    Region: REGION,
    Nonce: "1",
    SecretId: credentials.secretId,
    SignatureMethod: "HmacSHA256",
  };
  const all = [...pairs, ...Object.entries(common)].sort(([left], [right]) => (left < right ? -1 : 1));
  const text = `${method}${host}/?${all.map(([name, value]) => `${name}=${value}`).join("&")}`;
  const signature = createHmac("sha256", credentials.secretKey).update(text).digest("base64");
  return serializeQuery([...all, ["Signature", signature]]);
}

function serializeQuery(pairs: Draft["pairs"]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join("&");
}

/** By way of bytes, which have no halves of surrogate pairs. */
function percentEncode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/** The bytes of a message, with the length of its body unless it says something of its own. */
export function serializeMessage({ method, target, headers, body }: Message): Buffer {
  const isFramed = headers.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name));
  const all = isFramed ? headers : [...headers, ["Content-Length", String(body.length)]];
  const head = `${method} ${target} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), body]);
}
