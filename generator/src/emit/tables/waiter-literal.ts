import type { Waiter } from "../../model/types.js";
import type { Literal } from "../../print/code.js";

/** A waiter as the tables have it. */
export function waiterLiteral({ when, input, match, ...spec }: Waiter): Literal {
  return {
    name: spec.name,
    when: when as Literal | undefined,
    poll: spec.poll,
    input: input as Literal,
    items: spec.items,
    match: match as Literal | undefined,
    state: spec.state,
    newestBy: spec.newestBy,
    reason: spec.reason,
    success: spec.success,
    failure: spec.failure,
    absent: spec.absent,
    hopeless: spec.hopeless as Literal | undefined,
  };
}
