export type { ParsedAuthorization, ParsedTc3, ParsedV1 } from "./authorization.js";
export { parseAuthorization } from "./authorization.js";
export type { SignerErrorCode } from "./errors.js";
export { SignerError } from "./errors.js";
export type { LineDifference } from "./first-difference.js";
export { firstDifference } from "./first-difference.js";
export { flattenParams } from "./flatten.js";
export type { KeyCache, KeyCacheOptions } from "./key-cache.js";
export { createKeyCache } from "./key-cache.js";
export { isLoopback } from "./loopback.js";
export { MASK, maskSecretId, maskSecrets } from "./mask.js";
export type { EncodedMultipart, MultipartFile, MultipartOptions, MultipartValue } from "./multipart.js";
export { encodeMultipart } from "./multipart.js";
export { parseQuery, percentEncode, serializeQuery } from "./percent.js";
export type { SigningKey } from "./signing-key.js";
export { deriveSigningKey } from "./signing-key.js";
export type { SignedTc3, Tc3Options } from "./tc3.js";
export { signTc3 } from "./tc3.js";
export type { CanonicalTc3Options, SignedCanonicalTc3 } from "./tc3-canonical.js";
export { signCanonicalTc3 } from "./tc3-canonical.js";
export type {
  Tc3AuthorizationParts,
  Tc3CanonicalHeaders,
  Tc3CanonicalRequestParts,
  Tc3DerivedKeys,
  Tc3SigningKeyParts,
  Tc3StringToSignParts,
} from "./tc3-steps.js";
export {
  TC3_ALGORITHM,
  tc3Authorization,
  tc3CanonicalHeaders,
  tc3CanonicalRequest,
  tc3CredentialScope,
  tc3Date,
  tc3DerivedKeys,
  tc3HashedCanonicalRequest,
  tc3PayloadHash,
  tc3Signature,
  tc3SigningKey,
  tc3StringToSign,
  UNSIGNED_PAYLOAD,
} from "./tc3-steps.js";
export type {
  Credentials,
  Method,
  ParamPair,
  ReceivedRequest,
  Tc3Request,
  V1Request,
  V1SignatureMethod,
} from "./types.js";
export type { ParamTree } from "./unflatten.js";
export { unflattenParams } from "./unflatten.js";
export type { SignedV1 } from "./v1.js";
export { signV1 } from "./v1.js";
export type { CanonicalV1Request, SignedCanonicalV1, V1Options } from "./v1-canonical.js";
export { signCanonicalV1 } from "./v1-canonical.js";
export type { V1StringToSignParts } from "./v1-steps.js";
export { v1RequestString, v1Signature, v1SortedParams, v1StringToSign } from "./v1-steps.js";
export type {
  AuthFailureCode,
  CredentialsSource,
  RequestPart,
  Verified,
  VerifyFailure,
  VerifyOptions,
  VerifyResult,
  VerifyTc3Options,
} from "./verify.js";
export { verifyTc3 } from "./verify-tc3.js";
export { verifyV1 } from "./verify-v1.js";
