import type {
  Caller,
  CallOptions,
  Operation,
  PageCaller,
  PageOptions,
  RetiredAction,
  WaitCaller,
  WaitOptions,
} from "../contract.js";
import { TcrInputError } from "../errors/errors.js";
import type { Methods } from "../gen/methods/methods.js";
import type { Paginators } from "../gen/paginators.js";
import type { Waiters } from "../gen/waiters.js";
import type { CallByName } from "./call-by-name.js";

/** One method for each operation. An input may be left out; where it has required members, the check names them. */
export function createMethods(call: Caller, operations: readonly Operation[]): Methods {
  const methods = operations.map((operation) => [
    methodName(operation),
    (input: object = {}, options?: CallOptions) => call(operation, input, options),
  ]);
  return Object.fromEntries(methods);
}

/** One paginator for each operation that has pages. */
export function createPaginators(paginate: PageCaller, operations: readonly Operation[]): Paginators {
  const paged = operations.filter(({ paging }) => paging !== undefined);
  const paginators = paged.map((operation) => [
    methodName(operation),
    (input: object = {}, options?: PageOptions) => paginate(operation, input, options),
  ]);
  return Object.fromEntries(paginators);
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

/** Loads the actions that the API has no more: only who calls one wants them. */
export type LoadRetired = () => Promise<readonly RetiredAction[]>;

/** Calls an operation by its name on the wire. */
export function createCallByName(call: Caller, operations: readonly Operation[], loadRetired: LoadRetired): CallByName {
  const byName = lookupOf(operations);
  const callByName = async (action: string, input: object = {}, options?: CallOptions): Promise<unknown> => {
    const operation = byName.get(action);
    if (operation !== undefined) return call(operation, input, options);
    const retired = (await loadRetired()).find(({ name }) => name === action);
    const expected = retired ? insteadOf(retired) : `an action of the API, such as ${operations[0]?.name}`;
    throw new TcrInputError([{ path: "action", expected, found: JSON.stringify(action) }], { action });
  };
  return callByName as CallByName;
}

function insteadOf({ release, successors }: RetiredAction): string {
  return `${successors.join(" or ") || "another action"}, since release ${release} of the API withdrew this one`;
}

/** `describeImages` of `DescribeImages`. */
function methodName({ name }: Operation): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function lookupOf(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  return new Map(operations.map((operation) => [operation.name, operation]));
}
