import type { TransportResponse } from "../transports/transport.js";

/** What is known of an answer besides its output. */
export interface ResponseMetadata {
  readonly requestId: string;
  readonly status: number;
  /** Names in lower case; empty where the transport does not tell them. */
  readonly headers: NonNullable<TransportResponse["headers"]>;
  readonly region: string | undefined;
  /** How often the request was sent. */
  readonly attempts: number;
  /** Milliseconds from the call to its output: waiting and repeated attempts included. */
  readonly durationMs: number;
}

const metadataByOutput = new WeakMap<object, ResponseMetadata | undefined>();

/**
 * What is known of an answer besides its output. Undefined for an object that is no output of a call.
 *
 * @example
 * const output = await tcr.describeInstances();
 * console.log(metadataOf(output)?.durationMs);
 */
export function metadataOf(output: object): ResponseMetadata | undefined {
  return metadataByOutput.get(output);
}

/** Ties metadata to an output, for as long as that lives. */
export function setMetadata(output: object, metadata: ResponseMetadata | undefined): void {
  metadataByOutput.set(output, metadata);
}

/** Ties what is known of an answer to an output that was made of it as well. */
export function keepMetadata<Output extends object>(output: Output, answer: object): Output {
  setMetadata(output, metadataOf(answer));
  return output;
}
