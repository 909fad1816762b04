import { createInstanceToken } from "@tcrkit/client/operations/instance-management";
import type { Registry } from "@tcrkit/client/types";
import type { Reporter } from "../shell/reporter.js";
import type { Api } from "./connect.js";

/** What opens an instance for docker and its like, for about an hour. */
export interface InstanceToken {
  readonly username: string;
  /** Secret. */
  readonly password: string;
  /** Unix milliseconds. */
  readonly expiresAtMs: number;
}

/** Creates a temporary token for an instance; from then on the reporter masks it. */
export async function createToken(
  api: Pick<Api, "invoke">,
  { RegistryId, RegionName }: Pick<Registry, "RegistryId" | "RegionName">,
  reporter: Pick<Reporter, "keepSecret">,
): Promise<InstanceToken> {
  const input = { RegistryId, TokenType: "temp" };
  const { Username, Token, ExpTime } = await api.invoke(createInstanceToken, input, { region: RegionName });
  reporter.keepSecret(Token);
  return { username: String(Username ?? ""), password: Token, expiresAtMs: Number(ExpTime) };
}
