import type { CreateUnchecked, UncheckedCallOptions } from "../call/unchecked-operation.js";
import type { Caller, CallOptions, Operation, PageCaller, PageOptions, WaitCaller, WaitOptions } from "../contract.js";
import { TcrInputError } from "../errors/errors.js";
import type { Methods } from "../gen/methods/methods.js";
import type { Paginators } from "../gen/paginators.js";
import type { Waiters } from "../gen/waiters.js";
import type { CallByName } from "./call-by-name.js";

/** One method for each operation. An input may be left out; where it has required members, the check names them. */
export function createMethods(call: Caller, operations: readonly Operation[]): Methods {
  return byMethodName<CallOptions>(operations, call) as unknown as Methods;
}

/** One paginator for each operation that has pages. */
export function createPaginators(paginate: PageCaller, operations: readonly Operation[]): Paginators {
  const paged = operations.filter(({ paging }) => paging !== undefined);
  return byMethodName<PageOptions>(paged, paginate) as unknown as Paginators;
}

/** The waiters of all operations by their names; two operations that share one mean the same. */
export function createWaiters(wait: WaitCaller, operations: readonly Operation[]): Waiters {
  const byName = lookupOf(operations);
  const waiters = operations
    .flatMap((operation) => operation.waiters ?? [])
    .map((waiter) => {
      const polled = byName.get(waiter.poll) as Operation;
      return [waiter.name, (input: object, options?: WaitOptions) => wait(waiter, polled, input, options)];
    });
  return Object.fromEntries(waiters);
}

/** What is expected in place of an action that the API has no more: only who calls one loads it. */
export type ExpectInstead = (action: string) => Promise<string | undefined>;

/** What is made, or said, of actions that the API does not have. */
export interface NamedActions {
  readonly createUnchecked: CreateUnchecked;
  readonly expectInstead: ExpectInstead;
}

/** Calls an operation by its name on the wire. */
export function createCallByName(
  call: Caller,
  operations: readonly Operation[],
  { createUnchecked, expectInstead }: NamedActions,
): CallByName {
  const byName = lookupOf(operations);
  const callByName = async (
    action: string,
    input: object = {},
    options?: CallOptions | UncheckedCallOptions,
  ): Promise<unknown> => {
    const operation = byName.get(action);
    if (options !== undefined && "unchecked" in options && options.unchecked === true) {
      const { unchecked: _u, kind: _k, version: _v, service: _s, ...callOptions } = options;
      return call(await createUnchecked(action, operation, options), input, callOptions);
    }
    if (operation !== undefined) return call(operation, input, options);
    const expected =
      (await expectInstead(action)) ??
      `an action of the API, such as ${operations[0]?.name}, or the option unchecked: true`;
    throw new TcrInputError([{ path: "action", expected, found: JSON.stringify(action) }], { action });
  };
  return callByName as CallByName;
}

/** What is done with each operation, by its name as a method has it: `describeImages` of `DescribeImages`. */
function byMethodName<Options>(
  operations: readonly Operation[],
  run: (operation: Operation, input: object, options?: Options) => unknown,
): object {
  const methods = operations.map((operation) => [
    operation.name.charAt(0).toLowerCase() + operation.name.slice(1),
    (input: object = {}, options?: Options) => run(operation, input, options),
  ]);
  return Object.fromEntries(methods) as object;
}

function lookupOf(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  return new Map(operations.map((operation) => [operation.name, operation]));
}
