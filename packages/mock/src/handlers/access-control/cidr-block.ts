import type { Call } from "../handler.js";

const BLOCK = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;

/** Checks that a text is an IPv4 address or range, as the manual shows them: `192.168.0.0/24`, also `127.0.0.1/24`. */
export function assertCidrBlock(text: string, call: Call): void {
  const [, ...parts] = BLOCK.exec(text) ?? [];
  const [bits = "32", ...octets] = parts.toReversed();
  if (octets.length === 4 && octets.every((octet) => Number(octet) <= 255) && Number(bits) <= 32) return;
  throw call.error(
    "InvalidParameterValue",
    "The value of the parameter `CidrBlock` must be an IPv4 address or range, such as 192.168.0.0/24.",
  );
}

/** Whether two texts mean the same: a single address is a range of one. */
export function isSameBlock(left: string, right: string): boolean {
  return withBits(left) === withBits(right);
}

function withBits(text: string): string {
  return text.includes("/") ? text : `${text}/32`;
}
