import type { Operation, Shape } from "@tcrkit/client/schema";
import { cellText } from "./cell-text.js";
import { listMember, totalMember } from "./list-member.js";

/** Lines for a terminal, and the columns that did not fit. */
export interface Rendered {
  readonly lines: readonly string[];
  readonly hidden: readonly string[];
}

/** An answer as people read it: pairs, rows, or both. */
export interface View {
  readonly pairs: readonly (readonly [name: string, text: string])[];
  readonly table?: TableView;
}

export interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Members = Readonly<Record<string, unknown>>;

/** Rows from the list of an answer, with its items' members as columns; pairs from what else it holds. */
export function viewOutput(operation: Operation, output: Members): View {
  const list = listMember(operation);
  if (list === undefined) return { pairs: pairsOf(operation, operation.output, output) };
  const total = totalMember(operation);
  const rest = operation.output.filter((field) => field !== list && field !== total);
  const pairs = pairsOf(operation, rest, output).filter(([, text]) => text !== "-");
  const value = output[list.name];
  const rows: unknown[] = Array.isArray(value) ? value : [];
  const shape = operation.shapes[list.type];
  const table: TableView =
    shape === undefined
      ? { columns: [list.name], rows: rows.map((item) => [cellText(item)]) }
      : {
          columns: shape.map(({ name }) => name),
          rows: rows.map((item) => shape.map(({ name }) => cellText(memberOf(item, name)))),
        };
  return { pairs, table };
}

/** One pair a member; a nested object gives one for each of its own. */
function pairsOf({ shapes }: Operation, shape: Shape, value: Members, prefix = ""): (readonly [string, string])[] {
  return shape.flatMap(({ name, type, list }) => {
    const nested = list === undefined ? shapes[type] : undefined;
    const member = value[name];
    return nested !== undefined && isMembers(member)
      ? pairsOf({ shapes } as Operation, nested, member, `${prefix}${name}.`)
      : [[`${prefix}${name}`, cellText(member)] as const];
  });
}

function memberOf(item: unknown, name: string): unknown {
  return isMembers(item) ? item[name] : undefined;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
