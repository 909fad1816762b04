import type { Operation, OperationKind, Shape } from "../contract.js";
import { defineShape } from "./define-shape.js";

/** What only some operations have. */
type Extras = Pick<Operation, "paging" | "longRunning" | "waiters">;

/**
 * The operation that texts stand for. `head` has its name, kind, requests a second and, unless it is `required`, what it says of the
 * region: `DescribeRegions read 20 optional`. The next are the shapes of input, output and the data types that they use, as `defineShape` reads
 * them; they are read when they are first asked for, since a program uses few of them.
 */
export function defineOperation(
  head: string,
  input: string,
  output: string,
  shapes: Readonly<Record<string, string>> = {},
  extras?: Extras,
): Operation<never, never, never> {
  let inputShape: Shape | undefined;
  let outputShape: Shape | undefined;
  let usedShapes: Operation["shapes"] | undefined;
  const [name = "", kind, rateLimit, region = "required"] = head.split(" ");
  return {
    name,
    kind: kind as OperationKind,
    rateLimit: Number(rateLimit),
    region: region as Operation["region"],
    get input() {
      inputShape ??= defineShape(input);
      return inputShape;
    },
    get output() {
      outputShape ??= defineShape(output);
      return outputShape;
    },
    get shapes() {
      usedShapes ??= Object.fromEntries(Object.entries(shapes).map(([type, text]) => [type, defineShape(text)]));
      return usedShapes;
    },
    ...extras,
  };
}
