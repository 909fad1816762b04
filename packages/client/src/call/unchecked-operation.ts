import { checkOptions, matching, type OptionCheck } from "../check-options.js";
import type { CallOptions, Operation, OperationKind } from "../contract.js";
import { TcrInputError } from "../errors/errors.js";
import { defineOperation } from "../tables/define-operation.js";

/** Options of a call to an action that the client does not know, or whose input it is not to check. */
export interface UncheckedCallOptions extends CallOptions {
  /** Sends the input as it is. */
  readonly unchecked: true;
  /** What the action does. Anything but a `read` is repeated only where nothing can have been done. Default: what the table says, else `execute`. */
  readonly kind?: OperationKind | undefined;
  /** Version of the API: `2019-09-24`. Default: that of the client. */
  readonly version?: string | undefined;
  /** Another service of the cloud by the first part of its host: `cam`. Default: `tcr`. */
  readonly service?: string | undefined;
}

/** Makes the operation of a call that nobody is to check. */
export type CreateUnchecked = (
  action: string,
  known: Operation | undefined,
  options: UncheckedCallOptions,
) => Operation | Promise<Operation>;

/** Requests a second of an action that publishes no limit. */
const usualRate = 20;

/**
 * An action as somebody names it; what the table knows of it counts, unless another service or version is asked for.
 *
 * @throws TcrInputError for a name, a version, a service or a kind that cannot be.
 */
export function createUncheckedOperation(
  action: string,
  known: Operation | undefined,
  { kind, version, service }: UncheckedCallOptions,
): Operation {
  const issues = checkOptions({ action, version, service, kind }, checks);
  if (issues.length > 0) throw new TcrInputError(issues, { action: "call" });
  const isOfTable = known !== undefined && version === undefined && service === undefined;
  const base: Operation = isOfTable ? known : defineOperation(`${action} execute ${usualRate} optional`, "", "");
  const own = { ...(version === undefined ? {} : { version }), ...(service === undefined ? {} : { name: service }) };
  return { ...base, kind: kind ?? base.kind, unchecked: true, service: own };
}

const checks: Readonly<Record<string, OptionCheck>> = {
  action: matching(/^[A-Za-z]\w{0,63}$/, "the name of an action, such as CreateGCJob"),
  version: matching(/^\d{4}-\d\d-\d\d$/, "a day, such as 2019-09-24"),
  service: matching(/^[a-z][a-z\d-]{0,31}$/, "the first part of a host, such as cam"),
  kind: '"read" or "create" or "update" or "delete" or "execute"',
};
