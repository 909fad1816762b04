import { type Context, found } from "../context.js";

/** Finds the faults that the request meets. */
export function chooseFaults(context: Context): void {
  const faults = context.world.faults.meet(found(context.operation, "the operation").name);
  if (faults.length > 0) context.faults = faults;
}
