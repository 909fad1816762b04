import type { TypesByAction as DomesticTypes } from "../../../gen/domestic/types/by-action.js";
import type { TypesByAction as TagTypes } from "../../../gen/tag/types/by-action.js";
import type { TypesByAction } from "../../../gen/types/index.js";
import type { ErrorCode } from "../errors.js";
import type { Call } from "../handlers/handler.js";

interface ActionTypes {
  readonly input: object;
  readonly output: object;
  readonly errorCode: string;
}

type HandlerOf<Types extends ActionTypes> = (
  input: Types["input"],
  call: Call<Types["errorCode"] & ErrorCode>,
) => Omit<Types["output"], "RequestId">;

type NewAction = Exclude<keyof DomesticTypes, keyof TypesByAction>;

/** Carries out an action that the domestic edition alone has. */
export type DomesticHandler<Action extends NewAction> = HandlerOf<DomesticTypes[Action]>;

/** Carries out an action of the tag service. */
export type TagHandler<Action extends keyof TagTypes> = HandlerOf<TagTypes[Action]>;

/** A handler for each action that the domestic edition alone has. */
export type DomesticHandlers = { readonly [Action in NewAction as Uncapitalize<Action>]: DomesticHandler<Action> };

/** A handler for each action of the tag service. */
export type TagHandlers = { readonly [Action in keyof TagTypes as Uncapitalize<Action>]: TagHandler<Action> };
