import type { Clock } from "../clock.js";
import type { Operation } from "../contract.js";
import { ApiError, type ErrorCode } from "../errors.js";
import type { CommonErrorCode } from "../gen/errors/codes.js";
import type { TypesByAction } from "../gen/types/index.js";
import type { Ids } from "../ids.js";
import type { Settings } from "../settings.js";
import type { Store } from "../store/store.js";
import type { World } from "../world.js";

/** What a handler works with. It answers the codes that its action documents, and the common ones; others do not compile. */
export interface Call<Code extends string = never> {
  /** For what does not belong to handlers alone, such as the registry. */
  readonly world: World;
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: Settings;
  readonly account: string;
  /** The region that the request names; empty when it names none. */
  readonly region: string;
  /** Scheme and host at which the caller reaches the mock. */
  readonly origin: string;
  /** Whether the action documents a code: for what several actions share and document in different ways. */
  readonly documents: (code: ErrorCode) => boolean;
  /** The error to throw. */
  readonly error: (code: Code | CommonErrorCode, message: string) => ApiError;
}

/** Carries an action out: from its parameters, as its table has them, to its answer without the RequestId. */
export type Handler<Action extends keyof TypesByAction> = (
  input: TypesByAction[Action]["input"],
  call: Call<TypesByAction[Action]["errorCode"]>,
) => Omit<TypesByAction[Action]["output"], "RequestId">;

/** A handler for every action. */
export type AllHandlers = { readonly [Action in keyof TypesByAction]: Handler<Action> };

/** The handlers of a group. */
export type Handlers = Partial<AllHandlers>;

/** A handler once the types of its action are no longer known: the validation has made its input, the type checker its codes. */
export type AnyHandler = (input: object, call: Call<ErrorCode>) => object;

/** What the world and a request are to a handler. */
export function createCall(from: {
  readonly world: World;
  readonly operation: Operation;
  readonly account: string;
  readonly region: string;
  readonly origin: string;
}): Call<ErrorCode> {
  const { world, operation, account, region, origin } = from;
  const { store, clock, ids, settings } = world;
  return {
    world,
    store,
    clock,
    ids,
    settings,
    account,
    region,
    origin,
    documents: (code) => operation.errors.includes(code),
    error: (code, message) => new ApiError(code, message),
  };
}
