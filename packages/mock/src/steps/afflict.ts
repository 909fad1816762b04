import { type Context, found } from "../context.js";
import { markStarted } from "../faults/mark-started.js";
import { nullOutput } from "../faults/null-output.js";

/** Lets happen what goes wrong with what the handler did, before it is final. */
export function afflict(context: Context): void {
  const { faults, world, output } = context;
  if (faults === undefined) return;
  markStarted(world.store, faults);
  const nulls = faults.find((fault) => fault.kind === "nulls");
  if (output !== undefined && nulls !== undefined) {
    const structures = nulls.spareStructures === true;
    context.output = nullOutput(output, found(context.operation, "the operation"), { structures });
  }
}
