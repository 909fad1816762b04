import { type Context, found } from "../context.js";
import { findHandler } from "../handlers/index.js";

/** Finds the handler of the action. Where there is none, the example answers. */
export function dispatch(context: Context): void {
  context.handler = findHandler(found(context.operation, "the operation").name);
}
