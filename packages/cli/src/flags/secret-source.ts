import type { Context } from "../context.js";
import { type Problem, UsageError } from "../errors.js";
import { flagText } from "../text/flags.js";
import type { Flag } from "./flags.js";
import type { Given } from "./read-flags.js";

/** The variable that holds a secret for a flag: `--password` -> `TCR_PASSWORD`. */
export function secretVariable(flag: string): string {
  return `TCR_${flag
    .slice(2)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")}`;
}

/**
 * Puts a secret wherever a flag stands without one: from its variable, else asked for on the terminal.
 *
 * @throws UsageError where there is neither; what the question throws.
 */
export async function fillSecrets(given: readonly Given[], world: SecretWorld, command: string): Promise<Given[]> {
  const filled: Given[] = [];
  // One question after the other.
  for (const { flag, text } of given) filled.push({ flag, text: text ?? (await findSecret(flag, world, command)) });
  return filled;
}

type SecretWorld = Pick<Context, "env" | "askSecret">;

async function findSecret({ name }: Flag, { env, askSecret }: SecretWorld, command: string): Promise<string> {
  const variable = secretVariable(name);
  const value = env[variable];
  if (value !== undefined && value !== "") return value;
  if (askSecret === undefined) throw new UsageError([flagText.missingSecret(name, variable)], command);
  return askSecret(flagText.askSecret(name));
}

/** The secret that stdin holds, without the end of its line. */
export function secretFromText(text: string, flag: string): string | Problem {
  const secret = text.replace(/\r?\n$/, "");
  return secret === "" ? flagText.emptySecret(flag) : secret;
}
