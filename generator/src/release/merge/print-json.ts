import { isDeepStrictEqual } from "node:util";
import { visibleJson } from "../../model/visible.js";
import { itemKeys, type JsonLayout, readJsonLayout } from "./json-layout.js";

const width = 159;

/**
 * Prints a file of the spec: what fits stands on one line. With the text that the file had, whatever does not change
 * stays as it was written, so that a diff shows the change alone.
 */
export function printJson(json: unknown, before?: string): string {
  return `${print(json, { layout: before === undefined ? undefined : readJsonLayout(before), indent: 0, column: Number.POSITIVE_INFINITY })}\n`;
}

interface Site {
  /** How the value was written before. */
  readonly layout: JsonLayout | undefined;
  readonly indent: number;
  /** Where on its line the value begins; the root, which never stands on one line, begins beyond them all. */
  readonly column: number;
}

function print(value: unknown, site: Site): string {
  const { layout, column } = site;
  if (layout !== undefined && isDeepStrictEqual(value, layout.value)) return layout.text;
  const line = printLine(value);
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return line;
  const mayFit = layout?.text.includes("\n") !== true;
  return mayFit && column + line.length <= width ? line : printBlock(value, site);
}

function printBlock(value: object, { layout, indent }: Site): string {
  const inner = " ".repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => inner + print(item, { layout: layoutOfItem(layout, item), ...placeOf(inner) }))
    : Object.entries(value).map(([key, child]: [string, unknown]) => {
        const head = `${inner}${printText(key)}: `;
        return head + print(child, { layout: layout?.children.get(key), indent: indent + 2, column: head.length });
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function placeOf(inner: string): Pick<Site, "indent" | "column"> {
  return { indent: inner.length, column: inner.length };
}

function layoutOfItem(layout: JsonLayout | undefined, item: unknown): JsonLayout | undefined {
  return itemKeys(item)
    .map((key) => layout?.children.get(key))
    .find((known) => known !== undefined);
}

function printLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return printText(value);
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  const fields = Object.entries(value).map(([key, child]) => `${printText(key)}: ${printLine(child)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** A text, or any other value without members; what nobody would see in it is an escape. */
function printText(value: unknown): string {
  return visibleJson(JSON.stringify(value));
}
