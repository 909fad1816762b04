import type { Field, Operation } from "@tcrkit/client/schema";
import type { Quantity } from "../../contract.js";
import type { RowColumn } from "./columns.js";

/** A member of rows with its place in a table. */
export interface RankedColumn extends RowColumn {
  /** Where not all fit, those of the greatest go first. */
  readonly worth: number;
  readonly isNumber: boolean;
  readonly isWhole: boolean;
}

/** What a column holds, if that is known. */
export type QuantityOf = (column: Pick<RowColumn, "field" | "owner">) => Quantity | undefined;

/** Where a column stands, from left to right. */
const kinds = ["identity", "plain", "time", "long"] as const;

type Kind = (typeof kinds)[number];

/** Of more than these, the others belong to what a row refers to. */
const mostIdentities = 2;

/**
 * Columns as people look for them: name and id first, then states and what else is short, then times, then long texts and what is nested.
 * Within each, the manual's order.
 */
export function rankColumns(
  columns: readonly RowColumn[],
  shapes: Operation["shapes"],
  quantityOf: QuantityOf,
): RankedColumn[] {
  const named = columns
    .filter(({ field: { name, list } }) => identities.test(name) && list === undefined)
    .slice(0, mostIdentities);
  return columns
    .map((column) => {
      const quantity = quantityOf(column);
      const isIdentity = named.includes(column);
      const rank = rankOf(column.field, isIdentity, shapes[column.field.type] !== undefined, isTime(quantity));
      return { ...column, ...rank, ...lookOf(column.field, quantity), ...(isIdentity ? { isNumber: false } : {}) };
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Columns in the order in which somebody chose them: where not all fit, the last ones go first. */
export function chosenColumns(columns: readonly RowColumn[], quantityOf: QuantityOf): RankedColumn[] {
  return columns.map((column, worth) => ({ ...column, worth, ...lookOf(column.field, quantityOf(column)) }));
}

function rankOf({ name, type, list }: Field, isIdentity: boolean, isNested: boolean, tellsTime: boolean): Rank {
  if (isIdentity) return { kind: "identity", worth: 0 };
  if (isNested || list !== undefined || longTexts.test(name)) return { kind: "long", worth: 4 };
  if (states.test(name)) return { kind: "plain", worth: 1 };
  if (tellsTime) return { kind: "time", worth: 3 };
  return { kind: "plain", worth: type === "String" ? 2 : 3 };
}

interface Rank {
  readonly kind: Kind;
  readonly worth: number;
}

function isTime(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && quantity !== "bytes";
}

function lookOf({ type, list }: Field, quantity: Quantity | undefined) {
  const isNumber = list === undefined && !isTime(quantity) && (type === "Integer" || type === "Float");
  return { isNumber, isWhole: quantity !== undefined };
}

/** An image's version is its tag. */
const identities = /^(?:Name|Id|ID|ImageVersion)$|[a-z](?:Name|Id|UUID)$/;
const states = /(?:Status|State)$/;
const longTexts = /(?:Desc|Description|Remark|Detail|Message|Digest|Signature|Endpoint|URL)$/;
