import type { AccountCredentials } from "../domain/credentials.js";
import type { Tool } from "../options/option-table.js";

/** The domain below which Terraform finds the mock: the provider puts `tcr.` and `tag.` before it. */
const TERRAFORM_DOMAIN = "tcr-mock.test";

/** Prints the variables that point other tools at a mock, for `eval "$(tcr-mock env)"`. */
export function printEnv(endpoint: string, credentials: AccountCredentials, tool?: Tool): string {
  const isTerraform = tool === "terraform";
  const hosts = ["tcr", "tag"].map((service) => `${service}.${TERRAFORM_DOMAIN}`).join(" ");
  const note = isTerraform ? `# /etc/hosts: ${new URL(endpoint).hostname.replace(/^\[|\]$/g, "")} ${hosts}\n` : "";
  const variables = isTerraform ? terraformVariables(endpoint, credentials) : usualVariables(endpoint, credentials);
  const lines = Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}\n`);
  return note + lines.join("");
}

type Variables = Readonly<Record<string, string>>;

function usualVariables(endpoint: string, credentials: AccountCredentials): Variables {
  const { token } = credentials;
  return {
    TCR_ENDPOINT: endpoint,
    ...keyVariables(credentials),
    // The Node SDK, the official CLI and Terraform each have a name of their own for it.
    ...(token === undefined
      ? {}
      : { TENCENTCLOUD_SESSION_TOKEN: token, TENCENTCLOUD_TOKEN: token, TENCENTCLOUD_SECURITY_TOKEN: token }),
  };
}

function terraformVariables(endpoint: string, credentials: AccountCredentials): Variables {
  const { token } = credentials;
  const { protocol, port } = new URL(endpoint);
  return {
    TENCENTCLOUD_PROTOCOL: protocol === "https:" ? "HTTPS" : "HTTP",
    TENCENTCLOUD_DOMAIN: port === "" ? TERRAFORM_DOMAIN : `${TERRAFORM_DOMAIN}:${port}`,
    ...keyVariables(credentials),
    ...(token === undefined ? {} : { TENCENTCLOUD_SECURITY_TOKEN: token }),
  };
}

function keyVariables({ secretId, secretKey }: AccountCredentials): Variables {
  return {
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TENCENTCLOUD_SECRET_ID: secretId,
    TENCENTCLOUD_SECRET_KEY: secretKey,
  };
}

function quoted(value: string): string {
  return /^[\w:/.@%+=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
