export { maskSecretId } from "@tcrkit/signer";
export { type AssumeRoleOptions, fromAssumeRole } from "./assume-role.js";
export { type CacheOptions, cacheCredentials } from "./cache-credentials.js";
export type { CredentialContext, SourceOptions } from "./context.js";
export { type CredentialsAttempt, CredentialsError, type CredentialsErrorReason } from "./credentials-error.js";
export { type CvmRoleOptions, fromCvmRole } from "./cvm-role.js";
export { decodeText, EncodingError } from "./decode-text.js";
export { createDefaultChain, type DefaultChainOptions } from "./default-chain.js";
export { describeSources, type SourceReport } from "./describe-sources.js";
export { fromEnv } from "./environment.js";
export { fromOptions } from "./from-options.js";
export { createNodeContext } from "./node-context.js";
export { parseSdkProfile, type SdkProfile } from "./parse-sdk-profile.js";
export {
  parseTccliConfigure,
  parseTccliCredential,
  type TccliConfigure,
  type TccliCredential,
  type TccliService,
  type TccliType,
} from "./parse-tccli.js";
export type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";
export { fromSdkProfile } from "./sdk-profile.js";
export type { StsOptions } from "./sts.js";
export { fromTccliProfile } from "./tccli-profile.js";
export { fromTkeOidc } from "./tke-oidc.js";
