import { type RefusalReason, RegistryRefusal } from "../../domain/errors.js";
import { BlobSpaceError, DamagedBlobError } from "../../state/blobs.js";
import { PersistenceError } from "../../state/persistence.js";
import type { WireResponse } from "../http.js";

/** The codes of the distribution specification; `UNAVAILABLE` is distribution's own. */
export type RegistryErrorCode =
  | "BLOB_UNKNOWN"
  | "BLOB_UPLOAD_INVALID"
  | "BLOB_UPLOAD_UNKNOWN"
  | "DENIED"
  | "DIGEST_INVALID"
  | "MANIFEST_BLOB_UNKNOWN"
  | "MANIFEST_INVALID"
  | "MANIFEST_UNKNOWN"
  | "NAME_INVALID"
  | "NAME_UNKNOWN"
  | "SIZE_INVALID"
  | "TOOMANYREQUESTS"
  | "UNAUTHORIZED"
  | "UNAVAILABLE"
  | "UNSUPPORTED";

/** An error that a registry's client is told. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
  readonly status: number;
  readonly code: RegistryErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: RegistryErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** What went wrong, as a client is told it. @throws what is no error of a client, nor of a disk. */
  static from(thrown: unknown): RegistryError {
    if (thrown instanceof RegistryError) return thrown;
    if (thrown instanceof RegistryRefusal) return new RegistryError(...REFUSALS[thrown.reason], thrown.message);
    if (thrown instanceof BlobSpaceError || thrown instanceof PersistenceError) {
      return new RegistryError(503, "UNAVAILABLE", thrown.message);
    }
    if (thrown instanceof DamagedBlobError) return new RegistryError(404, "BLOB_UNKNOWN", thrown.message);
    throw thrown;
  }
}

const REFUSALS: Readonly<Record<RefusalReason, readonly [status: number, code: RegistryErrorCode]>> = {
  missing: [404, "NAME_UNKNOWN"],
  invalid: [400, "MANIFEST_INVALID"],
  // Harbor's status for it.
  immutable: [412, "DENIED"],
  notEmpty: [409, "DENIED"],
  readOnly: [403, "DENIED"],
  quota: [403, "DENIED"],
};

/** Of a text in the place of a digest. */
export function malformedDigest(): RegistryError {
  return new RegistryError(400, "DIGEST_INVALID", "The digest is not well formed.");
}

export function errorResponse({ status, code, message, headers }: RegistryError): WireResponse {
  return {
    status,
    headers: { "Content-Type": "application/json", ...headers },
    body: `${JSON.stringify({ errors: [{ code, message, detail: null }] })}\n`,
  };
}
