import type { Waiter } from "../../model/types.js";
import type { Literal } from "../../print/code.js";

/** A waiter as the tables have it. */
export function waiterLiteral({ when, input, match, ...goal }: Waiter): Literal {
  return {
    name: goal.name,
    when: when as Literal | undefined,
    poll: goal.poll,
    input: input as Literal,
    items: goal.items,
    match: match as Literal | undefined,
    state: goal.state,
    newestBy: goal.newestBy,
    reason: goal.reason,
    success: goal.success,
    failure: goal.failure,
    absent: goal.absent,
  };
}
