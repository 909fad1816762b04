import { MASK } from "@tcrkit/signer";
import type { Field, Operation, Shape } from "../contract.js";
import type { CallEvent } from "./events.js";

const maxCharacters = 200;
const maxItems = 50;

/**
 * A copy of an input that can be shown: sensitive members, and those that the spec does not know, are masked at any depth; strings are cut
 * after 200 characters, lists after 50 items.
 */
export function redactInput(operation: Operation, input: object): Readonly<Record<string, unknown>> {
  return redactObject(operation, operation.input, input);
}

/** The same for an output. */
export function redactOutput(operation: Operation, output: object): Readonly<Record<string, unknown>> {
  return redactObject(operation, [...operation.output, ...answerShape], output);
}

/** An event whose input or output can be shown. */
export function redactEvent(event: CallEvent): CallEvent {
  if (event.type === "request") return { ...event, input: redactInput(event.operation, event.input) };
  if (event.type !== "end" || event.output === undefined) return event;
  return { ...event, output: redactOutput(event.operation, event.output) };
}

/** The beginning of a text, without the name and password that an address may hold. */
export function redactText(text: string): string {
  const shown = text.replace(/:\/\/[^/?#\s"]*@/g, `://${MASK}@`);
  return shown.length > maxCharacters ? `${shown.slice(0, maxCharacters)}… (${text.length} characters)` : shown;
}

/** What every answer carries besides its output. */
const answerShape: Shape = [{ name: "RequestId", type: "String" }];

function redactObject(operation: Operation, shape: Shape, object: object): Readonly<Record<string, unknown>> {
  const members = Object.entries(object ?? {}).map(([name, value]: [string, unknown]) => {
    const field = shape.find((one) => one.name === name);
    const isOpen = field !== undefined && field.sensitive !== true;
    return [redactText(name), isOpen ? redactValue(operation, field, value, field.list ?? 0) : maskValue(value)];
  });
  return Object.fromEntries(members);
}

/** That nothing is there is no secret. */
function maskValue(value: unknown): unknown {
  return value === null || value === undefined ? value : MASK;
}

function redactValue(operation: Operation, field: Field, value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return depth > 0 ? redactList(operation, field, value, depth) : MASK;
  if (value instanceof Date) return value;
  if (typeof value === "string") return redactText(value);
  if (typeof value !== "object" || value === null) return value;
  const shape = operation.shapes[field.type];
  return shape === undefined || depth > 0 ? MASK : redactObject(operation, shape, value);
}

function redactList(operation: Operation, field: Field, list: readonly unknown[], depth: number): unknown[] {
  const shown = list.slice(0, maxItems).map((item) => redactValue(operation, field, item, depth - 1));
  return list.length > maxItems ? [...shown, `… (${list.length} items)`] : shown;
}
