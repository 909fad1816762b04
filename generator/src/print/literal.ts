import { visibleJson } from "../model/visible.js";
import { ConstantReference, type Literal, PureCall, RawExpression } from "./code.js";

/** Prints a value as an expression; the formatter breaks its lines. Keys without a value are left out. */
export function printLiteral(value: Literal): string {
  if (value instanceof ConstantReference) return value.target.name;
  if (value instanceof PureCall) {
    return `/* @__PURE__ */ ${value.target.name}(${value.inputs.map(printLiteral).join(", ")})`;
  }
  if (value instanceof RawExpression) return value.text;
  if (isList(value)) return `[${value.map(printLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return visibleJson(JSON.stringify(value));
  const entries = Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : printEntry(key, item)));
  return `{ ${entries.join(", ")} }`;
}

function printEntry(key: string, value: Literal): string {
  const isShorthand = value instanceof ConstantReference && value.target.name === key;
  return isShorthand ? key : `${visibleJson(JSON.stringify(key))}: ${printLiteral(value)}`;
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}
