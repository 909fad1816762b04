import type { Credentials } from "@tcrkit/signer";
import type { Deadline } from "../base/deadline.js";
import { isPlainObject } from "../base/kind-of.js";
import type { CredentialProvider, ExpiringCredentials } from "../credentials/provider.js";
import { TcrCredentialsError } from "../errors/errors.js";
import { type ActiveCall, contextOf } from "./active-call.js";
import { messageOf } from "./failure.js";
import type { Runtime } from "./runtime.js";

/** What says when it expires is asked for anew so long before. */
const renewBeforeMs = 300_000;

/**
 * The key pair of an attempt. A provider is asked unless what it gave last is good for five minutes more, or, where that never
 * says when it expires, every time.
 */
export function resolveCredentials(
  runtime: Runtime,
  call: ActiveCall,
  deadline: Deadline,
): Credentials | Promise<Credentials> {
  const { credentials: source, given, refused } = runtime;
  if (typeof source !== "function") return source;
  const isKept = given !== undefined && given !== refused && Number(given.expiresAt) - runtime.now() > renewBeforeMs;
  return isKept ? given : askProvider(runtime, source, call, deadline);
}

async function askProvider(
  runtime: Runtime,
  provider: CredentialProvider,
  call: ActiveCall,
  deadline: Deadline,
): Promise<Credentials> {
  call.phase = "credentials";
  try {
    const { refused } = runtime;
    const found: unknown = await provider({
      get signal() {
        return deadline.signal;
      },
      refused,
    });
    if (!isPlainObject(found)) throw new TypeError("the provider gave no key pair");
    runtime.given = found as unknown as ExpiringCredentials;
    return runtime.given;
  } catch (cause) {
    throw new TcrCredentialsError(messageOf(cause), { ...contextOf(call), cause });
  }
}
