import type { AccountCredentials } from "../domain/credentials.js";
import { UsageError } from "./flag.js";

/**
 * Reads key pairs from a file's JSON: one object or a list of them. The official CLI's `~/.tccli/PROFILE.credential` is one.
 *
 * @throws UsageError that never holds what the file does.
 */
export function parseCredentialsFile(value: unknown): AccountCredentials[] {
  const pairs: unknown[] = Array.isArray(value) ? value : [value];
  if (pairs.length === 0) throw new UsageError("--credentials: the file names no key pair");
  return pairs.map((pair, index) => ({
    secretId: member(pair, index, "secretId"),
    secretKey: member(pair, index, "secretKey"),
    token: optionalMember(pair, index, "token"),
    account: optionalMember(pair, index, "account"),
  }));
}

function member(pair: unknown, index: number, name: string): string {
  const value = optionalMember(pair, index, name);
  if (value === undefined) throw new UsageError(`--credentials: entry ${index + 1} has no ${name}`);
  return value;
}

function optionalMember(pair: unknown, index: number, name: string): string | undefined {
  const isObject = typeof pair === "object" && pair !== null;
  if (!isObject) throw new UsageError(`--credentials: entry ${index + 1} is not an object`);
  const value: unknown = Object.hasOwn(pair, name) ? (pair as Record<string, unknown>)[name] : undefined;
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string") return value;
  throw new UsageError(`--credentials: ${name} of entry ${index + 1} is not a string`);
}
