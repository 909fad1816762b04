import type { Operation } from "../../../contract.js";
import type { Transient } from "../../../state/lifecycle.js";
import type { WireResponse } from "../../http.js";

/** Checks one member of a fault: what it should be, or undefined when it is in order. */
export type Check = (value: unknown) => string | undefined;

/** A member that must be there is its check alone. */
export type MemberCheck = Check | { readonly optional: Check };

/**
 * A kind of fault: what it takes, its words, and what it does at which place. `Effect` is its type, which stands beside it. A place
 * that a kind leaves out goes on as without the fault.
 */
export interface FaultKind<Effect extends { readonly kind: string }> extends Places<Effect> {
  readonly kind: Effect["kind"];
  /** What goes wrong: a clause without an end, for the README. */
  readonly words: string;
  readonly members: {
    readonly [Name in Exclude<keyof Effect, "kind">]-?: undefined extends Effect[Name]
      ? { readonly optional: Check }
      : Check;
  };
}

/** What a kind may do, in the order in which a request comes by. */
export interface Places<Effect> {
  /** How fast the API's clock is, by which signatures are judged and answers dated. */
  clockOffsetMs?(fault: Effect): number;
  /** What the answer waits in real time, before anything is done. */
  delayMs?(fault: Effect): number;
  /** Refuses the request before anything is done. @throws ApiError */
  beforeHandler?(fault: Effect): void;
  /** How what the request has started goes on. */
  transition?(fault: Effect): Pick<Transient, "speed" | "failsNextTransition">;
  /** Changes what the handler answers. */
  afterHandler?(fault: Effect, output: object, operation: Operation): object;
  /** Changes the answer on its way, that of a refused request too. */
  onResponse?(fault: Effect, response: WireResponse): WireResponse;
}
