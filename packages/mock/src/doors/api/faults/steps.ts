import type { Transient } from "../../../state/lifecycle.js";
import type { Store } from "../../../state/store.js";
import { type Context, found } from "../context.js";
import { inputOnItsWay } from "../params/sent-input.js";
import type { ActiveFault } from "./fault.js";
import { type AnyFaultKind, faultKinds } from "./kinds.js";

/** Picks the faults that the request meets. */
export function chooseFaults(context: Context): void {
  const { name } = found(context.operation, "the operation");
  const faults = context.services.faults.meet(name, () => inputOnItsWay(context));
  if (faults.length > 0) context.faults = faults;
}

/** The time of the emulated server in Unix milliseconds: the real time, moved by faults. */
export function apiTimeMs({ services, faults = [] }: Pick<Context, "services" | "faults">): number {
  return faults.reduce((time, fault) => time + (kindOf(fault).clockOffsetMs?.(fault) ?? 0), services.realTimeMs());
}

/** Waits for all delays together, then throws the first refusal. */
export function beforeHandler({ faults, services }: Context): undefined | Promise<void> {
  if (faults === undefined) return undefined;
  const refuse = (): void => {
    for (const fault of faults) kindOf(fault).beforeHandler?.(fault);
  };
  const delayMs = faults.reduce((sum, fault) => sum + (kindOf(fault).delayMs?.(fault) ?? 0), 0);
  if (delayMs > 0) return services.sleep(delayMs).then(refuse);
  refuse();
  return undefined;
}

/** Lets the faults change what the handler did, before the commit. */
export function afterHandler(context: Context): void {
  const { faults, services, output } = context;
  if (faults === undefined) return;
  markStarted(services.store, faults);
  if (output === undefined) return;
  const operation = found(context.operation, "the operation");
  context.output = faults.reduce(
    (changed, fault) => kindOf(fault).afterHandler?.(fault, changed, operation) ?? changed,
    output,
  );
}

/** Marks every row that this request brought into a new state with the faults' transitions. */
function markStarted(store: Store, faults: readonly ActiveFault[]): void {
  const marks = faults.map((fault) => kindOf(fault).transition?.(fault)).filter((mark) => mark !== undefined);
  if (marks.length === 0) return;
  for (const { table, key, before } of [...store.pending]) {
    const row = store.tables[table]?.get(key);
    if (row === undefined || !isTransient(row) || row.reads !== 0) continue;
    if (before !== undefined && isTransient(before) && before.status === row.status && before.reads === 0) continue;
    store.tables[table]?.put(Object.assign({}, row, ...marks) as never);
  }
}

function isTransient(row: object): row is Transient {
  return "status" in row && "reads" in row && typeof row.reads === "number";
}

/** Lets the faults change the response. */
export function onResponse(context: Context): void {
  if (context.faults === undefined) return;
  context.response = context.faults.reduce(
    (response, fault) => kindOf(fault).onResponse?.(fault, response) ?? response,
    found(context.response, "the response"),
  );
}

function kindOf(fault: ActiveFault): AnyFaultKind {
  return found(faultKinds.get(fault.kind), `the fault's kind ${fault.kind}`);
}
