import type { Transient } from "../../../state/lifecycle.js";
import type { Store } from "../../../state/store.js";
import { type Context, found } from "../context.js";
import type { ActiveFault } from "./fault.js";
import { type AnyFaultKind, faultKinds } from "./kinds.js";

/** Finds the faults that the request meets. */
export function chooseFaults(context: Context): void {
  const faults = context.services.faults.meet(found(context.operation, "the operation").name);
  if (faults.length > 0) context.faults = faults;
}

/** What the clock of the emulated API shows, Unix milliseconds: the real time, as far as no fault says otherwise. */
export function apiTimeMs({ services, faults = [] }: Pick<Context, "services" | "faults">): number {
  return faults.reduce((time, fault) => time + (kindOf(fault).clockOffsetMs?.(fault) ?? 0), services.realTimeMs());
}

/** Runs the faults that act before anything is done: all delays together, then the first fault that refuses the request. */
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

/** Runs the faults that act on what the handler did, before it is final. */
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

/** Marks every row that the request at hand has brought into a new state with its own transition. */
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

/** Runs the faults that act on the answer on its way. */
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
