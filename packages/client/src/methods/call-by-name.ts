import type { UncheckedCallOptions } from "../call/unchecked-operation.js";
import type { CallOptions } from "../contract.js";
import type { TypesByAction } from "../gen/types/index.js";

/**
 * Any action by its name on the wire, typed by it. The input may be left out where the action requires none of its members.
 *
 * With `unchecked: true` any other action too, of another version or service where named: signed, sent and retried like every call, with
 * the errors of the API, but with an input and an output of which nothing is known. It counts as a write unless `kind` says otherwise.
 *
 * @example
 * await tcr.call("DescribeImages", { RegistryId, NamespaceName, RepositoryName });
 * await tcr.call("CreateGCJob", { RegistryId }, { unchecked: true });
 */
export interface CallByName {
  <Action extends keyof TypesByAction>(
    action: Action,
    ...request: CallRequestOf<Action>
  ): Promise<TypesByAction[Action]["output"]>;
  (action: string, input: object, options: UncheckedCallOptions): Promise<UncheckedOutput>;
}

/** An answer of which nothing but its id is known. */
export interface UncheckedOutput {
  readonly RequestId: string;
  readonly [member: string]: unknown;
}

/** Input and options of a call. */
export type CallRequestOf<Action extends keyof TypesByAction> = Action extends unknown
  ? Record<never, never> extends TypesByAction[Action]["input"]
    ? [input?: TypesByAction[Action]["input"], options?: CallOptions]
    : [input: TypesByAction[Action]["input"], options?: CallOptions]
  : never;
