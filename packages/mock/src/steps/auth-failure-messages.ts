import type { AuthFailureCode } from "@tcrkit/signer";

/**
 * What the API says of a signature that it refuses, as documented. What is wrong with it stands in the diagnosis.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41110
 */
export const authFailureMessages: Readonly<Record<AuthFailureCode, string>> = {
  "AuthFailure.InvalidAuthorization": "Authorization in the request header is invalid.",
  "AuthFailure.SecretIdNotFound": "The key does not exist.",
  "AuthFailure.SignatureExpire":
    "Signature expired. Timestamp and server time cannot differ by more than five minutes.",
  "AuthFailure.SignatureFailure":
    "The provided credentials could not be validated. Please ensure your signature is correct.",
  "AuthFailure.TokenFailure": "Token error.",
};
