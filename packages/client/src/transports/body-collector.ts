import { nodeModules } from "./node-modules.js";
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

  /**
   * The body as text; one that was compressed, though nobody asked for that, is unpacked.
   *
   * @throws ResponseTooLargeError for one that is too large then; what zlib throws for one that it cannot unpack.
   */
  text(encoding?: string | readonly string[]): string {
    const [first] = this.#chunks;
    if (first === undefined) return "";
    const body = this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#bytes);
    const codings = String(encoding ?? "")
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((name) => name !== "" && name !== "identity");
    return codings.reduceRight((bytes, coding) => this.#unpack(bytes, coding), body).toString();
  }

  #unpack(body: Buffer, coding: string): Buffer {
    const { gunzipSync, brotliDecompressSync, inflateSync } = nodeModules.zlib;
    const decoders: Readonly<Record<string, typeof gunzipSync>> = {
      gzip: gunzipSync,
      "x-gzip": gunzipSync,
      deflate: inflateSync,
      br: brotliDecompressSync,
    };
    const decode = decoders[coding];
    if (decode === undefined)
      throw new Error(`the answer is encoded by ${coding.slice(0, 32)}, which nobody asked for`);
    try {
      return decode(body, { maxOutputLength: this.#maxBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
        throw new ResponseTooLargeError(this.#maxBytes);
      }
      throw error;
    }
  }
}
