import { createHash } from "node:crypto";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import { RegistryFailure } from "./registry-failure.js";

/** What a manifest says of something that it names. */
export interface Descriptor {
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
}

const lengths: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 };

/** Whether a text is a digest that can be computed: `sha256:` or `sha512:` and its hexadecimal digits. */
export function isDigest(text: string): boolean {
  const [, algorithm = "", hex = ""] = /^([a-z\d]+):([\da-f]+)$/.exec(text) ?? [];
  return hex.length === lengths[algorithm];
}

/** The digest of bytes, by the algorithm of another one. */
export function digestLike(digest: string, bytes: Uint8Array): string {
  const [algorithm = "sha256"] = digest.split(":");
  return `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
}

/**
 * The pieces of a blob as they come. The last one is held back until the whole is known to be right, so that whoever takes them never has all
 * of a wrong one. @throws RegistryFailure for a blob of another size or digest than its name says.
 */
export async function* verified(
  pieces: AsyncIterable<Uint8Array>,
  { digest, size }: Descriptor,
  host: string,
): AsyncGenerator<Uint8Array> {
  const [algorithm = ""] = digest.split(":");
  const hash = createHash(algorithm);
  let bytes = 0;
  let held: Uint8Array | undefined;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    if (bytes > size) break;
    if (held !== undefined) yield held;
    held = piece;
  }
  const found = `${algorithm}:${hash.digest("hex")}`;
  if (bytes !== size) throw damaged(messages.wrongSize(host, digest, size, bytes));
  if (found !== digest) throw damaged(messages.wrongDigest(host, digest, found));
  if (held !== undefined) yield held;
}

/** What was damaged on its way comes whole by another try. */
export function damaged(headline: string): RegistryFailure {
  return new RegistryFailure(headline, exitCodes.server, [], { mayRepeat: true });
}

const messages = {
  wrongSize: (host: string, digest: string, size: number, bytes: number): string =>
    `${printable(host)} gave ${bytes > size ? "more than the" : `${bytes} of the`} ${size} bytes of ${digest}.`,
  wrongDigest: (host: string, digest: string, found: string): string =>
    `${printable(host)} gave other bytes than asked for: expected ${digest}, got ${found}.`,
};
