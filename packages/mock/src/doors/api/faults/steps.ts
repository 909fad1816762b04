import { byteLength } from "../../../base/bytes.js";
import type { Transient } from "../../../state/lifecycle.js";
import type { Store } from "../../../state/store.js";
import type { WireResponse } from "../../http.js";
import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";
import { nullOutput } from "../nulls.js";
import type { ActiveFault } from "./fault.js";

/** Finds the faults that the request meets. */
export function chooseFaults(context: Context): void {
  const faults = context.services.faults.meet(found(context.operation, "the operation").name);
  if (faults.length > 0) context.faults = faults;
}

/** Lets happen what goes wrong before anything is done. */
export function beforeHandler(context: Context): undefined | Promise<void> {
  const { faults, services } = context;
  if (faults === undefined) return undefined;
  const delayMs = faults.reduce((sum, fault) => sum + (fault.kind === "latency" ? fault.ms : 0), 0);
  if (delayMs > 0) return services.sleep(delayMs).then(() => fail(faults));
  fail(faults);
  return undefined;
}

/** The first fault that refuses the request does. */
function fail(faults: readonly ActiveFault[]): void {
  for (const fault of faults) {
    if (fault.kind === "error") throw new ApiError(fault.code, fault.message ?? "A fault of the mock, on demand.");
    if (fault.kind === "throttle") {
      throw new ApiError("RequestLimitExceeded", "The number of requests exceeds the frequency limit.");
    }
    if (fault.kind === "reset" && fault.at !== "answer") {
      throw new ApiError("InternalError", "The connection was reset by a fault of the mock, on demand.");
    }
  }
}

/** Lets happen what goes wrong with what the handler did, before it is final. */
export function afterHandler(context: Context): void {
  const { faults, services, output } = context;
  if (faults === undefined) return;
  markStarted(services.store, faults);
  const nulls = faults.find((fault) => fault.kind === "nulls");
  if (output !== undefined && nulls !== undefined) {
    const structures = nulls.spareStructures === true;
    context.output = nullOutput(output, found(context.operation, "the operation"), { structures });
  }
}

/** Gives what the request at hand has started its own speed, or lets it fail: whatever row has come into a new state. */
function markStarted(store: Store, faults: readonly ActiveFault[]): void {
  const marks = faults.map(markOf).filter((mark) => mark !== undefined);
  if (marks.length === 0) return;
  for (const { table, key, before } of [...store.pending]) {
    const row = store.tables[table]?.get(key);
    if (row === undefined || !isTransient(row) || row.reads !== 0) continue;
    if (before !== undefined && isTransient(before) && before.status === row.status && before.reads === 0) continue;
    store.tables[table]?.put(Object.assign({}, row, ...marks) as never);
  }
}

function markOf(fault: ActiveFault): Pick<Transient, "speed" | "failsNextTransition"> | undefined {
  if (fault.kind === "slow") return { speed: fault.lifecycle };
  return fault.kind === "doomed" ? { failsNextTransition: true } : undefined;
}

function isTransient(row: object): row is Transient {
  return "status" in row && "reads" in row && typeof row.reads === "number";
}

/** Lets happen what goes wrong with the answer on its way. */
export function onResponse(context: Context): void {
  if (context.faults === undefined) return;
  context.response = context.faults.reduce(changedBy, found(context.response, "the response"));
}

function changedBy(response: WireResponse, fault: ActiveFault): WireResponse {
  switch (fault.kind) {
    case "reset":
      return { ...response, breakAfterBytes: -1 };
    case "cut": {
      const bytes = byteLength(response.body);
      const afterBytes = Math.min(fault.afterBytes ?? Math.floor(bytes / 2), bytes - 1);
      return response.breakAfterBytes === undefined ? { ...response, breakAfterBytes: afterBytes } : response;
    }
    case "malformed":
      return { ...response, body: response.body.replace(/\}\s*$/, "") };
    default:
      return response;
  }
}
