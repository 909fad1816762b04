import { createInstanceToken } from "@tcrkit/client/operations/instance-management";
import type { Registry } from "@tcrkit/client/types";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
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

/**
 * Creates a temporary token for an instance; from then on the reporter masks it.
 *
 * @throws CommandError for an answer without one.
 */
export async function createToken(
  api: Pick<Api, "invoke">,
  { RegistryId, RegionName }: Pick<Registry, "RegistryId" | "RegionName">,
  reporter: Pick<Reporter, "keepSecret">,
): Promise<InstanceToken> {
  const input = { RegistryId, TokenType: "temp" };
  const { Username, Token, ExpTime } = await api.invoke(createInstanceToken, input, { region: RegionName });
  if (typeof Token !== "string") throw new CommandError(messages.noToken, exitCodes.server);
  reporter.keepSecret(Token);
  return { username: String(Username ?? ""), password: Token, expiresAtMs: Number(ExpTime) };
}

const messages = {
  noToken: `the answer of ${createInstanceToken.name} has no token.`,
};
