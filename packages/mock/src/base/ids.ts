import { createRandomSource, type RandomSource, type RandomState, resumeRandomSource } from "./random.js";

const BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz";
const BASE_62 = `${BASE_36}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

/** Where the making of ids stands. */
export interface IdsState {
  readonly seed: string;
  readonly diagnoses: number;
  readonly sources: Readonly<Record<string, RandomState>>;
}

/**
 * Makes ids from a seed. Each kind has a random source of its own: how many requests fail does not change the ids of the
 * instances that the others create.
 */
export class Ids {
  readonly #firstSeed: string;
  #seed: string;
  #sources = new Map<string, RandomSource>();
  #diagnoses = 0;

  constructor(seed: string | number) {
    this.#firstSeed = String(seed);
    this.#seed = this.#firstSeed;
  }

  /** A UUID. */
  requestId(): string {
    return this.#uuid("request");
  }

  /** A UUID. */
  tokenId(): string {
    return this.#uuid("token");
  }

  /** A UUID. */
  uploadId(): string {
    return this.#uuid("upload");
  }

  /** 32 digits of base 62: a key, or a password that nobody has chosen. As good as its seed. */
  secret(kind: "instance-secret" | "password" | "temporary"): string {
    return Array.from({ length: 32 }, () => BASE_62[this.#next(kind) % 62]).join("");
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
    this.#seed = this.#firstSeed;
    this.#sources = new Map();
    this.#diagnoses = 0;
  }

  /** Where it stands, so that another one makes other ids than this one has made. */
  state(): IdsState {
    const sources = Object.fromEntries([...this.#sources].map(([kind, source]) => [kind, source.state()]));
    return { seed: this.#seed, diagnoses: this.#diagnoses, sources };
  }

  /** Goes on where another one stood. */
  resume({ seed, diagnoses, sources }: IdsState): void {
    this.#seed = seed;
    this.#diagnoses = diagnoses;
    this.#sources = new Map(Object.entries(sources).map(([kind, state]) => [kind, resumeRandomSource(state)]));
  }

  /** `tcr-task-` and a UUID. */
  replicaTaskId(): string {
    return `tcr-task-${this.#uuid("replica-task")}`;
  }

  #uuid(kind: string): string {
    const source = this.#source(kind);
    const [a, b, c, d] = [source(), source(), source(), source()];
    // Version 4, variant 10, as every UUID that is random.
    const [versioned, varied] = [(b & 0xffff0fff) | 0x4000, (c & 0x3fffffff) | 0x80000000];
    const end = `${hex(varied)}${hex(d >>> 16)}${hex(d)}`;
    return `${hex(a >>> 16)}${hex(a)}-${hex(versioned >>> 16)}-${hex(versioned)}-${hex(varied >>> 16)}-${end}`;
  }

  #next(kind: string): number {
    return this.#source(kind)();
  }

  #source(kind: string): RandomSource {
    const known = this.#sources.get(kind);
    if (known !== undefined) return known;
    const source = createRandomSource(`${this.#seed}/${kind}`);
    this.#sources.set(kind, source);
    return source;
  }
}

const HEX_BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The lower 16 bits as four digits. */
function hex(bits: number): string {
  return `${HEX_BYTES[(bits >>> 8) & 255]}${HEX_BYTES[bits & 255]}`;
}
