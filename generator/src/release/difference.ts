import type { MemberVerb, PlainKind } from "./change-kinds.js";
import type { Owner } from "./diff.js";

/** One difference between two states of the API, before it is judged. */
export type Difference = MemberDifference | PlainDifference;

export interface MemberDifference extends Values {
  readonly verb: MemberVerb;
  readonly owner: Owner;
  readonly member: string;
  /** What of the member differs, below its name: `maximum`, `values.basic`. */
  readonly field?: string;
}

export interface PlainDifference extends Values {
  readonly kind: PlainKind;
  /** Where it is: `DescribeImages.rateLimit`, `errors.service.FailedOperation`. */
  readonly place: string;
}

/** What was and what is; left out where there was nothing, or where it is too long to be told. */
export interface Values {
  readonly from?: FactValue;
  readonly to?: FactValue;
}

export type FactValue = string | number | boolean;

/** `from` and `to` as far as they are plain values. */
export function valuesOf(from: unknown, to: unknown): Values {
  return { ...(isPlain(from) ? { from } : {}), ...(isPlain(to) ? { to } : {}) };
}

function isPlain(value: unknown): value is FactValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
