import type { Operation } from "../../../contract.js";
import type { Transient } from "../../../state/lifecycle.js";
import type { WireResponse } from "../../http.js";

/** Checks one member of a fault. Returns what was expected, or undefined when the member is valid. */
export type Check = (value: unknown) => string | undefined;

/** The check of a required member, or of an optional one. */
export type MemberCheck = Check | { readonly optional: Check };

/**
 * A kind of fault: its members, its words, and its hooks. `Effect` is its type.
 */
export interface FaultKind<Effect extends { readonly kind: string }> extends FaultHooks<Effect> {
  readonly kind: Effect["kind"];
  /** What goes wrong: a clause without a full stop, for the README. */
  readonly words: string;
  readonly members: {
    readonly [Name in Exclude<keyof Effect, "kind">]-?: undefined extends Effect[Name]
      ? { readonly optional: Check }
      : Check;
  };
}

/** Where a kind of fault may act, in the order of the pipeline. */
export interface FaultHooks<Effect> {
  /** How far the server's clock is fast, which checks signatures and dates answers. */
  clockOffsetMs?(fault: Effect): number;
  /** How long the request waits in real time before anything is done. */
  delayMs?(fault: Effect): number;
  /** Refuses the request before anything is done. @throws ApiError */
  beforeHandler?(fault: Effect): void;
  /** Changes the transitions of what the request has started. */
  transition?(fault: Effect): Pick<Transient, "speed" | "failsNextTransition">;
  /** Changes the output of the handler. */
  afterHandler?(fault: Effect, output: object, operation: Operation): object;
  /** Changes the response, that of a refused request too. */
  onResponse?(fault: Effect, response: WireResponse): WireResponse;
}
