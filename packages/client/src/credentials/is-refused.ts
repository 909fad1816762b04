import { TcrApiError } from "../errors/errors.js";

/** Whether the server knows the key pair no more: its token has expired, its key was deleted. Another lookup may find a better one. */
export function isRefused(error: unknown): boolean {
  return error instanceof TcrApiError && /^AuthFailure\.(TokenFailure|SecretIdNotFound)$/.test(error.code);
}
