import { MAX_CLOCK_MS } from "../clock.js";
import type { Bookkeeping } from "../durable.js";
import type { IdsState } from "../ids.js";
import type { RandomState } from "../random.js";

/** Reads where clock and ids stood; undefined when it cannot be read. */
export function parseBookkeeping(value: unknown): Bookkeeping | undefined {
  if (!isObject(value)) return undefined;
  const { clockMs, ids } = value;
  const idsState = parseIds(ids);
  if (!Number.isSafeInteger(clockMs) || Number(clockMs) < 0 || Number(clockMs) >= MAX_CLOCK_MS) return undefined;
  return idsState === undefined ? undefined : { clockMs: Number(clockMs), ids: idsState };
}

function parseIds(value: unknown): IdsState | undefined {
  if (!isObject(value) || !isObject(value["sources"])) return undefined;
  const { seed, diagnoses, sources } = value;
  if (typeof seed !== "string" || !Number.isSafeInteger(diagnoses)) return undefined;
  const states = Object.values(sources);
  if (!states.every(isRandomState)) return undefined;
  return { seed, diagnoses: Number(diagnoses), sources: sources as IdsState["sources"] };
}

function isRandomState(value: unknown): value is RandomState {
  return Array.isArray(value) && value.length === 4 && value.every((number) => Number.isInteger(number));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
