import { createRandomSource, type RandomSource } from "./random.js";

const BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * Makes ids from a seed. Each kind has a random source of its own: how many requests fail does not change the ids of the
 * instances that the others create.
 */
export class Ids {
  readonly #seed: string;
  #sources = new Map<string, RandomSource>();
  #diagnoses = 0;

  constructor(seed: string | number) {
    this.#seed = String(seed);
  }

  /** A UUID. */
  requestId(): string {
    const words = Array.from({ length: 4 }, () => this.#next("request").toString(16).padStart(8, "0")).join("");
    // Version 4, variant 10, as every UUID that is random.
    const variant = "89ab"[Number.parseInt(words.charAt(16), 16) % 4];
    const [first, second, third] = [words.slice(0, 8), words.slice(8, 12), words.slice(13, 16)];
    return `${first}-${second}-4${third}-${variant}${words.slice(17, 20)}-${words.slice(20)}`;
  }

  /** `tcr-` and eight digits of base 36. */
  instanceId(): string {
    return `tcr-${Array.from({ length: 8 }, () => BASE_36[this.#next("instance") % 36]).join("")}`;
  }

  /** An address in a private network. */
  privateAddress(): string {
    const host = this.#next("address");
    return `10.${(host >>> 16) & 255}.${(host >>> 8) & 255}.${1 + (host % 254)}`;
  }

  /** `diagnosis-1` and so on. */
  diagnosisId(): string {
    this.#diagnoses += 1;
    return `diagnosis-${this.#diagnoses}`;
  }

  /** Back to the start. */
  reset(): void {
    this.#sources = new Map();
    this.#diagnoses = 0;
  }

  #next(kind: string): number {
    const source = this.#sources.get(kind) ?? createRandomSource(`${this.#seed}/${kind}`);
    this.#sources.set(kind, source);
    return source();
  }
}
