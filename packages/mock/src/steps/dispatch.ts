import { type Context, found } from "../context.js";
import { findHandler } from "../handlers/index.js";

/** Finds the handler of the action. */
export function dispatch(context: Context): void {
  context.handler = findHandler(found(context.operation, "the operation").name);
}
