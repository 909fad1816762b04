import { ResponseTooLargeError } from "./response-too-large.js";

/** The pieces of one body, as Node gives them. */
export class BodyCollector {
  readonly #maxBytes: number;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The error of a body that has grown too large. */
  add(chunk: Buffer): ResponseTooLargeError | undefined {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#maxBytes) return new ResponseTooLargeError(this.#maxBytes);
    this.#chunks.push(chunk);
    return undefined;
  }

  text(): string {
    const [first] = this.#chunks;
    if (first === undefined) return "";
    return (this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#bytes)).toString();
  }
}
