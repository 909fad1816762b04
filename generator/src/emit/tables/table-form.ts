import type { Action, Member } from "../../model/types.js";
import type { ConstantReference, Literal } from "../../print/code.js";

/** How a package's operation table is written. */
export interface TableForm {
  readonly shape: (members: readonly Member[]) => Literal;
  /** The type that a data type's constant has. Default `Shape`. */
  readonly shapeType?: "string";
  /** `shapes` are the constants of the data types that the action uses, by name. */
  readonly operation: (action: Action, shapes: Readonly<Record<string, ConstantReference>>) => Literal;
  /** The type of the contract that an action's constant has. Default `Operation`. */
  readonly typeOf?: (action: Action) => "Operation" | "OperationChange";
}
