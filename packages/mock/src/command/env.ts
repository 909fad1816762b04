import type { AccountCredentials } from "../domain/credentials.js";

/** Prints the variables that point other tools at a mock, for `eval "$(tcr-mock env)"`. */
export function printEnv(endpoint: string, { secretId, secretKey, token }: AccountCredentials): string {
  const variables = {
    TCR_ENDPOINT: endpoint,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TENCENTCLOUD_SECRET_ID: secretId,
    TENCENTCLOUD_SECRET_KEY: secretKey,
    // The Node SDK, the official CLI and Terraform each have a name of their own for it.
    ...(token === undefined
      ? {}
      : { TENCENTCLOUD_SESSION_TOKEN: token, TENCENTCLOUD_TOKEN: token, TENCENTCLOUD_SECURITY_TOKEN: token }),
  };
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join("");
}

function quoted(value: string): string {
  return /^[\w:/.@%+=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
