import type { Context, Encoding, Outcome } from "./context.js";

/** The signature that a request claims. */
export type SignatureKind = "tc3" | "v1" | "skip" | "none" | "invalid";

/** A request that the mock has answered. It holds no value of a parameter, no token and no key. */
export interface RecordedRequest {
  readonly requestId: string;
  readonly action?: string | undefined;
  readonly version?: string | undefined;
  readonly region?: string | undefined;
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

/** Builds the record of a request that has gone through the pipeline. */
export function recordOf(context: Context): RecordedRequest {
  const { requestId, common, authorization, account, encoding, ignored, diagnosis, error } = context;
  const secretId = authorization !== undefined && "secretId" in authorization ? authorization.secretId : undefined;
  return {
    requestId,
    action: excerpt(common?.action),
    version: excerpt(common?.version),
    region: excerpt(common?.region),
    secretId: excerpt(secretId),
    account,
    signature: authorization?.kind,
    encoding,
    outcome: outcomeOf(context),
    ignored: ignored?.length ? ignored : undefined,
    faults: context.faults?.map(({ id }) => id),
    diagnosis: diagnosis?.id,
    fault: error?.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : undefined,
  };
}

/** Shortens a name: callers send any length, and the mock keeps records. */
function excerpt(name: string | undefined): string | undefined {
  return name !== undefined && name.length > 100 ? `${name.slice(0, 99)}…` : name;
}

function outcomeOf({ error, outcome }: Context): Outcome {
  if (error !== undefined) return { kind: "error", code: error.code, message: error.message };
  return outcome ?? { kind: "state" };
}
