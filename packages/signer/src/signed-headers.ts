import { receivedHeader } from "./received.js";
import { canonicalValue } from "./tc3-steps.js";
import type { ReceivedRequest } from "./types.js";
import { failure, type VerifyFailure } from "./verify.js";

/** What nearly every client signs. */
const USUAL = "content-type;host";
const USUAL_NAMES: readonly string[] = ["content-type", "host"];
const NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;

/** Checks that the signed headers are named as they must be, and came: the failure, if there is one. */
export function checkSignedHeaders(
  headers: ReceivedRequest["headers"],
  signedHeaders: string,
  hasHosts: boolean,
): VerifyFailure | undefined {
  const names = signedHeaders === USUAL ? USUAL_NAMES : signedHeaders.split(";");
  if (names !== USUAL_NAMES && !isCanonical(names)) {
    return failure(
      "AuthFailure.InvalidAuthorization",
      "headers",
      "signed-headers-malformed",
      "SignedHeaders must name content-type, host and any others in lower case, once, in ASCII order, joined by semicolons.",
    );
  }
  for (const name of names) {
    if (receivedHeader(headers, name) !== undefined || (name === "host" && hasHosts)) continue;
    const why = `The signed header ${name} did not arrive.`;
    return failure("AuthFailure.SignatureFailure", "headers", "signed-header-missing", why);
  }
  return undefined;
}

/** The canonical header lines of a received request, as if it had come to this host. */
export function canonicalHeaderLines(headers: ReceivedRequest["headers"], signedHeaders: string, host: string): string {
  let lines = "";
  for (const name of signedHeaders === USUAL ? USUAL_NAMES : signedHeaders.split(";")) {
    const value = name === "host" ? host : (receivedHeader(headers, name) ?? "");
    lines += `${name}:${canonicalValue(value)}\n`;
  }
  return lines;
}

function isCanonical(names: readonly string[]): boolean {
  const inOrder = names.every((name, index) => (names[index - 1] ?? "") < name);
  return inOrder && names.every((name) => NAME.test(name)) && names.includes("content-type") && names.includes("host");
}
