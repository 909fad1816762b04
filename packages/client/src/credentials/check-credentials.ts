import { type CredentialsAttempt, CredentialsError } from "./credentials-error.js";
import type { ExpiringCredentials } from "./provider.js";

/** Where credentials come from, for the words of an error. */
export interface CredentialOrigin {
  /** `SDK profile` */
  readonly source: string;
  /** The file or address that holds all members. Default: each member stands for itself. */
  readonly looked?: string | undefined;
  /** What the members are called there. Default: as here. */
  readonly members?: MemberNames | undefined;
}

export type MemberNames = Readonly<Record<"secretId" | "secretKey" | "token", string>>;

const ownNames: MemberNames = { secretId: "secretId", secretKey: "secretKey", token: "token" };

/** Year 5138 in seconds, 1973 in milliseconds: what is smaller is a time in seconds. */
export const firstMilliseconds = 100_000_000_000;

/**
 * Lets through what can be signed with: texts of printable ASCII without white space. A token that is empty or null counts as none.
 *
 * @throws CredentialsError (`invalid`) that names the source and the members at fault, never a value.
 */
export function assertCredentials(given: unknown, origin: CredentialOrigin): asserts given is ExpiringCredentials {
  const problems = checkCredentials(given, origin);
  if (problems.length > 0) throw new CredentialsError("invalid", problems);
}

function checkCredentials(
  given: unknown,
  { source, looked, members = ownNames }: CredentialOrigin,
): CredentialsAttempt[] {
  if (!isObject(given)) {
    return [{ source, looked: looked ?? "credentials", problem: `expected a key pair, got ${kindOf(given)}` }];
  }
  const token = given["token"] ?? "";
  return [
    [members.secretId, textProblem(given["secretId"])] as const,
    [members.secretKey, textProblem(given["secretKey"])] as const,
    [members.token, token === "" ? undefined : textProblem(token)] as const,
    ["expiresAt", expiryProblem(given["expiresAt"])] as const,
  ].flatMap(([member, problem]) => {
    if (problem === undefined) return [];
    return [
      looked === undefined ? { source, looked: member, problem } : { source, looked, problem: `${member} ${problem}` },
    ];
  });
}

function textProblem(value: unknown): string | undefined {
  if (value === undefined) return "is not set";
  if (value === "") return "is empty";
  if (typeof value !== "string") return `must be a text, not ${kindOf(value)}`;
  if (value.trim() !== value) return "has white space around it";
  return /^[!-~]+$/.test(value) ? undefined : "must be printable ASCII without white space";
}

function expiryProblem(value: unknown): string | undefined {
  if (value === undefined || value === Number.POSITIVE_INFINITY) return undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) return `must be Unix milliseconds, not ${kindOf(value)}`;
  return value < firstMilliseconds ? "must be Unix milliseconds; these look like seconds" : undefined;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
