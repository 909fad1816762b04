import type { Checksum, JournalFile, JournalFiles } from "./files.js";
import { generationName, headerOf } from "./generation-file.js";
import { encodeRecord } from "./record.js";

/** Where the writing of a file stands. */
interface Position {
  /** Bytes that are whole records. */
  readonly length: number;
  /** Of these bytes. */
  readonly checksum: number;
  readonly records: number;
}

/** A file of the journal that is being written. */
export class Generation {
  readonly number: number;
  readonly #file: JournalFile;
  readonly #checksum: Checksum;
  #position: Position;
  /** Bytes of the rows that it begins with. */
  sealedLength = 0;

  constructor(number: number, file: JournalFile, checksum: Checksum, position: Position) {
    this.number = number;
    this.#file = file;
    this.#checksum = checksum;
    this.#position = position;
  }

  /** Makes its file, with the header. */
  static async create(files: JournalFiles, number: number, checksum: Checksum): Promise<Generation> {
    const header = headerOf(number);
    const file = await files.create(generationName(number));
    await file.append(header);
    return new Generation(number, file, checksum, { length: header.length, checksum: checksum(header), records: 0 });
  }

  get name(): string {
    return generationName(this.number);
  }

  get position(): Position {
    return this.#position;
  }

  /**
   * Appends a record: undefined where it stands there already. When it throws or rejects, a part of it may stand there, which
   * {@link cutBack} removes.
   */
  append(parts: readonly Uint8Array[]): Promise<void> | undefined {
    const { length, checksum, records } = this.#position;
    const bytes = encodeRecord(records, parts, this.#checksum);
    const stands = (): void => {
      this.#position = {
        length: length + bytes.length,
        checksum: this.#checksum(bytes, checksum),
        records: records + 1,
      };
    };
    const appended = this.#file.append(bytes);
    if (appended !== undefined) return appended.then(stands);
    stands();
    return undefined;
  }

  sync(): Promise<void> {
    return this.#file.sync();
  }

  /** Removes what stands behind the last whole record. */
  async cutBack(): Promise<void> {
    await this.#file.truncate(this.#position.length);
    await this.#file.sync();
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
