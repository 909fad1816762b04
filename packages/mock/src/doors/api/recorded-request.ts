import { tc3PayloadHash } from "@tcrkit/signer";
import { byteLength } from "../../base/bytes.js";
import type { TypesByAction } from "../../gen/types/index.js";
import type { WholeRequest } from "../http.js";
import type { Context, Encoding, Input, Outcome } from "./context.js";
import { maskInput } from "./masked-input.js";
import { encodedOf } from "./params/decode.js";
import { sentInput } from "./params/sent-input.js";

/** The signature that a request claims. */
export type SignatureKind = "tc3" | "v1" | "skip" | "none" | "invalid";

/** A request that came to the mock. It holds no token, no key and no value of a sensitive parameter. */
export interface RecordedRequest {
  readonly requestId: string;
  readonly action?: string | undefined;
  readonly version?: string | undefined;
  readonly region?: string | undefined;
  /**
   * The action's parameters as they were sent, before any check: with the types of the table from a query or a form. `***` stands for the
   * values of sensitive parameters and of those that the action does not have. Empty for what cannot be decoded or is too large.
   */
  readonly input: Input;
  /** Stands for an input of over 64 KB: how long it is as it was sent, and the SHA-256 of that, in hexadecimal digits. */
  readonly largeInput?: LargeInput | undefined;
  /** The key id that the request names. */
  readonly secretId?: string | undefined;
  /** The account of the key, once the signature is verified. */
  readonly account?: string | undefined;
  readonly signature?: SignatureKind | undefined;
  readonly encoding?: Encoding | undefined;
  readonly outcome: Outcome;
  /** Unknown parameters, which the edition `lenient` ignores. */
  readonly ignored?: readonly string[] | undefined;
  /** The ids of the faults that it met. */
  readonly faults?: readonly string[] | undefined;
  /** The id of the diagnosis of a refused signature. */
  readonly diagnosis?: string | undefined;
  /** The stack of a bug in the mock, behind an InternalError. */
  readonly fault?: string | undefined;
}

export interface LargeInput {
  readonly bytes: number;
  readonly sha256: string;
}

/** A request of one action: its input has the members that the action takes, as far as the client sent them. */
export interface RecordedRequestOf<Action extends keyof TypesByAction>
  extends Omit<RecordedRequest, "action" | "input"> {
  readonly action: Action;
  readonly input: TypesByAction[Action]["input"];
}

/** Inputs that are longer are not kept. */
const MAX_INPUT_BYTES = 65_536;

/** The record of a request, answered or under way. */
export function recordOf(context: Context): RecordedRequest {
  return prepareRecord(context)();
}

/**
 * Makes the record of a request when it is first asked for, since most are never looked at: their inputs are then not decoded. Of the
 * request nothing is kept that could outweigh it: neither its answer nor an input that is too large.
 */
export function prepareRecord(context: Context): () => RecordedRequest {
  const { requestId, common, authorization, account, encoding, operation, ignored, diagnosis, error } = context;
  const secretId = authorization !== undefined && "secretId" in authorization ? authorization.secretId : undefined;
  const signature = authorization?.kind;
  const faults = context.faults?.map(({ id }) => id);
  const outcome = outcomeOf(context);
  const largeInput = largeInputOf(context.request, context.received);
  const encoded = largeInput === undefined ? encodedOf(context) : undefined;
  return () => ({
    requestId,
    action: excerpt(common?.action),
    version: excerpt(common?.version),
    region: excerpt(common?.region),
    input: encoded === undefined ? {} : maskInput(sentInput(encoded, operation) ?? {}, operation),
    largeInput,
    secretId: excerpt(secretId),
    account,
    signature,
    encoding,
    outcome,
    ignored: ignored?.length ? ignored : undefined,
    faults,
    diagnosis: diagnosis?.id,
    fault: error?.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : undefined,
  });
}

function largeInputOf({ method, body }: WholeRequest, received: Context["received"]): LargeInput | undefined {
  const sent = method === "GET" ? (received?.query ?? "") : body;
  // A UTF-16 unit makes at most three bytes: short texts need no counting.
  if (sent.length * 3 <= MAX_INPUT_BYTES) return undefined;
  const bytes = byteLength(sent);
  return bytes > MAX_INPUT_BYTES ? { bytes, sha256: tc3PayloadHash(sent) } : undefined;
}

/** Shortens a name: callers send any length, and the mock keeps records. */
function excerpt(name: string | undefined): string | undefined {
  return name !== undefined && name.length > 100 ? `${name.slice(0, 99)}…` : name;
}

function outcomeOf({ response, error, outcome = { kind: "state" } }: Context): Outcome {
  if (response === undefined) return { kind: "pending" };
  return error === undefined ? outcome : { kind: "error", code: error.code, message: error.message };
}
