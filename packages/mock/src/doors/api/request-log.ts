import { RingBuffer } from "../../base/ring-buffer.js";
import type { TypesByAction } from "../../gen/types/index.js";
import { type Context, found } from "./context.js";
import { prepareRecord, type RecordedRequest, type RecordedRequestOf, recordOf } from "./recorded-request.js";

const MAX_REQUESTS = 1000;

/** A request in the log. */
export class LoggedRequest {
  #context: Context | undefined;
  #make: (() => RecordedRequest) | undefined;
  #record: RecordedRequest | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Its record; that of a request under way is of this moment. */
  get record(): RecordedRequest {
    if (this.#context !== undefined) return recordOf(this.#context);
    this.#record ??= found(this.#make?.(), "the record");
    this.#make = undefined;
    return this.#record;
  }

  /** Notes that it is answered: what only its answering needed is kept no longer. */
  end(): void {
    if (this.#context !== undefined) this.#make = prepareRecord(this.#context);
    this.#context = undefined;
  }
}

/** The latest 1000 requests, in the order in which they came, those under way among them. */
export class RequestLog {
  readonly #entries = new RingBuffer<LoggedRequest>(MAX_REQUESTS);

  get length(): number {
    return this.#entries.entries.length;
  }

  /** The records, oldest first. */
  get records(): readonly RecordedRequest[] {
    return this.#entries.entries.map(({ record }) => record);
  }

  /** The records of one action. */
  recordsOf<Action extends keyof TypesByAction>(action: Action): readonly RecordedRequestOf<Action>[] {
    return this.records.filter(
      (record): record is RecordedRequestOf<Action> & RecordedRequest => record.action === action,
    );
  }

  /** Adds a request whose answering begins. */
  begin(context: Context): LoggedRequest {
    const entry = new LoggedRequest(context);
    this.#entries.add(entry);
    return entry;
  }

  clear(): void {
    this.#entries.clear();
  }
}
