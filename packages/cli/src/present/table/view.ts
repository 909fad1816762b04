import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import { isMembers, type Members } from "../../parse/value.js";
import { listMember, rowsOfValue, totalMember } from "../rows.js";
import { cellText } from "./cell-text.js";

/** An answer as people read it: pairs, rows, or both. */
export interface View {
  readonly pairs: readonly Pair[];
  readonly table?: TableView;
}

export type Pair = readonly [name: string, text: string];

export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Without a line of headings. */
  readonly isBare?: boolean;
}

export interface Column {
  readonly name: string;
  /** Where not all fit, those of the greatest number go first. Default: 0. */
  readonly worth?: number;
  /** Numbers are set to the right. Default: false. */
  readonly isNumber?: boolean;
}

/** Rows from the list of an answer, with its items' members as columns; pairs from what else it holds. */
export function viewOutput(operation: Operation, output: Members): View {
  const list = listMember(operation);
  if (list === undefined) return { pairs: operation.output.flatMap((field) => pairsOfField(operation, field, output)) };
  const total = totalMember(operation);
  const rest = operation.output.filter((field) => field !== list && field !== total);
  const pairs = rest.flatMap((field) => pairsOfField(operation, field, output)).filter(([, text]) => text !== "-");
  const value = output[list.name];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const shape = operation.shapes[list.type];
  if (shape === undefined) {
    return { pairs, table: { columns: [{ name: list.name }], rows: items.map((item) => [cellText(item)]) } };
  }
  return { pairs, table: tableOf(operation, shape, items) };
}

/** What a query gives: a table for an array, pairs for an object, else the value alone. */
export function viewValue(value: unknown): View {
  if (isMembers(value)) return { pairs: Object.entries(value).flatMap(([name, member]) => pairsOf(name, member)) };
  const { columns, items, cellsOf } = rowsOfValue(value);
  const rows = items.map((item) => cellsOf(item).map(cellText));
  if (columns !== undefined) return { pairs: [], table: { columns: columns.map((name) => ({ name })), rows } };
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const unnamed = Array.from({ length: width }, () => ({ name: "" }));
  return { pairs: [], table: { columns: unnamed, rows, isBare: true } };
}

/** A member's pair. A nested object gives one for each of its own, known members that are not there included. */
function pairsOfField({ shapes }: Operation, { name, type, list }: Field, owner: Members, path = ""): Pair[] {
  const nested = list === undefined ? shapes[type] : undefined;
  const value = owner[name];
  if (nested === undefined || !isMembers(value)) return pairsOf(`${path}${name}`, value);
  return nested.flatMap((field) => pairsOfField({ shapes } as Operation, field, value, `${path}${name}.`));
}

/** Pairs of whatever there is, with paths as flags have them: `Targets.0.Address`. */
function pairsOf(path: string, value: unknown): Pair[] {
  const isDeep = Array.isArray(value) ? value.some((item) => isMembers(item) || Array.isArray(item)) : isMembers(value);
  if (!isDeep || Object.keys(value as object).length === 0) return [[path, cellText(value)]];
  return Object.entries(value as object).flatMap(([name, member]) => pairsOf(`${path}.${name}`, member));
}

function tableOf({ shapes }: Operation, shape: readonly Field[], items: readonly unknown[]): TableView {
  const ranked = rankColumns(shape, shapes);
  return {
    columns: ranked.map(columnOf),
    rows: items.map((item) => ranked.map(({ field }) => cellText(isMembers(item) ? item[field.name] : undefined))),
  };
}

/** A member as a column of a table. */
export interface RankedField {
  readonly field: Field;
  readonly kind: ColumnKind;
  /** Which go first where not all fit: those of the greatest. */
  readonly worth: number;
}

/** Where a column stands, from left to right. */
const columnKinds = ["identity", "plain", "time", "long"] as const;

type ColumnKind = (typeof columnKinds)[number];

/** Of more than these, the others belong to what a row refers to. */
const mostIdentities = 2;

/**
 * The members of a type as columns: its name and id first, then states and what else is short, then times, then long texts
 * and what is nested. Within each, the manual's order.
 */
function rankColumns(shape: Shape, shapes: Operation["shapes"]): RankedField[] {
  const named = shape.filter(({ name, list }) => identities.test(name) && list === undefined).slice(0, mostIdentities);
  return shape
    .map((field) => ({ field, ...rankOf(field, named.includes(field), shapes[field.type] !== undefined) }))
    .sort((a, b) => columnKinds.indexOf(a.kind) - columnKinds.indexOf(b.kind));
}

function rankOf({ name, type, list }: Field, isIdentity: boolean, isNested: boolean): Omit<RankedField, "field"> {
  if (isIdentity) return { kind: "identity", worth: 0 };
  if (isNested || list !== undefined || longTexts.test(name)) return { kind: "long", worth: 4 };
  if (states.test(name)) return { kind: "plain", worth: 1 };
  if (type === "Timestamp" || times.test(name)) return { kind: "time", worth: 3 };
  return { kind: "plain", worth: type === "String" ? 2 : 3 };
}

/** An image's version is its tag. */
const identities = /^(?:Name|Id|ID|ImageVersion)$|[a-z](?:Name|Id|UUID)$/;
const states = /(?:Status|State)$/;
const times = /(?:Time|At)$/;
const longTexts = /(?:Desc|Description|Remark|Detail|Message|Digest|Signature|Endpoint|URL)$/;

function columnOf({ field: { name, type, list }, kind, worth }: RankedField): Column {
  const isNumber = kind !== "identity" && list === undefined && (type === "Integer" || type === "Float");
  return { name, worth, isNumber };
}
