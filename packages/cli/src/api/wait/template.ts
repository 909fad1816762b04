import type { Waiter } from "@tcrkit/client/schema";
import type { Members } from "../../parse/value.js";

/** Input and output of the call that started the work. */
export interface CallValues {
  readonly input: Members;
  readonly output: Members;
}

/**
 * A waiter's template with the values of a call: each text `input.X` or `output.X` in it, at whatever depth.
 *
 * @throws Error if the call has no such value.
 */
export function fillTemplate(template: Members, values: CallValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, fill(value, values)]));
}

/** The names of the values that a waiter needs of the call that started the work, each once. */
export function templateNames({ input, match = {} }: Waiter): string[] {
  return namesIn([input, match]);
}

/** The names of the values that stand in a template, or in a part of one, each once. */
export function namesIn(template: unknown): string[] {
  return [...new Set(referencesIn(template).map(([, name]) => name))];
}

/** What the call has for a name: where the waiter takes it from its answer, there. */
export function templateValue(name: string, { input, match = {} }: Waiter, values: CallValues): unknown {
  const [source] = referencesIn([input, match]).find((reference) => reference[1] === name) ?? [];
  return (source === "output" ? values.output : values.input)[name];
}

function fill(value: unknown, values: CallValues): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, values));
  if (typeof value === "object" && value !== null) return fillTemplate(value as Members, values);
  const [, source, name] = (typeof value === "string" && /^(input|output)\.(\w+)$/.exec(value)) || [];
  if (name === undefined) return value;
  const filled = (source === "input" ? values.input : values.output)[name];
  if (filled === undefined || filled === null) throw new Error(`the call's ${source} has no ${name} to wait by`);
  return filled;
}

type Reference = readonly [source: "input" | "output", name: string];

function referencesIn(template: unknown): Reference[] {
  if (typeof template === "object" && template !== null) return Object.values(template).flatMap(referencesIn);
  const [, source, name] = (typeof template === "string" && /^(input|output)\.(\w+)$/.exec(template)) || [];
  return (source === "input" || source === "output") && name !== undefined ? [[source, name]] : [];
}
