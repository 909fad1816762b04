import type { Neighbour, Operation } from "../../contract.js";
import type { AnyHandler } from "./handlers/handler.js";

/** The actions of a service, and what carries each out. */
export interface ActionTable extends Neighbour {
  readonly operations: Readonly<Record<string, Operation>>;
  /** The handler of an action that the table has. */
  readonly handlerOf: (action: string) => AnyHandler;
}
