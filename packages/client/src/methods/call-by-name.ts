import type { CallOptions } from "../contract.js";
import type { TypesByAction } from "../gen/types/index.js";

/** Any action by its name on the wire, typed by it. The input may be left out where the action requires none of its members. */
export type CallByName = <Action extends keyof TypesByAction>(
  action: Action,
  ...request: CallRequestOf<Action>
) => Promise<TypesByAction[Action]["output"]>;

/** Input and options of a call. */
export type CallRequestOf<Action extends keyof TypesByAction> = Action extends unknown
  ? Record<never, never> extends TypesByAction[Action]["input"]
    ? [input?: TypesByAction[Action]["input"], options?: CallOptions]
    : [input: TypesByAction[Action]["input"], options?: CallOptions]
  : never;
