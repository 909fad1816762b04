import { indentedJson } from "generator/snippets";
import type { FormField } from "./action-data.js";
import { parseJson } from "./parse-json.js";

/** A value as a line of text shows it. */
export function printScalar(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? indentedJson(value) : String(value ?? "");
}

/** Whether a line of text shows a value so that typing does not change what it is. */
export function isShownAsText({ type }: FormField, value: unknown): boolean {
  if (value === undefined || typeof value === "string") return true;
  if (type === "Object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return isNumeric(type) && (typeof value === "number" || typeof value === "bigint");
}

/**
 * What a typed text stands for. A text that is no value of the type stays the text that it is, so that nothing typed is lost and the
 * client's check says what is wrong with it.
 */
export function parseScalar({ type }: FormField, text: string): unknown {
  if (type === "Integer" && /^-?\d+$/.test(text)) {
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  }
  if (type === "Float" && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (type !== "Object") return text;
  const parsed = parseJson(text);
  return "value" in parsed && isShownAsText({ type } as FormField, parsed.value) ? parsed.value : text;
}

export function isNumeric(type: string): boolean {
  return type === "Integer" || type === "Float";
}

/** What a new item of a list begins with. */
export function newItem({ type, list = 1 }: FormField, depth: number, isStructure: boolean): unknown {
  if (depth > 1 && list > 1) return [];
  if (isStructure || type === "Object") return {};
  if (isNumeric(type)) return 0;
  return type === "Boolean" ? false : "";
}
