import type { VerifyFailure } from "@tcrkit/signer";

/** A line of a canonical request, as the server builds it. */
export interface LineOfCanonicalRequest {
  /** From 1. */
  readonly line: number;
  /** The part that the line holds. */
  readonly name: string;
  readonly text: string;
}

/** The header that a finding is about, where it is not the first signed one. */
const HEADER_OF_FINDING: Readonly<Record<string, string>> = { "content-type-charset": "content-type" };

/** The first line of the canonical request that differs, as far as the failure tells. */
export function firstDifference(
  canonicalRequest: string,
  { part, diagnosis }: Pick<VerifyFailure, "part" | "diagnosis">,
): LineOfCanonicalRequest | undefined {
  const lines = canonicalRequest.split("\n");
  const at = (index: number, name: string) => ({ line: index + 1, name, text: lines[index] ?? "" });
  const header = (name: string) =>
    at(
      lines.findIndex((line) => line.startsWith(`${name}:`)),
      `header ${name}`,
    );
  switch (part) {
    case "method":
      return at(0, "method");
    case "path":
      return at(1, "path");
    case "query":
      return at(2, "query");
    case "host":
      return header("host");
    case "headers": {
      if (diagnosis === "header-line-missing") return at(lines.length - 3, "empty line behind the headers");
      const name = HEADER_OF_FINDING[diagnosis];
      return name === undefined ? at(3, "first header") : header(name);
    }
    case "body":
      return at(lines.length - 1, "hash of the body");
    default:
      // The time, the service and the key stand in the string to sign; the signature in neither.
      return undefined;
  }
}
